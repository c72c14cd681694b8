/**
 * What {@code java -jar sample-host.jar} runs: starts Payara Micro with the host and the plugin in it, in that order, waits until both answer and says where to look.
 * Lives at the root of the runnable jar and in neither WAR, and knows nothing of the applications but their addresses.
 */
package nl.vooropleiding.sample.start;
