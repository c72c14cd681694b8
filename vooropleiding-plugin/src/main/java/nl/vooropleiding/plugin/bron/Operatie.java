package nl.vooropleiding.plugin.bron;

import java.util.Arrays;
import java.util.Optional;

/** What two parties can say to each other, by the operations of both contracts. */
public enum Operatie {
    AANLEVEREN_IDENTIFICATIE_PERSOON(Contract.REGISTER, "aanleverenIdentificatiePersoon"),
    AANVRAGEN_VOOROPLEIDING(Contract.REGISTER, "aanvragenVooropleiding"),
    WIJZIGEN_ABONNEMENT_VOOROPLEIDING(Contract.REGISTER, "wijzigenAbonnementVooropleiding"),
    VERSTREKKEN_PERSOONSGEGEVENS(Contract.ONTVANGST, "verstrekkenPersoonsgegevens"),
    VERSTREKKEN_VOOROPLEIDING(Contract.ONTVANGST, "verstrekkenVooropleiding"),
    TERUGKOPPELEN(Contract.ONTVANGST, "terugkoppelen"),
    MELDEN_EINDE_ABONNEMENT(Contract.ONTVANGST, "meldenEindeAbonnement");

    /** The two contracts: what the register takes, and what a school takes. */
    enum Contract {
        REGISTER("urn:nl:vooropleiding:register:v1", "VooropleidingRegister_V1"),
        ONTVANGST("urn:nl:vooropleiding:ontvangst:v1", "VooropleidingOntvangst_V1");

        private final String naamruimte;
        private final String bestand;

        Contract(String naamruimte, String bestand) {
            this.naamruimte = naamruimte;
            this.bestand = bestand;
        }

        String naamruimte() {
            return naamruimte;
        }

        String schema() {
            return "/contract/" + bestand + ".xsd";
        }

        String wsdl() {
            return "/contract/" + bestand + ".wsdl";
        }
    }

    private final Contract contract;
    private final String naam;

    Operatie(Contract contract, String naam) {
        this.contract = contract;
        this.naam = naam;
    }

    /** The name in the contract. */
    public String naam() {
        return naam;
    }

    Contract contract() {
        return contract;
    }

    /** wsa:Action and SOAPAction alike. */
    String actie() {
        return contract.naamruimte() + "/" + naam;
    }

    static Optional<Operatie> vanVraag(String naamruimte, String element) {
        return Arrays.stream(values())
                .filter(o -> o.contract.naamruimte().equals(naamruimte) && element.equals(o.naam + "_Request"))
                .findFirst();
    }
}
