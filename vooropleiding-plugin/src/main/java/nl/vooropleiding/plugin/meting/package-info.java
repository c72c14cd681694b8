/**
 * What is counted for who watches the server: nothing about anybody. The subjects count here; this knows none of them.
 */
package nl.vooropleiding.plugin.meting;
