package nl.vooropleiding.plugin.kaart.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.bericht.Bladzijde.Orde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LijstplekTest {

    @ParameterizedTest(name = "sorteer={0}&pagina={1}: {2} {3} {4}")
    @CsvSource({
        ",            ,        GEMAAKT,   false, 1",
        "status,      2,       STATUS,    true,  2",
        "-VERZONDEN,  3,       VERZONDEN, false, 3",
        "gemaakt,     1,       GEMAAKT,   false, 1",
        "iets anders, 0,       GEMAAKT,   false, 1",
        "--status,    1234567, GEMAAKT,   false, 1",
        "status,      -1,      STATUS,    true,  1",
    })
    void watInHetAdresStaatIsEenPlek_ofDeEersteBladzijde(
            String sorteer, String pagina, Orde orde, boolean oplopend, int bladzijde) {
        Lijstplek plek = plek(sorteer, pagina);

        assertThat(plek.orde()).isEqualTo(orde);
        assertThat(plek.oplopend()).isEqualTo(oplopend);
        assertThat(plek.pagina()).isEqualTo(bladzijde);
    }

    @ParameterizedTest(name = "sorteer={0}: {1}, en dan {2}")
    @CsvSource({
        ",        none,       lijst?&sorteer=status",
        "status,  ascending,  lijst?&sorteer=-status",
        "-status, descending, lijst?",
        "type,    none,       lijst?&sorteer=status",
    })
    void eenKopSorteertEerstOp_danAf_danNietMeer(String sorteer, String richting, String adres) {
        Lijstplek plek = plek(sorteer, null);

        assertThat(plek.richting(Orde.STATUS)).isEqualTo(richting);
        assertThat(plek.naSortering("lijst?", Orde.STATUS)).isEqualTo(adres);
    }

    @Test
    void wieBladertGaatVerderVanafEenBericht_tenzijErAndersGesorteerdIs() {
        List<Berichtwoorden.Regel> vol = Collections.nCopies(Lijstplek.PER_PAGINA, regel(17));

        assertThat(plek(null, null).vorige("lijst?", vol)).isEmpty();
        assertThat(plek(null, null).volgende("lijst?", vol, 26)).contains("lijst?&pagina=2&na=17");
        assertThat(plek(null, null).volgende("lijst?", vol, 25)).isEmpty();
        assertThat(plek(null, "2").vorige("lijst?", vol)).contains("lijst?&pagina=1&voor=17");
        assertThat(plek("-status", "2").volgende("lijst?", vol, 1000)).contains("lijst?&sorteer=-status&pagina=3");
        assertThat(plek("status", "2").vorige("lijst?", vol)).contains("lijst?&sorteer=status&pagina=1");
        assertThat(plek(null, "3").overgeslagen()).isEqualTo(50);
    }

    @ParameterizedTest(name = "kolommen={0}, van een deelnemer {1}: {2}")
    @CsvSource({
        "'status,melding',        false, 'STATUS,MELDING'",
        "'melding,status',        false, 'STATUS,MELDING'",
        "'deelnemer,status',      true,  STATUS",
        "'deelnemer,onbekend',    false, DEELNEMER",
    })
    void gekozenKolommenStaanInHunEigenVolgorde(String namen, boolean vanDeelnemer, String kolommen) {
        assertThat(Berichtkolom.gekozen(namen, vanDeelnemer))
                .extracting(Berichtkolom::name)
                .containsExactly(kolommen.split(","));
    }

    @Test
    void wieNietsKiestKrijgtAlles() {
        assertThat(Berichtkolom.gekozen(null, false)).containsExactly(Berichtkolom.values());
        assertThat(Berichtkolom.gekozen("bsn,inhoud", true))
                .isEqualTo(Berichtkolom.alle(true))
                .doesNotContain(Berichtkolom.DEELNEMER, Berichtkolom.EENHEID, Berichtkolom.LOCATIE);
    }

    private static Berichtwoorden.Regel regel(long id) {
        return new Berichtwoorden.Regel(
                id, "", "", Toon.STIL, "", "", "", "", "", "", "", "", "", Berichtwoorden.Wie.NIET_GEZEGD);
    }

    private static Lijstplek plek(String sorteer, String pagina) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("sorteer", sorteer);
        parameters.put("pagina", pagina);
        return Lijstplek.uit(parameters::get);
    }
}
