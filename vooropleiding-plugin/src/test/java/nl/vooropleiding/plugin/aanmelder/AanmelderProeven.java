package nl.vooropleiding.plugin.aanmelder;

import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.api.vooropleiding.Mboniveau;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.dossier.Levering;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Sqlverzamelaar;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;

/** Who applies is in the list, within the scope of who looks, and stands where the records put them. */
public interface AanmelderProeven {

    Bereik ALLES = new Bereik.Alles();

    @Test
    default void eenAanmeldingStaatErInTotZijNietMeerLoopt() {
        String school = school();
        String wie = Personen.deelnemer();
        ververs(deelnemer(school, wie, aanmelding("A1", "team", Mboniveau.NIVEAU_2)));
        assertThat(zoek(school, ALLES)).singleElement().satisfies(r -> {
            assertThat(r.stadium()).isEqualTo(Stadium.NIET_GEVRAAGD);
            assertThat(r.omschrijving()).isEqualTo("1.1 Autotechnicus");
            assertThat(r.niveau()).contains(Mboniveau.NIVEAU_2);
        });

        ververs(deelnemer(school, wie, aanmelding("A1", "team", Mboniveau.NIVEAU_2)));
        assertThat(zoek(school, ALLES)).as("nog eens gekeken").hasSize(1);

        ververs(deelnemer(school, wie));
        assertThat(zoek(school, ALLES)).isEmpty();
    }

    @Test
    default void watDuoLeverdeBepaaltWaarEenAanmeldingStaat() {
        String school = school();
        String wie = Personen.deelnemer();
        ververs(deelnemer(
                school,
                wie,
                aanmelding("A1", "team", Mboniveau.MIDDENKADER),
                aanmelding("A2", "team", Mboniveau.SPECIALIST),
                aanmelding("A3", "team", null)));

        lever(school, wie, havo());

        assertThat(tel(school, ALLES))
                .isEqualTo(Map.of(Stadium.TOELAATBAAR, 1L, Stadium.NIET_AANGETOOND, 1L, Stadium.TE_BEOORDELEN, 1L));
        ververs(deelnemer(school, wie, aanmelding("A1", "team", Mboniveau.MIDDENKADER)));
        assertThat(tel(school, ALLES)).isEqualTo(Map.of(Stadium.TOELAATBAAR, 1L));
    }

    @Test
    default void opEenAndereDagOfMetAndereLijstenWordtOpnieuwGewogen() {
        String school = school();
        String wie = Personen.deelnemer();
        ververs(deelnemer(school, wie, aanmelding("A1", "team", Mboniveau.MIDDENKADER)));
        lever(school, wie, havo());
        Plugin.tabellen()
                .wijzig(
                        "update vpl_aanmelder set uitkomst = 'TE_BEOORDELEN', gewogen = '2026-01-01/oud'"
                                + " where deelnemer = ?1",
                        wie);

        Aanmelders aanmelders = Plugin.bean(Aanmelders.class);
        await().until(() -> aanmelders.herweeg(100) == 0);

        assertThat(tel(school, ALLES)).isEqualTo(Map.of(Stadium.TOELAATBAAR, 1L));
    }

    @Test
    default void iederZietZijnEigenBereik() {
        String school = school();
        ververs(deelnemer(school, Personen.deelnemer(), aanmelding("A1", "techniek", Mboniveau.NIVEAU_2)));
        ververs(deelnemer(school, Personen.deelnemer(), aanmelding("A2", "zorg", Mboniveau.NIVEAU_2)));

        assertThat(zoek(school, ALLES)).hasSize(2);
        assertThat(zoek(school, new Bereik.Deel(Set.of("techniek", "'; drop table vpl_aanmelder; --"), Set.of())))
                .hasSize(1);
        assertThat(zoek(school, new Bereik.Deel(Set.of(), Set.of("plein")))).hasSize(2);
        assertThat(zoek(school, new Bereik.Deel(Set.of(), Set.of()))).isEmpty();
        assertThat(tel(school, new Bereik.Deel(Set.of("zorg"), Set.of()))).isEqualTo(Map.of(Stadium.NIET_GEVRAAGD, 1L));
        assertThat(zoek(school(), ALLES)).isEmpty();
    }

