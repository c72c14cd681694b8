package nl.vooropleiding.plugin.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import org.junit.jupiter.api.Test;

class LeesbaarTest {

    private static final String NUMMER = "999990007";

    @Test
    void eenBerichtIsHelemaalTeLezenBehalveHetNummer() {
        byte[] verzoek = Verzoeken.vooropleiding(
                new Verzoeken.Kop(
                        "00000000-0000-4000-8000-000000000001", "99ZA", Instant.parse("2026-03-01T09:00:00Z")),
                PersoonsgebondenNummer.lees(NUMMER).orElseThrow());

        assertThat(Leesbaar.heel(verzoek))
                .contains("99ZA", "00000000-0000-4000-8000-000000000001", "******007", "\n  <")
                .doesNotContain(NUMMER);
        assertThat(Leesbaar.gegevens(verzoek))
                .extracting(Leesbaar.Gegeven::naam, Leesbaar.Gegeven::waarde)
                .contains(tuple("burgerservicenummer", "******007"), tuple("brin", "99ZA"))
                .doesNotContain(tuple("verzendendeInstantie", "99ZA"));
    }

    @Test
    void sleutelgegevensStaanBijHunNaam_enEenNummerDaarinIsGemaskeerd() {
        byte[] antwoord = ("<t:terugkoppelen_Request xmlns:t='urn:nl:vooropleiding:ontvangst:v1'><foutmelding>"
                        + "<sleutelgegeven><sleutelnaam>geboortedatum</sleutelnaam><sleutelwaarde>1995-05-14</sleutelwaarde>"
                        + "</sleutelgegeven><sleutelgegeven><sleutelnaam>burgerservicenummer</sleutelnaam><sleutelwaarde>"
                        + NUMMER + "</sleutelwaarde></sleutelgegeven></foutmelding></t:terugkoppelen_Request>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Leesbaar.sleutelgegevens(antwoord))
                .containsExactly(
                        new Leesbaar.Gegeven("geboortedatum", "1995-05-14"),
                        new Leesbaar.Gegeven("burgerservicenummer", "******007"));
    }

    @Test
    void ookWatGeenXmlIsToontGeenNummer() {
        for (String rommel : List.of("<html>" + NUMMER, "BSN=" + NUMMER + ";", NUMMER)) {
            byte[] bericht = rommel.getBytes(StandardCharsets.UTF_8);
            assertThat(Leesbaar.heel(bericht)).doesNotContain(NUMMER);
            assertThat(Leesbaar.gegevens(bericht)).isEmpty();
            assertThat(Leesbaar.sleutelgegevens(bericht)).isEmpty();
        }
    }
}
