package nl.vooropleiding.plugin.bekendmaking;

import static nl.vooropleiding.plugin.stand.Onderwijssoort.MBO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.metVolgnummer;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.resultaat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vooropleiding.api.vooropleiding.VooropleidingGebeurtenis.Soort;
import nl.vooropleiding.plugin.dossier.Verschil;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VeranderingenTest {

    private static final Deelname LOOPT = metVolgnummer(deelname(MBO, "08PG", "91770", "2024-08-01", null), "1");
    private static final Deelname GESTOPT =
            metVolgnummer(deelname(MBO, "08PG", "91770", "2024-08-01", "2025-03-31"), "1");
    private static final Deelname ANDERE_OPLEIDING =
            metVolgnummer(deelname(MBO, "08PG", "25604", "2024-08-01", null), "1");
    private static final Resultaat HAVO = diploma(VO, "27YU", "0372", "2014-06-17");
    private static final Resultaat CERTIFICAAT =
            resultaat(MBO, Waardedocument.CERTIFICAAT, "08PG", "91770", "2024-06-17");

    /** What was said, what is said, and what that is called. */
    record Geval(String wat, Stand was, Stand is, Set<Soort> soorten) {
        @Override
        public String toString() {
            return wat;
        }
    }

    static Stream<Geval> gevallen() {
        Stand niets = stand(null, 99, List.of(), List.of());
        return Stream.of(
                new Geval(
                        "een diploma erbij",
                        niets,
                        stand(null, 99, List.of(), List.of(HAVO)),
                        Set.of(Soort.DIPLOMA_BEHAALD)),
                new Geval(
                        "een certificaat erbij",
                        niets,
                        stand(null, 99, List.of(), List.of(CERTIFICAAT)),
                        Set.of(Soort.OVERIG)),
                new Geval(
                        "een deelname erbij",
                        niets,
                        stand(null, 99, List.of(LOOPT), List.of()),
                        Set.of(Soort.DEELNAME_BEGONNEN)),
                new Geval(
                        "een deelname die eindigt",
                        stand(null, 99, List.of(LOOPT), List.of()),
                        stand(null, 99, List.of(GESTOPT), List.of()),
                        Set.of(Soort.DEELNAME_BEEINDIGD)),
                new Geval(
                        "een deelname met een andere opleiding",
                        stand(null, 99, List.of(LOOPT), List.of()),
                        stand(null, 99, List.of(ANDERE_OPLEIDING), List.of()),
                        Set.of(Soort.OVERIG)),
                new Geval(
                        "een diploma dat weg is",
                        stand(null, 99, List.of(), List.of(HAVO)),
                        niets,
                        Set.of(Soort.OVERIG)),
                new Geval(
                        "een startkwalificatie door een diploma",
                        stand(false, 99, List.of(), List.of()),
                        stand(true, 99, List.of(), List.of(HAVO)),
                        Set.of(Soort.DIPLOMA_BEHAALD, Soort.STARTKWALIFICATIE_GEWIJZIGD)),
                new Geval("een ander aantal jaren", niets, stand(null, 2, List.of(), List.of()), Set.of(Soort.OVERIG)));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void een_verschil_heet_naar_wat_er_veranderde(Geval geval) {
        assertThat(Veranderingen.van(Verschil.tussen(geval.was(), geval.is()))).isEqualTo(geval.soorten());
    }

    private static Stand stand(
            Boolean startkwalificatie, int jaren, List<Deelname> deelnames, List<Resultaat> resultaten) {
        return new Stand(Optional.ofNullable(startkwalificatie), Optional.of(jaren), deelnames, resultaten);
    }
}
