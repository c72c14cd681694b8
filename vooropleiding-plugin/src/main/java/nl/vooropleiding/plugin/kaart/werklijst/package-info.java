/** The pages of who works through applicants: <em>Mijn aanmelders</em> and the worklist of changes that matter. */
package nl.vooropleiding.plugin.kaart.werklijst;
