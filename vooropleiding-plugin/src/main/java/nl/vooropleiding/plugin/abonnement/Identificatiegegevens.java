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
        return deelnemer
                .persoonsgebondenNummer()
                .map(PersoonsgebondenNummer::voluit)
                .map(nummer -> nummer + "|" + altijd(deelnemer))
                .orElseGet(() -> zonderNummer(deelnemer));
    }

    /** As it was before the number was known. */
    static String zonderNummer(Deelnemer deelnemer) {
        return deelnemer.naam() + "|" + deelnemer.adres() + "|" + altijd(deelnemer);
    }

    private static String altijd(Deelnemer deelnemer) {
        return deelnemer.geboortedatum() + "|" + deelnemer.geslacht();
    }
}
