package nl.vooropleiding.sample.bron.verkeer;

import java.util.Optional;

/** What a school can ask of the register. */
public enum Operatie {
    IDENTIFICATIE("aanleverenIdentificatiePersoon"),
    AANVRAAG("aanvragenVooropleiding"),
    ABONNEMENT("wijzigenAbonnementVooropleiding");

    public static final String NAAMRUIMTE = "urn:nl:vooropleiding:register:v1";

    private final String naam;

    Operatie(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** wsa:Action and SOAPAction alike. */
    public String actie() {
        return NAAMRUIMTE + '/' + naam;
    }

    /** The operation whose request element this is. */
    public static Optional<Operatie> van(String naamruimte, String element) {
        for (Operatie operatie : values()) {
            if (NAAMRUIMTE.equals(naamruimte) && (operatie.naam + "_Request").equals(element)) {
                return Optional.of(operatie);
            }
        }
        return Optional.empty();
    }

    static Optional<Operatie> genaamd(String naam) {
        for (Operatie operatie : values()) {
            if (operatie.naam.equals(naam)) {
                return Optional.of(operatie);
            }
        }
        return Optional.empty();
    }
}
