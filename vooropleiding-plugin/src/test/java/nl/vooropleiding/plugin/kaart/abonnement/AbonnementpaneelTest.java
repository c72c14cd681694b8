package nl.vooropleiding.plugin.kaart.abonnement;

import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.NL;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.abonnement;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.kaart.Badge;
import nl.vooropleiding.api.kaart.Link;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.Paneel.Pil;
import nl.vooropleiding.api.kaart.Paneel.Veld;
import nl.vooropleiding.api.kaart.Paneel.Waarschuwing;
import nl.vooropleiding.api.kaart.Paneel.Woorden;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;
import nl.vooropleiding.plugin.kaart.vooropleiding.Toestand;
import nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld;
import nl.vooropleiding.plugin.stand.Voorbeeldgegevens;
import org.junit.jupiter.api.Test;

class AbonnementpaneelTest {

    private static final Context CONTEXT = new Context(
            "i1",
            Optional.of("d 1"),
            Optional.of("v1"),
            "u1",
            Voorbeeld.NU,
            java.util.Locale.forLanguageTag("nl"),
            "c1");

    private static Paneel paneel(Toestand toestand) {
        return new Abonnementpaneel(NL, toestand, 0).paneel(CONTEXT);
    }

    private static List<String> labels(Paneel paneel) {
        return paneel.onderdelen().stream()
                .filter(Veld.class::isInstance)
                .map(o -> ((Veld) o).label())
                .toList();
    }

    @Test
    void eenActiefAbonnementZegtSindsEnTot() {
        Paneel paneel =
                paneel(new Toestand(abonnement(AbonnementStaat.ACTIEF, null), dossier(Voorbeeldgegevens.dia(), true)));

        assertThat(labels(paneel))
                .containsExactly(
                        "Abonnement",
                        "Sinds",
                        "Tot en met, naar verwachting",
                        "Laatste actualisatie",
                        "Startkwalificatie behaald");
        assertThat(((Veld) paneel.onderdelen().get(0)).waarde())
                .containsExactly(new Woorden("Ja"), new Pil(new Badge("Actief", Toon.GOED)));
        assertThat(paneel.link())
                .hasValue(new Link(
                        "Vooropleidingen DUO openen", "vooropleidingen-duo.xhtml?deelnemer=d+1&verbintenis=v1"));
    }

    @Test
    void wieNietIsGevraagdHeeftGeenAbonnement() {
        Paneel paneel = paneel(new Toestand(Optional.empty(), Optional.empty()));

        assertThat(paneel.onderdelen())
                .containsExactly(new Veld("Abonnement", List.of(new Woorden("Nee")), List.of("Nog niet gevraagd")));
    }

    @Test
    void eenWeigeringWaarschuwt() {
        Paneel paneel = paneel(
                new Toestand(abonnement(AbonnementStaat.GEWEIGERD, "De geboortedatum wijkt af."), Optional.empty()));

        assertThat(paneel.onderdelen())
                .last()
                .isEqualTo(new Waarschuwing(
                        Toon.LET_OP,
                        "DUO heeft de laatste aanlevering geweigerd",
                        "De geboortedatum wijkt af.",
                        Optional.empty()));
    }

    @Test
    void watBeeindigdIsVerwachtGeenEinde() {
        Paneel paneel = paneel(
                new Toestand(abonnement(AbonnementStaat.BEEINDIGD, null), dossier(Voorbeeldgegevens.dia(), false)));

        assertThat(labels(paneel)).doesNotContain("Tot en met, naar verwachting");
        assertThat(((Veld) paneel.onderdelen().get(1)).bij()).isEmpty();
        assertThat(((Veld) paneel.onderdelen().get(2)).bij())
                .containsExactly("er loopt geen abonnement meer; DUO meldt geen wijzigingen");
    }
}
