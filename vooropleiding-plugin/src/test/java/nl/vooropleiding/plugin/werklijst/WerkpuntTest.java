package nl.vooropleiding.plugin.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.plugin.werklijst.Werkpunt.Staat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WerkpuntTest {

    private static final Instant NU = Instant.parse("2026-09-01T10:00:00Z");
    private static final Persoon MEDEWERKER = new Persoon("u1", "M. Dijkstra");

    /** From a state, what is done, whether that can be done, and the state after it. */
    record Overgang(Staat van, String daad, boolean gelukt, Staat naar) {}

    static Stream<Overgang> overgangen() {
        return Stream.of(
                new Overgang(Staat.OPEN, "toewijzen", true, Staat.OPEN),
                new Overgang(Staat.OPEN, "afhandelen", true, Staat.AFGEHANDELD),
                new Overgang(Staat.OPEN, "heropenen", false, Staat.OPEN),
                new Overgang(Staat.OPEN, "vervallen", true, Staat.VERVALLEN),
                new Overgang(Staat.AFGEHANDELD, "toewijzen", false, Staat.AFGEHANDELD),
                new Overgang(Staat.AFGEHANDELD, "afhandelen", false, Staat.AFGEHANDELD),
                new Overgang(Staat.AFGEHANDELD, "heropenen", true, Staat.OPEN),
                new Overgang(Staat.AFGEHANDELD, "vervallen", true, Staat.AFGEHANDELD),
                new Overgang(Staat.VERVALLEN, "toewijzen", false, Staat.VERVALLEN),
                new Overgang(Staat.VERVALLEN, "afhandelen", false, Staat.VERVALLEN),
                new Overgang(Staat.VERVALLEN, "heropenen", false, Staat.VERVALLEN));
    }

    @ParameterizedTest
    @MethodSource("overgangen")
    void wat_met_een_punt_kan(Overgang overgang) {
        Werkpunt punt = in(overgang.van());

        assertThat(doe(punt, overgang.daad())).isEqualTo(overgang.gelukt());
        assertThat(punt.staat()).isEqualTo(overgang.naar());
    }

    @Test
    void wat_afgehandeld_was_en_niet_meer_zo_is_gaat_niet_weer_open() {
        Werkpunt punt = in(Staat.AFGEHANDELD);
        punt.vervalt(Waarom.STAND_ZEGT_ANDERS, NU);

        assertThat(punt.heropen()).isFalse();
        assertThat(punt.staat()).isEqualTo(Staat.AFGEHANDELD);
    }

    @Test
    void lange_woorden_van_het_register_passen() {
        Tekst lang = Tekst.van("f".repeat(5000), "e".repeat(5000));
        Feit feit = new Feit.Afgekeurd(Feit.Afgekeurd.IDENTIFICATIE, 1, "fout");

        assertThat(new Werkpunt("school", "d1", feit, lang, NU)
                        .woorden()
                        .perTaal()
                        .values())
                .allSatisfy(w -> assertThat(w).hasSize(1000).endsWith("…"));
    }

    private static Werkpunt in(Staat staat) {
        Feit feit = new Feit.LooptAf(LocalDate.of(2026, 10, 1));
        Werkpunt punt = new Werkpunt("school", "d1", feit, Tekst.van("Loopt af.", "Ends."), NU);
        if (staat == Staat.AFGEHANDELD) {
            punt.handelAf(MEDEWERKER, Optional.empty(), NU);
        } else if (staat == Staat.VERVALLEN) {
            punt.vervalt(Waarom.ABONNEMENT_GEWIJZIGD, NU);
        }
        return punt;
    }

    private static boolean doe(Werkpunt punt, String daad) {
        return switch (daad) {
            case "toewijzen" -> punt.wijsToe(Optional.of(MEDEWERKER));
            case "afhandelen" -> punt.handelAf(MEDEWERKER, Optional.of("gebeld"), NU);
            case "heropenen" -> punt.heropen();
            default -> {
                punt.vervalt(Waarom.ABONNEMENT_GEWIJZIGD, NU);
                yield true;
            }
        };
    }
}
