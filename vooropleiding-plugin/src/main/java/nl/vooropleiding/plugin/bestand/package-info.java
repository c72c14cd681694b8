/**
 * Files to hand over: a list as CSV or XLSX, a document as PDF or HTML. Gets words and values and makes bytes of them;
 * knows nothing of what they are about.
 */
package nl.vooropleiding.plugin.bestand;
