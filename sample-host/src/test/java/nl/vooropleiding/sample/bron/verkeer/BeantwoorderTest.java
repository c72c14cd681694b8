package nl.vooropleiding.sample.bron.verkeer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.vooropleiding.sample.bron.ProefDatabase;
import nl.vooropleiding.sample.bron.TestKlok;
import nl.vooropleiding.sample.bron.Voorbeeld;
import nl.vooropleiding.sample.bron.envelop.Envelop;
import nl.vooropleiding.sample.bron.envelop.Geweigerd;
import nl.vooropleiding.sample.bron.opslag.Database;
import nl.vooropleiding.sample.bron.register.Nummer;
import nl.vooropleiding.sample.bron.register.Register;
import nl.vooropleiding.sample.bron.xml.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a raw message to what goes out; everything that goes out is checked against the contract where it is made. */
class BeantwoorderTest {

    private static final Contract CONTRACT = new Contract();
    private static final Register REGISTER = new Register();
    private static final Nummer PALM = new Nummer("999990007", true);

    private final TestKlok klok = new TestKlok();
    private final Database database = ProefDatabase.leeg();
    private final Opsteller opsteller = new Opsteller(CONTRACT, klok);
    private final Ontvangst ontvangst = new Ontvangst(database, klok);
    private final Verwerker verwerker =
            new Verwerker(database, CONTRACT, new Beantwoorder(REGISTER, CONTRACT, opsteller), klok);

    @ParameterizedTest(name = "{0}, {1} wordt {2}: {3}")
    @CsvSource({
        "identificatie, x, x, verstrekkenPersoonsgegevens, Johanna Maria",
        "identificatie, 1995-05-14, 1995-05-15, terugkoppelen, VPL011",
        "identificatie, geslacht>2, geslacht>1, terugkoppelen, VPL012",
        "identificatie, 999990007, 123456782, terugkoppelen, VPL010",
        "identificatie-zonder-nummer, x, x, verstrekkenPersoonsgegevens, 100000090",
        "identificatie-zonder-nummer, Hassan, HASSAN, verstrekkenPersoonsgegevens, 100000090",
        "identificatie-zonder-nummer, 9551AH, 9551AJ, terugkoppelen, VPL013",
        "identificatie-zonder-nummer, 2008-00-00, 2008-01-00, terugkoppelen, VPL013",
        "aanvraag, x, x, verstrekkenVooropleiding, 91770",
        "aanvraag, 999990007, 123456782, verstrekkenVooropleiding, <vooropleiding/>",
        "abonnement, x, x, terugkoppelen, VPL030",
        "abonnement, BEEINDIGEN, VERLENGEN, terugkoppelen, VPL030",
        "abonnement, BEEINDIGEN, STARTEN, terugkoppelen, Goedgekeurd>true"
    })
    void elkVerzoekKrijgtZijnAntwoord(String bericht, String wat, String wordt, String operatie, String bevat) {
        Levering levering = vraag(bericht, wat, wordt);

        assertThat(levering.document().operatie()).isEqualTo(operatie);
        assertThat(zonderVoorvoegsels(levering)).contains(bevat);
        assertThat(levering.document().brin()).isEqualTo("99ZA");
        assertThat(Voorbeeld.bericht(bericht)).contains(levering.document().identificatiecode());
    }

    @Test
    void eenAanvraagAbonneertTenzijDeSchoolDatNietWil() {
        vraag("aanvraag", "abonneren>J", "abonneren>N");
        assertThat(abonnees()).isEmpty();

        vraag("aanvraag", "00000003", "00000103");
        assertThat(abonnees()).containsExactly("99ZA");

        assertThat(zonderVoorvoegsels(vraag("abonnement", "x", "x"))).contains("Goedgekeurd>true");
        assertThat(abonnees()).isEmpty();
    }

    @Test
    void wieGeweigerdIsKrijgtOpAllesEenAfkeuring() {
        database.doe(sql -> new Weigeringen(sql).zet(PALM, true));

        for (String bericht : List.of("identificatie", "aanvraag", "abonnement")) {
            assertThat(zonderVoorvoegsels(vraag(bericht, "x", "x"))).contains("VPL090");
        }
        assertThat(abonnees()).isEmpty();
    }

    @Test
    void eenCodeIsMaarEenKeerTeGebruiken() {
        vraag("aanvraag", "x", "x");

        assertThatThrownBy(() -> neemAan(Voorbeeld.bericht("aanvraag")))
                .isInstanceOf(Berichten.NietUniek.class)
                .hasMessageContaining("niet uniek");
        assertThatThrownBy(() -> neemAan(Voorbeeld.bericht("aanvraag").replace("0a5be5d0", "0A5BE5D0")))
                .isInstanceOf(Berichten.NietUniek.class);
    }

    @Test
    void hetAntwoordWachtDeVertragingAf() {
        neemAan(Voorbeeld.bericht("aanvraag"));

        verwerker.verwerk();
        assertThat(leveringen()).isEmpty();

        klok.vooruit(Instelwaarden.VERTRAGING);
        verwerker.verwerk();
        verwerker.verwerk();
        assertThat(leveringen()).hasSize(1);
    }

    @Test
    void eenSpontaneWijzigingGaatNaarWieEenAbonnementHeeft() {
        Berichtgever berichtgever = new Berichtgever(database, CONTRACT, opsteller, klok);
        var palm = REGISTER.met(PALM).orElseThrow();
        assertThat(berichtgever.wijzig(palm, "eerste", java.util.Optional.empty()))
                .isEmpty();

        vraag("aanvraag", "x", "x");
        assertThat(berichtgever.wijzig(palm, "mock-up", java.util.Optional.of("99ZB")))
                .containsExactly("99ZA", "99ZB");
        assertThat(leveringen()).hasSize(3);
        assertThat(zonderVoorvoegsels(leveringen().get(0)))
                .contains("spontaneWijziging>J")
                .contains("streekproduct");

        assertThat(berichtgever.beeindig(palm, "Uitschrijving")).containsExactly("99ZA");
        assertThat(zonderVoorvoegsels(leveringen().get(0))).contains("datumEinde>2026-01-05");
        assertThat(abonnees()).isEmpty();

        assertThat(zonderVoorvoegsels(vraag("aanvraag", "00000003", "00000203")))
                .as("de nieuwe stand is nu ook het antwoord op een vraag")
                .contains("streekproduct");
    }

    private Levering vraag(String bericht, String wat, String wordt) {
        neemAan(
                wat.equals("x")
                        ? Voorbeeld.bericht(bericht)
                        : Voorbeeld.bericht(bericht).replace(wat, wordt));
        klok.vooruit(Duration.ofSeconds(1));
        verwerker.verwerk();
        return leveringen().get(0);
    }

    private void neemAan(String ruw) {
        byte[] bytes = ruw.getBytes(StandardCharsets.UTF_8);
        try {
            Envelop envelop = Envelop.lees(bytes);
            Operatie operatie = Operatie.van(
                            Operatie.NAAMRUIMTE, envelop.inhoud().getLocalName())
                    .orElseThrow();
            ontvangst.neemAan(Verzoek.van(operatie, envelop.inhoud(), CONTRACT), bytes);
        } catch (Geweigerd e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Levering> leveringen() {
        return database.geef(sql -> new Leveringen(sql).laatste(10));
    }

    private List<String> abonnees() {
        return database.geef(sql -> new Abonnementen(sql).bij(PALM));
    }

    private static String zonderVoorvoegsels(Levering levering) {
        return levering.document().inhoud().replaceAll("(</?)ns[0-9]+:", "$1");
    }
}
