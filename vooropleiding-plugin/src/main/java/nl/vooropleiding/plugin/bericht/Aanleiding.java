package nl.vooropleiding.plugin.bericht;

/**
 * Why a request is made.
 *
 * @param wijze how it counts: a person's click overtakes what the plugin does by itself
 * @param correlatie under which the log tells of it
 */
public record Aanleiding(Verzendwijze wijze, String correlatie) {

    /** Something happened at the host or at the register. */
    public static Aanleiding vanzelf(String correlatie) {
        return new Aanleiding(Verzendwijze.AUTOMATISCH, correlatie);
    }

    /** A person asks. */
    public static Aanleiding metDeHand(String correlatie) {
        return new Aanleiding(Verzendwijze.HANDMATIG, correlatie);
    }
}
