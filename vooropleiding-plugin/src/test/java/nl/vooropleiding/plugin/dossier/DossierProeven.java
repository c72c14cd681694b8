package nl.vooropleiding.plugin.dossier;

import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Sqlverzamelaar;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeel;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;

/** A stored stand comes back as it was, at the moment it was made, in a constant number of statements. */
public interface DossierProeven {

    Instant MOMENT = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    default void hetDossierKostEvenveelVragenBijTweeAlsBijZestigRecords() {
        String klein = bewaar(MOMENT, stand(1));
        String groot = bewaar(MOMENT, stand(30));

        assertThat(Sqlverzamelaar.van(() -> huidig(klein))).hasSize(3);
        assertThat(Sqlverzamelaar.van(() -> huidig(groot))).hasSize(3);
    }

    @Test
    default void hetDossierKostEvenveelVragenBijEenAlsBijTwintigStanden() {
        String deelnemer = bewaar(MOMENT, stand(1));
        for (int i = 1; i < 20; i++) {
            bewaar(deelnemer, MOMENT.plusSeconds(i), stand(1 + i % 3));
            gezien(deelnemer, "gebruiker" + i % 4, MOMENT.plusSeconds(i));
        }

        assertThat(huidig(deelnemer).versies()).hasSize(20);
        assertThat(Sqlverzamelaar.van(() -> huidig(deelnemer))).hasSize(3);
        assertThat(Sqlverzamelaar.van(() -> Plugin.bean(Dossiers.class).nieuwVoor("gebruiker1", INSTELLING, deelnemer)))
                .hasSize(1);
    }

    @Test
    default void inElkeVolgordeVanAankomstOntstaatHetzelfdeDossier() {
        Random toeval = new Random(20261126);
        for (int ronde = 0; ronde < 5; ronde++) {
            List<int[]> leveringen = new ArrayList<>(IntStream.range(0, 6)
                    .mapToObj(i -> new int[] {toeval.nextInt(4), 1 + toeval.nextInt(3)})
                    .toList());
            DossierBeeld eerst = aankomst(leveringen);
            Collections.shuffle(leveringen, toeval);
            leveringen.add(leveringen.get(toeval.nextInt(leveringen.size())));
            DossierBeeld daarna = aankomst(leveringen);

            assertThat(daarna.geactualiseerd()).isEqualTo(eerst.geactualiseerd());
            assertThat(daarna.versies())
                    .extracting(Versie::stand)
                    .isEqualTo(eerst.versies().stream().map(Versie::stand).toList());
            assertThat(daarna.stand()).as("ronde %d", ronde).isEqualTo(eerst.stand());
        }
    }

    private static DossierBeeld aankomst(List<int[]> leveringen) {
        String deelnemer = Personen.deelnemer();
        leveringen.forEach(l -> bewaar(deelnemer, MOMENT.plusSeconds(l[0]), stand(l[1])));
        return huidig(deelnemer);
    }

    @Test
    default void watNietsWijzigtKostEenRijEnGeenStand() {
        String deelnemer = bewaar(MOMENT, stand(3));
        bewaar(deelnemer, MOMENT.plusSeconds(1), stand(3));

        assertThat(huidig(deelnemer).versies()).hasSize(1);
        assertThat(huidig(deelnemer).geactualiseerd()).isEqualTo(MOMENT.plusSeconds(1));
        assertThat(waarde(
                        "select count(*) from vpl_stand s join vpl_dossier d on d.id = s.dossier where d.deelnemer = ?1",
                        deelnemer))
                .extracting(n -> ((Number) n).intValue())
                .isEqualTo(1);
    }

    @Test
    default void gezienIsPerGebruikerEnTweemaalIsEenmaal() {
        String deelnemer = bewaar(MOMENT, stand(1));
        Instant binnen = huidig(deelnemer).huidig().ontvangen();
        gezien(deelnemer, "bos", binnen.minusSeconds(1));
        assertThat(huidig(deelnemer).nieuwVoor("bos")).isEqualTo(1);

        gezien(deelnemer, "bos", binnen);
        gezien(deelnemer, "bos", binnen);

        assertThat(huidig(deelnemer).nieuwVoor("bos")).isZero();
        assertThat(huidig(deelnemer).nieuwVoor("vries")).isEqualTo(1);
        assertThat(waarde(
                        "select count(*) from vpl_gezien g join vpl_dossier d on d.id = g.dossier where d.deelnemer = ?1",
                        deelnemer))
                .extracting(n -> ((Number) n).intValue())
                .isEqualTo(2);
    }

    @Test
    default void vanEenVerwijderdDossierBlijftNiets() {
        String deelnemer = bewaar(MOMENT, stand(2));
        bewaar(deelnemer, MOMENT.plusSeconds(1), stand(3));
        gezien(deelnemer, "bos", MOMENT.plusSeconds(2));

        Plugin.tabellen().in(() -> Plugin.bean(Dossiers.class).verwijder(INSTELLING, deelnemer));

        assertThat(Plugin.bean(Dossiers.class).van(INSTELLING, deelnemer)).isEmpty();
    }

    /** Rounds of both, one after the other, so that the machine's moods strike both. */
    @Test
    default void watNietsWijzigtKostEenDeelVanWatWijzigt() {
        String deelnemer = bewaar(MOMENT, stand(15));
        List<Long> zonder = new ArrayList<>();
        List<Long> met = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            int ronde = i;
            met.add(duur(() -> bewaar(deelnemer, MOMENT.plusSeconds(2 * ronde), stand(15 + ronde))));
            zonder.add(duur(() -> bewaar(deelnemer, MOMENT.plusSeconds(2 * ronde + 1), stand(15 + ronde))));
        }
        double verhouding = mediaan(zonder) / mediaan(met);

