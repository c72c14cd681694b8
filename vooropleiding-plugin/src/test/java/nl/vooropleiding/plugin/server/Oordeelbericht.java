package nl.vooropleiding.plugin.server;

/**
 * A verdict on a request, as the register sends it.
 *
 * @param code identificatiecodeBedrijfsdocument of the request
 */
public record Oordeelbericht(String code, boolean goedgekeurd) {

    private static final String MELDING =
            "<o:foutmelding><b:foutcode>VPL031</b:foutcode><b:fouttekst>%s</b:fouttekst></o:foutmelding>";

    public static final String WOORDEN = "Op deze persoon is geen abonnement mogelijk";

    public byte[] xml() {
        return Registerbericht.xml(
                "terugkoppelen",
                code,
                "<o:leveringGoedgekeurd>" + goedgekeurd + "</o:leveringGoedgekeurd>"
                        + (goedgekeurd ? "" : MELDING.formatted(WOORDEN)));
    }
}