    @Test
    default void eenBladzijdeKostTweeVragenHoeveelErOokZijn() {
        String school = school();
        for (int i = 0; i < 30; i++) {
            ververs(deelnemer(school, Personen.deelnemer(), aanmelding("A" + i, "team", Mboniveau.NIVEAU_2)));
        }
        Aanmeldervraag vraag = new Aanmeldervraag(school, ALLES, Optional.of(Stadium.NIET_GEVRAAGD));

        List<String> statements = Sqlverzamelaar.van(() -> {
            assertThat(Plugin.bean(Aanmelders.class).tel(vraag)).isEqualTo(Map.of(Stadium.NIET_GEVRAAGD, 30L));
            assertThat(Plugin.bean(Aanmelders.class).zoek(vraag, 0, 25)).hasSize(25);
        });

        assertThat(statements).hasSize(2);
        assertThat(Plugin.bean(Aanmelders.class).zoek(vraag, 25, 25)).hasSize(5);
    }

    @Test
    default void eenLezingHeeftEenLezerEnBegintWaarDeVorigeEindigde() {
        Lezingen lezingen = Plugin.bean(Lezingen.class);
        String school = school();
        lezingen.leerKennen(school);

        assertThat(lezingen.neem(school, Duration.ofMinutes(1))).contains(Instant.EPOCH);
        assertThat(lezingen.neem(school, Duration.ofMinutes(1))).isEmpty();
        lezingen.mislukt(school);
        assertThat(lezingen.neem(school, Duration.ofMinutes(1))).contains(Instant.EPOCH);
        lezingen.klaar(school, Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(lezingen.neem(school, Duration.ofMinutes(1))).contains(Instant.parse("2026-03-01T08:59:00Z"));
    }

    /** This student applies, for middenkader. */
    static Deelnemer meldAan(String school, String wie, Optional<PersoonsgebondenNummer> nummer) {
        Deelnemer zonder = deelnemer(school, wie, aanmelding("A1", "team", Mboniveau.MIDDENKADER));
        Deelnemer deelnemer = new Deelnemer(
                wie,
                school,
                zonder.deelnemernummer(),
                nummer,
                zonder.naam(),
                zonder.geboortedatum(),
                zonder.geslacht(),
                zonder.adres(),
                zonder.relaties());
        ververs(deelnemer);
        return deelnemer;
    }

    private static List<Aanmelderregel> zoek(String school, Bereik bereik) {
        return Plugin.bean(Aanmelders.class).zoek(new Aanmeldervraag(school, bereik, Optional.empty()), 0, 100);
    }

    private static Map<Stadium, Long> tel(String school, Bereik bereik) {
        return Plugin.bean(Aanmelders.class).tel(new Aanmeldervraag(school, bereik, Optional.empty()));
    }

    private static void ververs(Deelnemer deelnemer) {
        Plugin.bean(Aanmelders.class).ververs(deelnemer);
    }

    private static void lever(String school, String wie, Stand stand) {
        Plugin.tabellen().in(() -> {
            Plugin.bean(Dossiers.class).neemOp(school, Map.of(wie, new Levering(stand, Instant.EPOCH, true, 1)));
            Plugin.bean(Aanmelders.class).herwaardeer(school, wie);
        });
    }

    private static Stand havo() {
        Resultaat diploma = new Resultaat(
                VO,
                Resultaat.Waardedocument.DIPLOMA,
                Optional.of("27YU"),
                "0372",
                Optional.empty(),
                Optional.of(LocalDate.of(2014, 6, 17)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Stand(Optional.of(true), Optional.of(99), List.of(), List.of(diploma));
    }

    private static String school() {
        return "school-" + UUID.randomUUID();
    }

    private static Relatie aanmelding(String id, String eenheid, Mboniveau niveau) {
        LocalDate vandaag = LocalDate.now(Plugin.bean(Clock.class));
        return new Relatie(
                id,
                Relatie.Soort.AANMELDING,
                Relatie.Status.ACTIEF,
                "Aangemeld",
                "1.1",
                Relatie.Onderwijs.BEROEPSONDERWIJS,
                vandaag,
                Optional.empty(),
                Optional.of(eenheid),
                Optional.of("plein"),
                Optional.of(new Relatie.Opleiding(
                        "Autotechnicus", Optional.ofNullable(niveau), Optional.of(vandaag.plusMonths(3)))));
    }

    private static Deelnemer deelnemer(String school, String wie, Relatie... relaties) {
        return new Deelnemer(
                wie,
                school,
                "41999",
                Optional.empty(),
                new Naam("Proef", "", Optional.empty(), "Persoon"),
                OnvolledigeDatum.van("1995-00-00"),
                Deelnemer.Geslacht.VROUW,
                Optional.empty(),
                List.of(relaties));
    }
}
