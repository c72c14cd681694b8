package nl.vooropleiding.sample.sis.deelnemer;

import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer.Geslacht;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie.Onderwijs;
import nl.vooropleiding.sample.sis.organisatie.Eenheid;
import nl.vooropleiding.sample.sis.organisatie.Instelling;
import nl.vooropleiding.sample.sis.organisatie.Locatie;
import nl.vooropleiding.sample.sis.organisatie.Opleiding;

/** A student and what they can be enrolled in, with ids as if they were stored. */
public final class Voorbeelden {

    private static final Instelling SCHOOL =
            MetId.van(new Instelling("ROC Het Voorbeeld", "99ZA", "00000099000000990001"), 1);

    private Voorbeelden() {}

    public static Instelling instelling() {
        return SCHOOL;
    }

    public static Eenheid eenheid() {
        return MetId.van(new Eenheid(SCHOOL, "TEC", "College Techniek"), 2);
    }

    public static Opleiding opleiding() {
        Locatie locatie = MetId.van(new Locatie(SCHOOL, "LWD", "Leeuwarden"), 3);
        return MetId.van(
                new Opleiding(
                        eenheid(),
                        locatie,
                        new Opleiding.Aanbod(
                                "25604_4OL24",
                                "I4-1 SD4",
                                "Software developer",
                                4,
                                "BOL",
                                Onderwijs.BEROEPSONDERWIJS,
                                4)),
                4);
    }

    public static Deelnemer deelnemer() {
        return MetId.van(new Deelnemer(SCHOOL, "41174", personalia()), 5);
    }

    static Personalia personalia() {
        return new Personalia(
                new Naam("Johanna Maria", "Johanna", Optional.empty(), "Palm"),
                Geslacht.VROUW,
                OnvolledigeDatum.van("1995-05-14"),
                "Enschede",
                "Nederlandse",
                new Adresgegevens("Voorbeeldkade", 12, null, "8911AA", "Leeuwarden", Adresgegevens.NEDERLAND),
                null,
                null,
                null,
                "05");
    }
}
