/**
 * Signatures and two-way TLS of the register. Made with what the JDK has, on purpose another implementation than the
 * plugin's: what both agree about is not one mistake made twice.
 */
package nl.vooropleiding.sample.bron.zegel;
