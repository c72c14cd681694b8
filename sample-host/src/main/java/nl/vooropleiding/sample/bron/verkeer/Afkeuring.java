package nl.vooropleiding.sample.bron.verkeer;

import java.util.Map;
import nl.vooropleiding.sample.bron.contract.basis.Foutmelding;

/**
 * Why the register turns a request down. The register's real codes for these messages are not public; these are the
 * stand-in's own.
 */
enum Afkeuring {
    PERSOON_ONBEKEND("VPL010", "De persoon is niet bekend in het register"),
    GEBOORTEDATUM("VPL011", "De geboortedatum komt niet overeen met het register"),
    GESLACHT("VPL012", "Het geslacht komt niet overeen met het register"),
    NIET_EENDUIDIG("VPL013", "De persoon is met deze gegevens niet eenduidig te bepalen"),
    GEEN_ABONNEMENT("VPL030", "Er is geen abonnement op deze persoon"),
    GEWEIGERD("VPL090", "De levering is geweigerd (ingesteld in de BRON-simulator)");

    private final String code;
    private final String tekst;

    Afkeuring(String code, String tekst) {
        this.code = code;
        this.tekst = tekst;
    }

    /** @param sleutels what it is about: names and values as the school delivered them */
    Foutmelding melding(Map<String, String> sleutels) {
        Foutmelding melding = new Foutmelding();
        melding.setFoutcode(code);
        melding.setFouttekst(tekst);
        sleutels.forEach((naam, waarde) -> {
            Foutmelding.Sleutelgegeven sleutel = new Foutmelding.Sleutelgegeven();
            sleutel.setSleutelnaam(naam);
            sleutel.setSleutelwaarde(waarde);
            melding.getSleutelgegeven().add(sleutel);
        });
        return melding;
    }
}
