package nl.vooropleiding.sample.geschiedenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraaiboekTest {

    private static final Draaiboek DRAAIBOEK = new Draaiboek(7, 2, true);

    @Test
    void hetzelfdeZaadZegtHetzelfde() {
        Draaiboek nogEens = new Draaiboek(7, 2, true);
        for (int persoon = 0; persoon < 200; persoon++) {
            assertThat(nogEens.storing(persoon, Soort.AANVRAAG, 0, 0))
                    .isEqualTo(DRAAIBOEK.storing(persoon, Soort.AANVRAAG, 0, 0));
            assertThat(nogEens.levensloop(persoon)).isEqualTo(DRAAIBOEK.levensloop(persoon));
        }
    }

    @Test
    void allesKomtVoor() {
        assertThat(soorten(p -> DRAAIBOEK.storing(p, Soort.AANVRAAG, 0, 0))).isEqualTo(EnumSet.allOf(Storing.class));
        assertThat(soorten(p -> DRAAIBOEK.antwoord(p, Soort.AANVRAAG, 0)))
                .isEqualTo(EnumSet.allOf(Antwoordwijze.class));
        assertThat(soorten(DRAAIBOEK::levensloop)).isEqualTo(EnumSet.allOf(Draaiboek.Levensloop.class));
    }

    /** Two faults at most, but for the few that always fail: the others get through. */
    @Test
    void naTweeStoringenGaatHetGoed() {
        Set<Storing> derde = soorten(p -> DRAAIBOEK.storing(p, Soort.AANVRAAG, 0, 2));

        assertThat(derde).containsExactlyInAnyOrder(Storing.GEEN, Storing.HTTP_503);
    }

    private static <T> Set<T> soorten(IntFunction<T> vraag) {
        return IntStream.range(0, 2000).mapToObj(vraag).collect(Collectors.toSet());
    }
}
