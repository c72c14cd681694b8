package nl.vooropleiding.plugin.kaart.vooropleiding;

import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.abonnement;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.beeld;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.dossier;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.kaart.kader.Stap;
import nl.vooropleiding.plugin.kaart.kader.Veldregel;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Stand;
import nl.vooropleiding.plugin.stand.Voorbeeldgegevens;
import org.junit.jupiter.api.Test;

class BeeldTest {

    private static final Optional<DossierBeeld> GEEN_DOSSIER = Optional.empty();
    private static final Optional<AbonnementBeeld> GEEN_ABONNEMENT = Optional.empty();

    @Test
    void nietsGevraagd() {
        Beeld beeld = beeld(GEEN_ABONNEMENT, GEEN_DOSSIER);

        assertThat(beeld.leeg().titel()).isEqualTo("Nog niet gevraagd");
        assertThat(beeld.duo()).extracting(Veldregel::waarde).containsExactly("nog niet", "Nee", "nog niet");
        assertThat(beeld.indicatie()).extracting(Veldregel::waarde).containsExactly("nog niet", "nog niet", "nog niet");
        assertThat(beeld.toelatingen()).isEmpty();
        assertThat(beeld.wacht()).isFalse();
        assertThat(beeld.kijktOpnieuw()).as("een aanmelding van zojuist").isTrue();
        assertThat(beeld.stappen()).isEmpty();
    }

    @Test
    void wieWachtZietWaarOp() {
        Beeld gepland = beeld(abonnement(AbonnementStaat.GEPLAND, null), GEEN_DOSSIER);
        assertThat(gepland.leeg().titel()).isEqualTo("DUO stelt eerst vast om wie het gaat");
        assertThat(gepland.wacht()).isTrue();
        assertThat(gepland.stappen())
                .extracting(Stap::staat)
                .containsExactly("verzonden, wacht op DUO", "volgt daarna");

        Beeld gevraagd = beeld(abonnement(AbonnementStaat.AANGEVRAAGD, null), GEEN_DOSSIER);
        assertThat(gevraagd.leeg().tekst())
                .startsWith("De vooropleidingen zijn op 29-09-2025 03:14 bij DUO opgevraagd.");
        assertThat(gevraagd.stappen())
                .extracting(Stap::staat)
                .containsExactly("goedgekeurd", "verzonden, wacht op DUO");
        assertThat(gevraagd.wacht()).isTrue();
    }

    @Test
    void eenWeigeringZegtWaarom() {
        Beeld beeld =
                beeld(abonnement(AbonnementStaat.GEWEIGERD, "De geboortedatum wijkt af van de BRP."), GEEN_DOSSIER);

        assertThat(beeld.leeg().tekst()).startsWith("De geboortedatum wijkt af van de BRP. Verbeter");
        assertThat(beeld.melding()).as("said once").isNull();
        assertThat(beeld.wacht()).isFalse();
    }

    @Test
    void eenWeigeringNaEerdereGegevensLaatDieStaan() {
        Beeld beeld = beeld(
                abonnement(AbonnementStaat.GEWEIGERD, "De geboortedatum wijkt af van de BRP."),
                dossier(Voorbeeldgegevens.dia(), false));

        assertThat(beeld.melding().titel()).isEqualTo("DUO heeft de laatste aanlevering geweigerd");
        assertThat(beeld.leeg()).isNull();
        assertThat(beeld.regels()).hasSize(2);
    }

    @Test
    void nietsBekendIsEenAntwoord() {
        Beeld beeld = beeld(
                abonnement(AbonnementStaat.ACTIEF, null),
                dossier(new Stand(Optional.of(false), Optional.empty(), List.of(), List.of()), false));

        assertThat(beeld.leeg().titel()).isEqualTo("Bij DUO is niets bekend");
        assertThat(beeld.leeg().tekst()).startsWith("DUO antwoordde op 29-09-2025 03:14");
        assertThat(beeld.wacht()).isFalse();
    }

    @Test
    void watNietMeerWordtBijgehoudenIsBevroren() {
        Beeld beeld = beeld(abonnement(AbonnementStaat.BEEINDIGD, null), dossier(Voorbeeldgegevens.dia(), true));

        Veldregel actualisatie = beeld.duo().get(0);
        assertThat(actualisatie.waarde()).isEqualTo("29-09-2025 03:14");
        assertThat(actualisatie.pil()).isEqualTo("bevroren op 29-09-2025");
        assertThat(beeld.duo().get(1).waarde()).isEqualTo("Nee");
    }

