package nl.vooropleiding.sample.geschiedenis;

import java.util.Arrays;

/** What a request to the register asks. */
enum Soort {
    IDENTIFICATIE("aanleverenIdentificatiePersoon"),
    AANVRAAG("aanvragenVooropleiding"),
    EINDE("wijzigenAbonnementVooropleiding");

    private final String operatie;

    Soort(String operatie) {
        this.operatie = operatie;
    }

    /** The name in the contract. */
    String operatie() {
        return operatie;
    }

    static Soort van(String operatie) {
        return Arrays.stream(values())
                .filter(s -> s.operatie.equals(operatie))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Geen verzoek: " + operatie));
    }
}
