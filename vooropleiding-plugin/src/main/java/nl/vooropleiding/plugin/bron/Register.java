package nl.vooropleiding.plugin.bron;

/** The register, as this plugin calls it. */
public interface Register {

    /**
     * Offers one message and returns when the register has confirmed that it received it; the answer comes later.
     * Takes at most the time-out of the setting {@code vooropleiding.bron.timeout}. Call it outside a transaction.
     *
     * @throws AanbodMislukt when there is no confirmation
     */
    void bied(Aanbod aanbod) throws AanbodMislukt;

    /**
     * @param inhoud the request element, as a document of its own: the same bytes at each offer
     * @param afzenderOin OIN of the instelling on whose behalf it is sent
     * @param adres where the register takes the messages of that instelling
     */
    record Aanbod(Operatie operatie, String identificatiecode, byte[] inhoud, String afzenderOin, String adres) {}
}
