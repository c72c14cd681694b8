package nl.vooropleiding.plugin.kaart.vooropleiding;

import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.CODES;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.MOMENT;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.NL;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.NU;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.VRAAG;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.HO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.MBO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.vak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Gezien;
import nl.vooropleiding.plugin.dossier.Verschil;
import nl.vooropleiding.plugin.dossier.Versie;
import nl.vooropleiding.plugin.dossier.Versie.Aankomst;
import nl.vooropleiding.plugin.duiding.Duiding;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;

class WijzigingenTest {

    private static final String LEZER = "dijkstra";
    private static final Deelname HRM = deelname(HO, "25BE", "34609", "2014-09-01", null);

    @Test
    void eenDeelnameDieEindigtIsAnders() {
        Stand was = stand(false, HRM);
        Stand is = stand(true, deelname(HO, "25BE", "34609", "2014-09-01", "2016-01-31"));

        assertThat(regels(was, is))
                .containsExactly(
                        "Anders deelname ho B Human Resource Management, 2014 [r1] Datum uitschrijving: leeg > 31-01-2016",
                        "Gevolg  [] Startkwalificatie behaald: Nee > Ja");
    }

    @Test
    void eenCijferDatAndersWordtStaatErbij() {
        Stand was = resultaten(diploma(VO, "27YU", "0372", "2014-06-17", vak("1001", "6.4", "5.9", "6")));
        Stand is = resultaten(diploma(VO, "27YU", "0372", "2014-06-17", vak("1001", "6.4", "6.9", "7")));

        assertThat(regels(was, is))
                .containsExactly("Anders diploma havo Economie en Maatschappij, 2014 [r1] cijfers: 1001: 6 > 1001: 7");
    }

    @Test
    void watWegIsHeeftEenNaamMaarGeenRij() {
        assertThat(regels(stand(null, HRM), stand(null, deelname(MBO, "08PG", "91770", "2016-12-01", null))))
                .containsExactly(
                        "Erbij deelname mbo Autospuiter (Autospuiter niveau 2), 2016 [r1] ",
                        "Weg deelname ho B Human Resource Management, 2014 [] ");
    }

    @Test
    void veelTegelijkWordtGeteld() {
        Deelname[] veel = IntStream.range(2000, 2006)
                .mapToObj(jaar -> deelname(MBO, "08PG", "91770", jaar + "-08-01", null))
                .toArray(Deelname[]::new);

        assertThat(regels(Stand.NIETS, stand(null, veel))).containsExactly("Erbij 6 records [] ");
    }

    @Test
    void bijDeEersteStandZegtEenIndicatieNiets() {
        assertThat(wijzigingen(versie(Stand.NIETS, stand(true, HRM), Aankomst.OP_TIJD))
                        .get(0)
                        .regels())
                .extracting(Standwijziging.Regel::soort)
                .containsExactly("Erbij");
        assertThat(wijzigingen(versie(Stand.NIETS, Stand.NIETS, Aankomst.OP_TIJD))
                        .get(0)
                        .regels())
                .extracting(Standwijziging.Regel::wat)
                .containsExactly("niets");
    }

    @Test
    void wieHetZagStaatErbij() {
        Versie niemand = versie(Stand.NIETS, stand(null, HRM), Aankomst.OP_TIJD);
        Versie bos = gezien(niemand, new Gezien("bos", "K. Bos", MOMENT, MOMENT));
        Versie zelf = gezien(bos, new Gezien(LEZER, "M. Dijkstra", MOMENT, Instant.parse("2025-09-30T06:40:00Z")));

        assertThat(wijzigingen(niemand, bos, zelf))
                .extracting(Standwijziging::gezien)
                .containsExactly(
                        "U nog niet.",
                        "Gezien door K. Bos op 29-09-2025 03:14. U nog niet.",
                        "Gezien door u op 30-09-2025 08:40. Gezien door K. Bos op 29-09-2025 03:14.");
        assertThat(wijzigingen(niemand, bos, zelf))
                .extracting(Standwijziging::nieuw)
                .containsExactly(true, true, false);
    }

    @Test
    void watNooitTeldeZegtHet() {
        assertThat(wijzigingen(
                        versie(Stand.NIETS, stand(null, HRM), Aankomst.LAAT),
                        versie(Stand.NIETS, stand(null, HRM), Aankomst.TEGELIJK)))
                .extracting(Standwijziging::herkomst)
                .satisfiesExactly(laat -> assertThat(laat).contains("telde nooit"), tegelijk -> assertThat(tegelijk)
                        .contains("van hetzelfde moment"));
    }

    private static List<String> regels(Stand was, Stand is) {
        return wijzigingen(versie(was, is, Aankomst.OP_TIJD), versie(Stand.NIETS, was, Aankomst.OP_TIJD))
                .get(0)
                .regels()
                .stream()
                .map(r -> r.soort() + " " + r.wat() + " [" + r.anker() + "] "
                        + r.velden().stream()
                                .map(v -> v.naam() + ": " + v.was() + " > " + v.is())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static List<Standwijziging> wijzigingen(Versie... versies) {
        Stand huidig = versies[0].stand();
        Recordlijst lijst = new Recordlijst(CODES, NL, NU, Duiding.van(huidig, CODES, VRAAG));
        return new Wijzigingen(NL, lijst, new Verwijzing(lijst.van(huidig)), LEZER)
                .van(new DossierBeeld(MOMENT, false, 7, Optional.empty(), List.of(versies)));
    }

    private static Versie versie(Stand was, Stand is, Aankomst aankomst) {
        return new Versie(is, MOMENT, MOMENT, 7, false, Verschil.tussen(was, is), aankomst, List.of());
    }

    private static Versie gezien(Versie v, Gezien gezien) {
        List<Gezien> alle = new ArrayList<>(v.gezien());
        alle.add(gezien);
        return new Versie(
                v.stand(), v.datumTijd(), v.ontvangen(), v.bericht(), v.spontaan(), v.verschil(), v.aankomst(), alle);
    }

    private static Stand stand(Boolean startkwalificatie, Deelname... deelnames) {
        return new Stand(Optional.ofNullable(startkwalificatie), Optional.empty(), List.of(deelnames), List.of());
    }

    private static Stand resultaten(Resultaat... resultaten) {
        return new Stand(Optional.empty(), Optional.empty(), List.of(), List.of(resultaten));
    }
}