    /** It ran once, and the register would not have another: nobody keeps it up, so it may not look as if somebody does. */
    @Test
    void watHetRegisterNietMeerWilBijhoudenIsOokBevroren() {
        Beeld beeld = beeld(abonnement(AbonnementStaat.GEWEIGERD, "nee"), dossier(Voorbeeldgegevens.dia(), true));

        assertThat(beeld.duo().get(0).pil()).isEqualTo("bevroren op 29-09-2025");
    }

    @Test
    void deKopVanDeDia() {
        Beeld beeld = beeld(abonnement(AbonnementStaat.ACTIEF, null), dossier(Voorbeeldgegevens.dia(), false));

        assertThat(beeld.duo()).extracting(Veldregel::waarde).containsExactly("29-09-2025 03:14", "Ja", "Nee");
        assertThat(beeld.duo().get(1).bij())
                .containsExactly(
                        "sinds 29-09-2025, door aanmelding 201.1", "loopt naar verwachting tot en met 17-06-2026");
        assertThat(beeld.indicatie())
                .extracting(Veldregel::waarde)
                .containsExactly("Ja", "niet van toepassing of onbekend", "geen voorstel");
        assertThat(beeld.indicatie().get(0).bij()).containsExactly("niet verklaard door de geleverde gegevens");
        assertThat(beeld.indicatie().get(1).bij()).containsExactly("DUO levert 99");
    }

    @Test
    void deIndicatieWijstNaarHetRecordDatHaarVerklaart() {
        Beeld beeld = beeld(
                abonnement(AbonnementStaat.ACTIEF, null),
                dossier(
                        stand(
                                true,
                                diploma(Onderwijssoort.VO, "00AH", "0400", "2011-06-15"),
                                diploma(Onderwijssoort.VO, "27YU", "0372", "2014-06-17")),
                        true));

        Veldregel startkwalificatie = beeld.indicatie().get(0);
        assertThat(startkwalificatie.door()).isEqualTo("diploma havo Economie en Maatschappij, 2014");
        assertThat(startkwalificatie.doorAnker()).isEqualTo("r1");
    }

    @Test
    void deStempelVerandertAlsErIetsNieuwsIs() {
        Toestand wacht = new Toestand(abonnement(AbonnementStaat.AANGEVRAAGD, null), GEEN_DOSSIER);
        Toestand klaar =
                new Toestand(abonnement(AbonnementStaat.ACTIEF, null), dossier(Voorbeeldgegevens.dia(), false));

        assertThat(wacht.stempel()).isNotEqualTo(klaar.stempel());
        assertThat(wacht.stempel())
                .isEqualTo(new Toestand(abonnement(AbonnementStaat.AANGEVRAAGD, null), GEEN_DOSSIER).stempel());
    }

    @Test
    void hetAdviesNoemtZijnBewijsEnWijstErnaar() {
        Beeld beeld = beeld(
                abonnement(AbonnementStaat.ACTIEF, null),
                dossier(
                        Voorbeeldgegevens.stand(
                                true,
                                Voorbeeldgegevens.diploma(Onderwijssoort.VO, "02TE", "0400", "2011-06-15"),
                                Voorbeeldgegevens.diploma(Onderwijssoort.MBO, "08PG", "25604", "2018-07-01")),
                        false));

        assertThat(beeld.toelatingen())
                .extracting(k -> k.niveau() + ": " + k.oordeel())
                .containsExactly(
                        "Entree: nee",
                        "Niveau 2: ja",
                        "Niveau 3: ja",
                        "Niveau 4 middenkader: ja",
                        "Niveau 4 specialist: te beoordelen");
        Toelatingskaart niveau3 = beeld.toelatingen().get(2);
        assertThat(niveau3.redenen())
                .extracting(Toelatingskaart.Reden::zin)
                .containsExactly(
                        "Door diploma mavo / vmbo-t, 2011.",
                        "Door diploma Software developer, 2018: dat is meer dan de wet hier noemt.");
        assertThat(niveau3.redenen())
                .extracting(Toelatingskaart.Reden::anker)
                .containsExactly(
                        beeld.regels().get(1).id(), beeld.regels().get(0).id());
        assertThat(niveau3.bij()).contains("Nadere vooropleidingseisen");
        assertThat(beeld.indicatie().get(2).waarde()).isEqualTo("09 mbo 3-4");
        assertThat(beeld.indicatie().get(2).bij()).containsExactly("daarna 05 vmbo-tl / mavo");
        assertThat(beeld.regels().get(1).details().velden())
                .filteredOn(v -> v.label().equals("Telt mee voor"))
                .extracting(Recordregel.Veld::waarde)
                .containsExactly("toelating tot Niveau 2, toelating tot Niveau 3, toelating tot Niveau 4 middenkader");
    }
}
