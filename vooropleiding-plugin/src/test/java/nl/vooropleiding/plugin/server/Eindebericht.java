package nl.vooropleiding.plugin.server;

import nl.vooropleiding.api.PersoonsgebondenNummer;

/** That a subscription ended, as the register tells it of its own accord. */
public record Eindebericht(String code, PersoonsgebondenNummer persoon) {

    public byte[] xml() {
        String soort = persoon.soort() == PersoonsgebondenNummer.Soort.BSN ? "burgerservicenummer" : "onderwijsnummer";
        return Registerbericht.xml(
                "meldenEindeAbonnement",
                code,
                "<o:persoon><b:%1$s>%2$s</b:%1$s></o:persoon>".formatted(soort, persoon.voluit())
                        + "<o:datumEinde>2026-02-28</o:datumEinde><o:reden>einde inschrijving</o:reden>");
    }
}
