/**
 * What all pages share: the frame that the host gives as data, the words, how an answer or a refusal reads, and what the
 * pages about a whole school begin with. Knows none of the pages.
 */
package nl.vooropleiding.plugin.kaart.kader;
