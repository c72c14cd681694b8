/** What a functional administrator sets for a school: its settings and its code lists. */
package nl.vooropleiding.plugin.kaart.beheer;
