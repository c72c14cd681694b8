package nl.vooropleiding.plugin.dossier;

import static nl.vooropleiding.plugin.stand.Onderwijssoort.HO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.MBO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.metVolgnummer;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.resultaat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.dossier.Verschil.Gewijzigd;
import nl.vooropleiding.plugin.dossier.Verschil.Indicatie;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerschilTest {

    private static final Deelname MBO_2024 = deelname(MBO, "08PG", "91770", "2024-08-01", null);

    /** @param zelfde whether the second is the first, known again */
    record Paar(String wat, Gegeven was, Gegeven is, boolean zelfde) {
        @Override
        public String toString() {
            return wat;
        }
    }

    static Stream<Paar> paren() {
        Deelname genummerd = metVolgnummer(MBO_2024, "1");
        Resultaat havo = diploma(VO, "27YU", "0372", "2014-06-17");
        return Stream.of(
                new Paar(
                        "deelname met hetzelfde volgnummer, andere opleiding",
                        genummerd,
                        metVolgnummer(deelname(MBO, "08PG", "25604", "2025-08-01", null), "1"),
                        true),
                new Paar(
                        "deelname met een ander volgnummer, dezelfde opleiding (verwant)",
                        genummerd,
                        metVolgnummer(MBO_2024, "2"),
                        true),
                new Paar(
                        "deelname met een ander volgnummer en een andere opleiding",
                        genummerd,
                        metVolgnummer(deelname(MBO, "08PG", "25604", "2024-08-01", null), "2"),
                        false),
                new Paar(
                        "deelname met hetzelfde volgnummer aan een andere instelling",
                        genummerd,
                        metVolgnummer(deelname(MBO, "25PZ", "91770", "2024-08-01", null), "1"),
                        false),
                new Paar(
                        "deelname zonder volgnummer die eindigt",
                        MBO_2024,
                        deelname(MBO, "08PG", "91770", "2024-08-01", "2025-07-31"),
                        true),
                new Paar(
                        "deelname zonder volgnummer met een andere begindatum (verwant)",
                        MBO_2024,
                        deelname(MBO, "08PG", "91770", "2024-09-01", null),
                        true),
                new Paar(
                        "deelname zonder volgnummer met een andere opleiding",
                        MBO_2024,
                        deelname(MBO, "08PG", "25604", "2024-08-01", null),
                        false),
                new Paar(
                        "een deelname is geen resultaat", MBO_2024, diploma(MBO, "08PG", "91770", "2024-08-01"), false),
                new Paar("diploma met een andere datum", havo, diploma(VO, "27YU", "0372", "2014-06-18"), true),
                new Paar("diploma met een ander profiel", havo, diploma(VO, "27YU", "0371", "2014-06-17"), false),
                new Paar("diploma van een andere instelling", havo, diploma(VO, "02TE", "0372", "2014-06-17"), false),
                new Paar(
                        "staatsexamen zonder BRIN",
                        diploma(VO, null, "0372", "2014-06-17"),
                        diploma(VO, null, "0372", "2014-07-17"),
                        true),
                new Paar(
                        "certificaat wordt diploma",
                        resultaat(VO, Waardedocument.CERTIFICAAT, "27YU", "0372", "2014-06-17"),
                        havo,
                        false),
                new Paar(
                        "propedeuse wordt bachelor",
                        resultaat(HO, Waardedocument.PROPEDEUSE, "25BE", "34609", "2014-08-31"),
                        resultaat(HO, Waardedocument.BACHELOR, "25BE", "34609", "2017-08-31"),
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paren")
    void eenRecordWordtHerkendAanZijnSleutel(Paar paar) {
        Verschil verschil = Verschil.tussen(stand(paar.was()), stand(paar.is()));

        if (paar.zelfde()) {
            assertThat(verschil.gewijzigd()).containsExactly(new Gewijzigd(paar.was(), paar.is()));
            assertThat(verschil.erbij()).isEmpty();
            assertThat(verschil.weg()).isEmpty();
        } else {
            assertThat(verschil.gewijzigd()).isEmpty();
            assertThat(verschil.erbij()).containsExactly(paar.is());
            assertThat(verschil.weg()).containsExactly(paar.was());
        }
    }

    @Test
    void tweeMetEenSleutelBlijvenTwee() {
        Deelname een = metVolgnummer(MBO_2024, "1");
        Deelname twee = metVolgnummer(deelname(MBO, "08PG", "25604", "2025-08-01", null), "1");

        assertThat(Verschil.tussen(stand(een, twee), stand(twee, een)).leeg()).isTrue();
        assertThat(Verschil.tussen(Stand.NIETS, stand(een, twee)).erbij()).containsExactlyInAnyOrder(een, twee);
        assertThat(Verschil.tussen(stand(een, twee), stand(twee)).weg()).containsExactly(een);
        assertThat(Verschil.tussen(stand(een, een), stand(een)).weg()).containsExactly(een);
    }

    @Test
    void eenIndicatieDieAndersWordtHoortErbij() {
        Stand was = new Stand(Optional.of(false), Optional.of(3), List.of(), List.of());
        Stand is = new Stand(Optional.of(true), Optional.empty(), List.of(), List.of());

        assertThat(Verschil.tussen(was, is).indicaties())
                .containsExactly(
                        new Indicatie.Startkwalificatie(Optional.of(false), Optional.of(true)),
                        new Indicatie.JarenZonderDiploma(Optional.of(3), Optional.empty()));
        assertThat(Verschil.tussen(is, is).leeg()).isTrue();
    }

    /** Whatever the order of the records, the difference is the same, and what is said of it adds up. */
    @Test
    void deVolgordeBinnenEenStandDoetErNietToe() {
        Random toeval = new Random(20261126);
        for (int ronde = 0; ronde < 500; ronde++) {
            List<Gegeven> was = willekeurig(toeval);
            List<Gegeven> is = willekeurig(toeval);
            Verschil eerst = Verschil.tussen(stand(was), stand(is));
            assertThat(was.size() - eerst.weg().size() + eerst.erbij().size()).isEqualTo(is.size());
            Collections.shuffle(was, toeval);
            Collections.shuffle(is, toeval);
            assertThat(Verschil.tussen(stand(was), stand(is)))
                    .as("ronde %d", ronde)
                    .isEqualTo(eerst);
        }
    }

    private static List<Gegeven> willekeurig(Random toeval) {
        List<Gegeven> gegevens = new ArrayList<>();
        for (int i = 0; i < toeval.nextInt(7); i++) {
            String code = toeval.nextBoolean() ? "91770" : "25604";
            String datum = "202" + toeval.nextInt(4) + "-08-01";
            switch (toeval.nextInt(3)) {
                case 0 -> gegevens.add(deelname(MBO, "08PG", code, datum, null));
                case 1 ->
                    gegevens.add(
                            metVolgnummer(deelname(MBO, "08PG", code, datum, null), String.valueOf(toeval.nextInt(2))));
                default -> gegevens.add(diploma(MBO, "08PG", code, datum));
            }
        }
        return gegevens;
    }

    private static Stand stand(Gegeven... gegevens) {
        return stand(List.of(gegevens));
    }

    private static Stand stand(List<Gegeven> gegevens) {
        return new Stand(
                Optional.empty(),
                Optional.empty(),
                gegevens.stream()
                        .filter(Deelname.class::isInstance)
                        .map(Deelname.class::cast)
                        .toList(),
                gegevens.stream()
                        .filter(Resultaat.class::isInstance)
                        .map(Resultaat.class::cast)
                        .toList());
    }
}
