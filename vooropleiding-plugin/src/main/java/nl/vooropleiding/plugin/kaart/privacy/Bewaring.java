package nl.vooropleiding.plugin.kaart.privacy;

import java.util.List;
import java.util.Locale;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.privacy.Gegevenssoort;
import nl.vooropleiding.plugin.bewaren.Bewaartermijnen;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** What the plugin keeps of a person, why and until when; the same for everybody. */
public final class Bewaring {

    private Bewaring() {}

    /** @param termijnen those of the school */
    public static List<Gegevenssoort> soorten(Bewaartermijnen termijnen) {
        Teksten nl = Teksten.voor(Locale.forLanguageTag("nl"));
        Teksten en = Teksten.voor(Locale.ENGLISH);
        Tekst grondslag = Tekst.van(
                "De wettelijke taak van de school: beoordelen of iemand aan de toelatingseisen voldoet (WEB, artikel 8.2.1)",
                "The school's legal task: judging whether somebody meets the admission requirements (WEB, article 8.2.1)");
        return List.of(
                new Gegevenssoort(
                        Tekst.van("Vooropleidingen zoals DUO ze leverde", "Prior education as delivered by DUO"),
                        Tekst.van("De toelating beoordelen", "Judging admission"),
                        grondslag,
                        Tekst.van(
                                "Zolang de aanmelding of inschrijving loopt. Daarna %s als er geen inschrijving kwam; na een inschrijving de cijfers %s en de rest %s"
                                        .formatted(
                                                Termijntekst.van(termijnen.aanmelding(), nl),
                                                Termijntekst.van(termijnen.details(), nl),
                                                Termijntekst.van(termijnen.inschrijving(), nl)),
                                "While an application or enrolment runs. After that %s when no enrolment came of it; after an enrolment marks %s and the rest %s"
                                        .formatted(
                                                Termijntekst.van(termijnen.aanmelding(), en),
                                                Termijntekst.van(termijnen.details(), en),
                                                Termijntekst.van(termijnen.inschrijving(), en)))),
                new Gegevenssoort(
                        Tekst.van("Berichten van en naar BRON, versleuteld", "Messages with BRON, encrypted"),
                        Tekst.van("Nagaan wat is gevraagd en geleverd", "Tracing what was asked and delivered"),
                        grondslag,
                        Tekst.van(
                                "De inhoud %s nadat het bericht is afgehandeld; dat er een bericht was %s, of tot de gegevens van de deelnemer worden verwijderd"
                                        .formatted(
                                                Termijntekst.van(termijnen.berichtinhoud(), nl),
                                                Termijntekst.van(termijnen.berichten(), nl)),
                                "The content %s after the message was settled; that there was one %s, or until the student's data are removed"
                                        .formatted(
                                                Termijntekst.van(termijnen.berichtinhoud(), en),
                                                Termijntekst.van(termijnen.berichten(), en)))),
                new Gegevenssoort(
                        Tekst.van("Abonnement op wijzigingen", "Subscription to changes"),
                        Tekst.van("Weten wie DUO op de hoogte houdt, en tot wanneer", "Knowing who is kept up to date"),
                        grondslag,
                        Tekst.van(
                                "Tot de vooropleidingen worden verwijderd, en nooit voordat DUO het einde heeft bevestigd",
                                "Until the prior education is removed, and never before DUO has confirmed its end")),
                new Gegevenssoort(
                        Tekst.van(
                                "Een BSN of onderwijsnummer dat BRON vond, versleuteld",
                                "A BSN or onderwijsnummer that BRON found, encrypted"),
                        Tekst.van("Het studentsysteem aanvullen", "Completing the student system"),
                        grondslag,
                        Tekst.van(
                                "Tot het studentsysteem het heeft, of iemand het verschil oploste",
                                "Until the student system has it, or somebody resolved the difference")),
                new Gegevenssoort(
                        Tekst.van(
                                "Lopende aanmeldingen, met naam, geboortedatum en wat de vooropleiding daarover zegt",
                                "Current applications, with name, date of birth and what prior education says about them"),
                        Tekst.van("Zien wie beoordeeld moet worden", "Seeing who is to be judged"),
                        grondslag,
                        Tekst.van("Zolang de aanmelding loopt", "While the application runs")),
                new Gegevenssoort(
                        Tekst.van(
                                "Dat er iets wijzigde, voor systemen die daarop wachten",
                                "That something changed, for systems that wait for it"),
                        Tekst.van("Andere systemen van de school bijwerken", "Updating other systems of the school"),
                        grondslag,
                        Tekst.van(
                                "Tot het is overgebracht, ten hoogste zeven dagen",
                                "Until it was told, seven days at most")),
                new Gegevenssoort(
                        Tekst.van(
                                "Punten op de werklijst, met wie ze behandelt en wat daarbij is genoteerd",
                                "Points on the worklist, with who deals with them and what was noted"),
                        Tekst.van(
                                "Zien welke wijziging iets vraagt van de school",
                                "Seeing which change asks something of the school"),
                        grondslag,
                        Tekst.van(
                                "Tot de gegevens van de deelnemer worden verwijderd",
                                "Until the student's data are removed")),
                new Gegevenssoort(
                        Tekst.van("Meldingen dat iets niet klopt", "Notes that something is not right"),
                        Tekst.van("Onjuiste gegevens laten verbeteren", "Having wrong data corrected"),
                        Tekst.van("AVG, artikelen 16 en 18", "GDPR, articles 16 and 18"),
                        Tekst.van(
                                "Tot de gegevens van de deelnemer worden verwijderd",
                                "Until the student's data are removed")),
                new Gegevenssoort(
                        Tekst.van("Wie de gegevens inzag", "Who saw the data"),
                        Tekst.van("Verantwoording", "Accountability"),
                        Tekst.van("AVG, artikelen 5 en 32", "GDPR, articles 5 and 32"),
                        Tekst.van(
                                "%s; na verwijdering van de deelnemer onder een pseudoniem"
                                        .formatted(Termijntekst.van(termijnen.inzage(), nl)),
                                "%s; after removal of the student under a pseudonym"
                                        .formatted(Termijntekst.van(termijnen.inzage(), en)))));
    }
}
