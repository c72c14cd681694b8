package nl.vooropleiding.plugin.bulk;

import static nl.vooropleiding.plugin.bulk.Bulkstaat.GEPAUZEERD;
import static nl.vooropleiding.plugin.bulk.Bulkstaat.GESTOPT;
import static nl.vooropleiding.plugin.bulk.Bulkstaat.KLAAR;
import static nl.vooropleiding.plugin.bulk.Bulkstaat.LOOPT;
import static nl.vooropleiding.plugin.bulk.Bulkstaat.PLAN;
import static nl.vooropleiding.plugin.bulk.Bulkstaat.VERZAMELEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BulkTest {

    private static final Instant NU = Instant.parse("2026-11-26T10:00:00Z");

    private static final Bulkplan.Maker BOS = new Bulkplan.Maker("u1", "K. Bos");

    private static final Map<Bulkstaat, List<Bulkstaat>> WEGEN = Map.of(
            VERZAMELEN, List.of(PLAN, GESTOPT),
            PLAN, List.of(LOOPT, GESTOPT),
            LOOPT, List.of(GEPAUZEERD, KLAAR, GESTOPT),
            GEPAUZEERD, List.of(LOOPT, GESTOPT),
            KLAAR, List.of(),
            GESTOPT, List.of());

    @ParameterizedTest
    @EnumSource
    void uitElkeStaatGaatEenPlanAlleenVerderZoalsHetKan(Bulkstaat staat) {
        assertThat(staat.volgende()).containsExactlyInAnyOrderElementsOf(WEGEN.get(staat));
    }

    @ParameterizedTest(name = "eenheid {0}, locatie {1}, cohort {2}: {3}")
    @CsvSource({
        ",,,true",
        "ZORG,,,true",
        "TECHNIEK,,,false",
        "ZORG,ZWOLLE,,true",
        // Each holds for a relation of its own, not together for one.
        "ZORG,ASSEN,,false",
        ",,2025,true",
        ",,2026,true",
        ",,2024,false",
        "ZORG,,2026,false",
    })
    void eenSelectieOmvatWieEenRelatieHeeftDieAllesIs(String eenheid, String locatie, Integer cohort, boolean omvat) {
        Deelnemer deelnemer = deelnemer(
                relatie("ZORG", "ZWOLLE", LocalDate.of(2026, 7, 31)),
                relatie("ICT", "ASSEN", LocalDate.of(2026, 8, 1)));
        Selectie selectie =
                Selectie.van(Optional.ofNullable(eenheid), Optional.ofNullable(locatie), Optional.ofNullable(cohort));

        assertThat(selectie.omvat(deelnemer)).isEqualTo(omvat);
    }

    @Test
    void hetTempoWordtGehaaldEnNooitOvertroffen() {
        Bulkplan plan = plan(7);
        int gevraagd = 0;
        // Asked at odd moments, as a pulse on a busy server does.
        for (int millis = 0; millis <= 60_000; millis += 730) {
            gevraagd += plan.beurten(NU.plusMillis(millis));
        }

        assertThat(gevraagd).isBetween(7 * 60 - 7, 7 * 60 + 7);
    }

    @Test
    void naEenPauzeWordtNietIngehaald() {
        Bulkplan plan = plan(5);
        plan.beurten(NU);

        assertThat(plan.beurten(NU.plusSeconds(3600))).isEqualTo(5);
    }

    @Test
    void eenPlanGaatNooitOverWatErNaKomt() {
        Berichtvraag open = alleBerichten();

        assertThat(open.voor(NU.plusSeconds(5)).tot()).contains(NU.plusSeconds(5));
        assertThat(open.voor(NU.plusSeconds(500)).tot()).contains(NU.plusSeconds(60));
    }

    private static Berichtvraag alleBerichten() {
        return new Berichtvraag(
                "school",
                new Bereik.Alles(),
                Berichtvraag.Wie.IEDEREEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(NU.plusSeconds(60)),
                false);
    }

    private static Bulkplan plan(int tempo) {
        return new Bulkplan(Bulkplan.Wens.opvragen("school", Selectie.ALLEN, NU, tempo, "proef", BOS), NU);
    }

    private static Relatie relatie(String eenheid, String locatie, LocalDate begin) {
        return new Relatie(
                eenheid,
                Relatie.Soort.AANMELDING,
                Relatie.Status.ACTIEF,
                "Aangemeld",
                eenheid,
                Relatie.Onderwijs.BEROEPSONDERWIJS,
                begin,
                Optional.empty(),
                Optional.of(eenheid),
                Optional.of(locatie),
                Optional.empty());
    }

    private static Deelnemer deelnemer(Relatie... relaties) {
        return new Deelnemer(
                "d",
                "school",
                "52013",
                Optional.empty(),
                new Naam("Proef", "", Optional.empty(), "Persoon"),
                OnvolledigeDatum.van("2009-01-31"),
                Deelnemer.Geslacht.VROUW,
                Optional.empty(),
                List.of(relaties));
    }
}
