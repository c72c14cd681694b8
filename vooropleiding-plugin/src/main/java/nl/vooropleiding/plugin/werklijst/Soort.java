package nl.vooropleiding.plugin.werklijst;

/** The kinds of change that matter. */
public enum Soort {
    /** A diploma or graad that was not there. */
    DIPLOMA_BEHAALD,
    STARTKWALIFICATIE_GEWIJZIGD,
    /** An enrolment at another school has an end now. */
    DEELNAME_BEEINDIGD,
    /** The register does not deliver it any more. */
    RECORD_VERDWENEN,
    /** What the student declared is not what the register delivered. */
    VERSCHIL_MET_OPGAVE,
    /** What was asked about the student was refused. */
    BERICHT_AFGEKEURD,
    ABONNEMENT_LOOPT_AF,
    /** Two standen of the same moment say different things: which one counts was decided by rule. */
    STANDEN_TEGELIJK
}
