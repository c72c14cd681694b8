/**
 * The worklist: what changed about a student that somebody has to look at, until somebody did or it is no longer so. It is
 * fed by what comes in, within the transaction that takes it in, so that nothing is missed and nothing comes twice; the
 * rules of what belongs on it are pure and stand in {@link nl.vooropleiding.plugin.werklijst.Standregels} and {@link
 * nl.vooropleiding.plugin.werklijst.Opgaveregels}. The subjects above call {@link nl.vooropleiding.plugin.werklijst.Werklijst};
 * pages read and work through {@link nl.vooropleiding.plugin.werklijst.Werkpunten}.
 */
package nl.vooropleiding.plugin.werklijst;
