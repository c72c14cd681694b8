package nl.vooropleiding.plugin.toegang;

/** The rights the plugin declares; the host grants them. */
public final class Rechten {

    public static final String INZIEN = "vooropleiding.inzien";
    public static final String OPVRAGEN = "vooropleiding.opvragen";
    public static final String EXPORTEREN = "vooropleiding.exporteren";
    public static final String OVERNEMEN = "vooropleiding.overnemen";
    public static final String ABONNEMENT_WIJZIGEN = "abonnement.wijzigen";
    public static final String BERICHTEN_INZIEN = "berichten.inzien";
    public static final String BERICHTEN_BEWERKEN = "berichten.bewerken";
    public static final String BERICHTEN_INHOUD = "berichten.inhoud";
    public static final String VERBINDING_BEHEREN = "verbinding.beheren";
    public static final String INZAGE_INZIEN = "inzage.inzien";

    private Rechten() {}
}