        Logger.getLogger(DossierProeven.class.getName())
                .info(() -> String.format(
                        Locale.ROOT,
                        "Figuur: een stand zonder wijziging kost %.2f van een met (mediaan van 30, %d records)",
                        verhouding,
                        30));
        assertThat(verhouding).isLessThan(0.6);
    }

    private static long duur(Runnable werk) {
        long begin = System.nanoTime();
        werk.run();
        return System.nanoTime() - begin;
    }

    private static double mediaan(List<Long> tijden) {
        return tijden.stream().sorted().skip(tijden.size() / 2).findFirst().orElseThrow();
    }

    private static void gezien(String deelnemer, String gebruiker, Instant tot) {
        Plugin.bean(Dossiers.class).gezien(INSTELLING, deelnemer, gebruiker, "K. Bos", tot);
    }

    @Test
    default void eenGroteStandKomtTerugInDeVolgordeWaarinHijKwam() {
        String deelnemer = bewaar(MOMENT, stand(30));

        assertThat(huidig(deelnemer).stand()).isEqualTo(stand(30));
    }

    @Test
    default void eenMomentKomtTerugTotOpDeMicroseconde() {
        for (String moment : List.of(
                "2026-03-29T00:59:59.999999Z",
                "2026-03-29T01:30:00.123456Z",
                "2026-10-25T00:30:00.000001Z",
                "2026-10-25T01:30:00.000001Z",
                "2026-07-01T12:00:00.654321Z")) {
            String deelnemer = bewaar(Instant.parse(moment), stand(1));

            assertThat(huidig(deelnemer).huidig().datumTijd()).isEqualTo(Instant.parse(moment));
            assertThat(huidig(deelnemer).geactualiseerd()).isEqualTo(Instant.parse(moment));
        }
    }

    @Test
    default void eenSoortStaatAlsTekst() {
        String deelnemer = bewaar(MOMENT, stand(1));

        assertThat(waarde(
                        "select r.document from vpl_resultaat r join vpl_stand s on s.id = r.stand"
                                + " join vpl_dossier d on d.id = s.dossier where d.deelnemer = ?1",
                        deelnemer))
                .isEqualTo("DIPLOMA");
    }

    /** So that there is a failed statement in the server's log, which is looked at when all is done. */
    @Test
    default void tweeDossiersVanEenDeelnemerKanNiet() {
        String deelnemer = bewaar(MOMENT, stand(1));
        Dossier nogEen = new Dossier(INSTELLING, deelnemer, new Levering(stand(1), MOMENT, false, 1));

        assertThatThrownBy(() -> Plugin.tabellen().bewaar(nogEen)).isInstanceOf(RuntimeException.class);
    }

    /** Another student, of whom twice so many records are known. */
    static String metRecords(int paren) {
        return bewaar(MOMENT, stand(paren));
    }

    private static DossierBeeld huidig(String deelnemer) {
        return Plugin.bean(Dossiers.class).van(INSTELLING, deelnemer).orElseThrow();
    }

    private static String bewaar(Instant moment, Stand stand) {
        return bewaar(Personen.deelnemer(), moment, stand);
    }

    private static String bewaar(String deelnemer, Instant moment, Stand stand) {
        Plugin.tabellen().in(() -> Plugin.bean(Dossiers.class)
                .neemOp(INSTELLING, Map.of(deelnemer, new Levering(stand, moment, false, 1))));
        return deelnemer;
    }

    /** So many deelnames and as many results, each with two parts. */
    private static Stand stand(int aantal) {
        return new Stand(
                Optional.of(true),
                Optional.empty(),
                IntStream.range(0, aantal).mapToObj(DossierProeven::deelname).toList(),
                IntStream.range(0, aantal).mapToObj(DossierProeven::resultaat).toList());
    }

    private static Deelname deelname(int i) {
        LocalDate begin = LocalDate.of(2010, 8, 1).plusMonths(i);
        return new Deelname(
                Onderwijssoort.MBO,
                "08PG",
                Optional.of(String.valueOf(i)),
                begin,
                Optional.empty(),
                Optional.of(begin.plusYears(3)),
                Optional.empty(),
                List.of(periode(begin), periode(begin.plusYears(1))));
    }

    private static Deelname.Periode periode(LocalDate begin) {
        return new Deelname.Periode(
                begin,
                "91770",
                Optional.of("100A501"),
                Optional.of("101X591"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(4),
                Optional.of("BOL"),
                Optional.empty());
    }

    private static Resultaat resultaat(int i) {
        return new Resultaat(
                Onderwijssoort.MBO,
                Waardedocument.DIPLOMA,
                Optional.of("08PG"),
                "91770",
                Optional.of(String.valueOf(i)),
                Optional.of(LocalDate.of(2014, 6, 1).plusMonths(i)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(4),
                Optional.of(String.valueOf(i)),
                Optional.empty(),
                List.of(keuzedeel("K0" + (100 + i)), keuzedeel("K0" + (500 + i))));
    }

    private static Onderdeel keuzedeel(String code) {
        return new Onderdeel(
                Onderdeelsoort.KEUZEDEEL,
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Resultaat.Bijzonder(
                        Optional.of(false),
                        Optional.of("1024"),
                        Optional.of("HBO"),
                        Optional.of("VWO"),
                        Optional.of(LocalDate.of(2024, 7, 1))));
    }
}
