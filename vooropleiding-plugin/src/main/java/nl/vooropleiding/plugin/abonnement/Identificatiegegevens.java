package nl.vooropleiding.plugin.abonnement;

import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;

/**
 * The data by which the register identifies a person, as one text to hash: with a number that number, the date of birth
 * and the geslacht; without one the name and address too. Other changes need no new identification.
 */
final class Identificatiegegevens {

    private Identificatiegegevens() {}

    static String van(Deelnemer deelnemer) {
        String altijd = deelnemer.geboortedatum() + "|" + deelnemer.geslacht();
        return deelnemer
                .persoonsgebondenNummer()
                .map(PersoonsgebondenNummer::voluit)
                .map(nummer -> nummer + "|" + altijd)
                .orElseGet(() -> deelnemer.naam() + "|" + deelnemer.adres() + "|" + altijd);
    }
}
