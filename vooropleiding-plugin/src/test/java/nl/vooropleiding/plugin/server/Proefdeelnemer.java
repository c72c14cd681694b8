package nl.vooropleiding.plugin.server;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.plugin.opslag.Klok;

/** Students as a host could tell of them. */
public final class Proefdeelnemer {

    private Proefdeelnemer() {}

    /** Somebody who applied that many months ago, and still does. */
    public static Deelnemer aangemeld(String instelling, Optional<PersoonsgebondenNummer> nummer, int maandenGeleden) {
        return met(
                instelling,
                nummer,
                List.of(new Relatie(
                        "A1",
                        Relatie.Soort.AANMELDING,
                        Relatie.Status.ACTIEF,
                        "Aangemeld",
                        "201.1",
                        Relatie.Onderwijs.BEROEPSONDERWIJS,
                        vandaag().minusMonths(maandenGeleden),
                        Optional.empty(),
                        Optional.of("team"),
                        Optional.empty(),
                        Optional.empty())));
    }

    public static Deelnemer met(String instelling, Optional<PersoonsgebondenNummer> nummer, List<Relatie> relaties) {
        return new Deelnemer(
                Personen.deelnemer(),
                instelling,
                "52013",
                nummer,
                new Naam("Proef", "", Optional.empty(), "Persoon"),
                OnvolledigeDatum.van("2009-01-31"),
                Deelnemer.Geslacht.VROUW,
                Optional.empty(),
                relaties);
    }

    /** The same student, with these relations. */
    public static Deelnemer met(Deelnemer d, List<Relatie> relaties) {
        return new Deelnemer(
                d.id(),
                d.instelling(),
                d.deelnemernummer(),
                d.persoonsgebondenNummer(),
                d.naam(),
                d.geboortedatum(),
                d.geslacht(),
                d.adres(),
                relaties);
    }

    public static LocalDate vandaag() {
        return LocalDate.ofInstant(Plugin.bean(Clock.class).instant(), Klok.NEDERLAND);
    }
}
