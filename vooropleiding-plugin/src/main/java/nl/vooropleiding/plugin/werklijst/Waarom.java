package nl.vooropleiding.plugin.werklijst;

/** Why something on the worklist is no longer so, without anybody having done anything about it. */
public enum Waarom {
    /** The latest stand says something else. */
    STAND_ZEGT_ANDERS,
    /** The record that had disappeared is there again. */
    WEER_GELEVERD,
    /** A later stand settles which of the two was right. */
    LATERE_STAND,
    /** What was refused was accepted later. */
    ALSNOG_GOEDGEKEURD,
    /** It was refused again: that is a point of its own. */
    OPNIEUW_AFGEKEURD,
    /** No aanmelding or inschrijving runs any more. */
    GEEN_GROND,
    /** What was declared and what was delivered say the same, or differ otherwise. */
    VERSCHILT_NIET_MEER,
    /** The subscription runs longer, or has ended. */
    ABONNEMENT_GEWIJZIGD
}
