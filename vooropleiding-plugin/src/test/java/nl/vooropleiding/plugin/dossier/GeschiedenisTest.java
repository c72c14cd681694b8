package nl.vooropleiding.plugin.dossier;

import static nl.vooropleiding.plugin.stand.Onderwijssoort.MBO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.vooropleiding.plugin.dossier.Geschiedenis.Geleverd;
import nl.vooropleiding.plugin.dossier.Versie.Aankomst;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;

class GeschiedenisTest {

    private static final Instant NUL = Instant.parse("2026-03-01T10:00:00Z");

    /** Of three contents, each with another deelname. */
    private static final Map<Long, Stand> STANDEN = LongStream.range(0, 3)
            .boxed()
            .collect(Collectors.toMap(
                    i -> i,
                    i -> new Stand(
                            Optional.empty(),
                            Optional.empty(),
                            List.of(deelname(MBO, "08PG", "9177" + i, "2024-08-01", null)),
                            List.of())));

    @Test
    void watHetzelfdeZegtIsGeenVersie() {
        List<Versie> versies = versies(geleverd(0, 0, 0), geleverd(0, 1, 1), geleverd(1, 2, 2), geleverd(1, 3, 3));

        assertThat(versies).extracting(Versie::datumTijd).containsExactly(na(2), na(0));
    }

    @Test
    void watTeruggaatIsWeerEenVersie() {
        assertThat(versies(geleverd(0, 0, 0), geleverd(1, 1, 1), geleverd(0, 2, 2)))
                .extracting(Versie::datumTijd)
                .containsExactly(na(2), na(1), na(0));
    }

    @Test
    void watLaatKomtWasNooitHuidig() {
        List<Versie> versies = versies(geleverd(0, 0, 0), geleverd(2, 2, 1), geleverd(1, 1, 5));

        assertThat(versies)
                .extracting(Versie::datumTijd, Versie::aankomst)
                .containsExactly(
                        tuple(na(2), Aankomst.OP_TIJD), tuple(na(1), Aankomst.LAAT), tuple(na(0), Aankomst.OP_TIJD));
        assertThat(versies.get(0).verschil().weg())
                .isEqualTo(List.copyOf(STANDEN.get(1L).deelnames()));
    }

    @Test
    void vanTweeTegelijkTeltDeGrotereEnBlijftDeAnderZichtbaar() {
        List<Versie> versies = versies(geleverd(1, 0, 0), geleverd(0, 0, 1));

        assertThat(versies.get(0).stand()).isEqualTo(STANDEN.get(1L));
        assertThat(versies.get(1).aankomst()).isEqualTo(Aankomst.TEGELIJK);
    }

    @Test
    void gezienIsPerGebruikerEnTotEenMoment() {
        List<Geleverd> leveringen = List.of(geleverd(0, 0, 0), geleverd(1, 5, 5));
        List<Gezien> gezien = List.of(
                new Gezien("bos", "K. Bos", na(0), na(3)),
                new Gezien("bos", "K. Bos", na(5), na(8)),
                new Gezien("vries", "A. de Vries", na(0), na(4)));

        List<Versie> versies = Geschiedenis.van(leveringen, STANDEN, gezien);

        assertThat(versies.get(1).gezien()).extracting(Gezien::moment).containsExactly(na(3), na(4));
        assertThat(versies.get(0).gezien()).extracting(Gezien::gebruiker).containsExactly("bos");
        assertThat(Geschiedenis.nieuwVoor("bos", leveringen, gezien)).isZero();
        assertThat(Geschiedenis.nieuwVoor("vries", leveringen, gezien)).isEqualTo(1);
        assertThat(Geschiedenis.nieuwVoor("ander", leveringen, gezien)).isEqualTo(2);
    }

    /** The same deliveries, whatever the order in which they arrive and however often, make the same history. */
    @Test
    void elkeVolgordeVanAankomstGeeftDezelfdeGeschiedenis() {
        Random toeval = new Random(20261126);
        for (int ronde = 0; ronde < 1_000; ronde++) {
            List<int[]> gezegd = new ArrayList<>();
            for (int i = 0; i < 1 + toeval.nextInt(7); i++) {
                gezegd.add(new int[] {toeval.nextInt(3), toeval.nextInt(5)});
            }
            List<Stand> eerst = aankomst(gezegd);
            Collections.shuffle(gezegd, toeval);
            gezegd.add(gezegd.get(toeval.nextInt(gezegd.size())));
            assertThat(aankomst(gezegd)).as("ronde %d", ronde).isEqualTo(eerst);
        }
    }

    private static List<Stand> aankomst(List<int[]> gezegd) {
        return Geschiedenis.van(
                        IntStream.range(0, gezegd.size())
                                .mapToObj(i -> geleverd(gezegd.get(i)[0], gezegd.get(i)[1], i))
                                .toList(),
                        STANDEN,
                        List.of())
                .stream()
                .map(Versie::stand)
                .toList();
    }

    private static List<Versie> versies(Geleverd... leveringen) {
        return Geschiedenis.van(List.of(leveringen), STANDEN, List.of());
    }

    private static Geleverd geleverd(long stand, int gemaakt, int ontvangen) {
        return new Geleverd(stand, "afdruk" + stand, na(gemaakt), na(ontvangen), ontvangen, false);
    }

    private static Instant na(int seconden) {
        return NUL.plusSeconds(seconden);
    }
}
