/**
 * A WAR for tests: runs the contract checks of the koppelvlak inside the server ({@code /contract-runner/host} and {@code
 * /contract-runner/plugin}) and deploys and undeploys WARs while it runs ({@code /contract-runner/deploy}). It answers
 * requests from this machine only. An integrator can take it as an example.
 */
package nl.vooropleiding.sample.runner;
