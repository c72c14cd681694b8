package nl.vooropleiding.plugin.bewaren;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.plugin.bewaarlog.Bewaarlog;
import nl.vooropleiding.plugin.bewaarlog.Bewaaruitkomst;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.dossier.Levering;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import nl.vooropleiding.plugin.server.Standbericht;
import org.junit.jupiter.api.Test;

/**
 * What is due goes, in the tables themselves: that and nothing else. Each test has a school that the plugin does not
 * know, so that no pulse works there.
 */
public interface BewaarProeven {

    @Test
    default void deInhoudVanBerichtenGaatEerstEnHetBerichtBlijft() {
        String school = school();
        String oud = bericht(school, "UIT", "GOEDGEKEURD", 91);
        String jong = bericht(school, "UIT", "AFGEKEURD", 88);
        String onderweg = bericht(school, "UIT", "IN_BEHANDELING", 4000);
        String storing = bericht(school, "UIT", "STORING", 4000);

        assertThat(proef(school).get(Bewaarsoort.BERICHTINHOUD).nu()).isEqualTo(1);
        assertThat(proef(school).get(Bewaarsoort.BERICHTINHOUD).binnenkort()).isEqualTo(1);
        ruimOp(school, nooit());

        assertThat(heeftInhoud(oud)).isFalse();
        assertThat(heeftInhoud(jong)).isTrue();
        assertThat(heeftInhoud(onderweg)).isTrue();
        assertThat(heeftInhoud(storing)).isTrue();
        assertThat(log(school)).isEqualTo(Map.of("BERICHTINHOUD P90D", 1L));
    }

    @Test
    default void eenBerichtZelfGaatVeelLaterEnNooitZolangHetOnderwegIs() {
        String school = school();
        String oud = bericht(school, "UIT", "GOEDGEKEURD", 2 * 366);
        String onderweg = bericht(school, "UIT", "IN_BEHANDELING", 2 * 366);
        String jong = bericht(school, "UIT", "GOEDGEKEURD", 400);

        assertThat(proef(school).get(Bewaarsoort.BERICHT).nu()).isZero();
        ruimOp(school, nooit());

        assertThat(bestaat(oud)).isFalse();
        assertThat(bestaat(onderweg)).isTrue();
        assertThat(bestaat(jong)).isTrue();
    }

    @Test
    default void wieGeenGrondGafGaatMetDeInhoudEnWatEenMensNogMoetBekijkenNiet() {
        String school = school();
        PersoonsgebondenNummer bekend = Personen.nieuw();
        betrokkene(school, bekend, "ACTIEF", "null", 0);
        String zonderGrond = bericht(school, "IN", "QUARANTAINE", 91, bekend, "Geen grond: er loopt geen abonnement.");
        String vanNiemand =
                bericht(school, "IN", "QUARANTAINE", 91, Personen.nieuw(), "Antwoord op een ander verzoek.");
        String teBekijken = bericht(school, "IN", "QUARANTAINE", 91, bekend, "De stand is van morgen.");
        String recent = bericht(school, "IN", "QUARANTAINE", 80, Personen.nieuw(), "Geen grond: nee.");
        String geweigerd = bericht(school, "IN", "GEWEIGERD", 91);

        ruimOp(school, nooit());

        assertThat(bestaat(zonderGrond)).isFalse();
        assertThat(bestaat(vanNiemand)).isFalse();
        assertThat(bestaat(geweigerd)).isFalse();
        assertThat(bestaat(teBekijken)).isTrue();
        assertThat(bestaat(recent)).isTrue();
        assertThat(log(school)).isEqualTo(Map.of("GEEN_GROND P90D", 2L, "GEWEIGERD P90D", 1L));
    }

    @Test
    default void eenPuntVanDeWerklijstGaatAlsHetNietMeerZoIs() {
        String school = school();
        long weg = dagen(367);
        werkpunt(school, "lang voorbij", "VERVALLEN", "null", "null", weg);
        werkpunt(school, "lang afgehandeld en voorbij", "AFGEHANDELD", "null", weg, weg);
        werkpunt(school, "lang afgehandeld en nog zo", "AFGEHANDELD", "'sleutel'", weg, "null");
        werkpunt(school, "lang afgehandeld en net voorbij", "AFGEHANDELD", "null", weg, dagen(20));
        werkpunt(school, "open", "OPEN", "'nog een'", "null", "null");

        assertThat(proef(school).get(Bewaarsoort.WERKPUNT).nu()).isEqualTo(2);
        ruimOp(school, nooit());

        assertThat(Plugin.tabellen().rijen("select tekst_nl from vpl_werkpunt where instelling = ?1", school))
                .extracting(String::valueOf)
                .containsExactlyInAnyOrder("lang afgehandeld en nog zo", "lang afgehandeld en net voorbij", "open");
        assertThat(log(school)).isEqualTo(Map.of("WERKPUNT P1Y", 2L));
    }

    private static long dagen(int geleden) {
        return Plugin.micros() - Duration.ofDays(geleden).toNanos() / 1000;
    }

    private static void werkpunt(
            String school, String tekst, String staat, String geldt, Object afgehandeld, Object vervallen) {
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_werkpunt (id, versie, kenmerk, instelling, deelnemer, soort, geldt, tekst_nl,"
                                + " tekst_en, sinds, staat, afgehandeld, vervallen) select coalesce(min(id), 0) - 1, 1,"
                                + " ?1, ?2, ?3, 'ABONNEMENT_LOOPT_AF', " + geldt + ", ?4, ?4, ?5, ?6, " + afgehandeld
                                + ", "
                                + vervallen + " from vpl_werkpunt where id < 0",
                        UUID.randomUUID().toString(),
                        school,
                        Personen.deelnemer(),
                        tekst,
                        dagen(400),
                        staat);
    }

    @Test
    default void eenAanmeldingDieNergensToeLeiddeGaatNaEenJaarHelemaal() {
        String school = school();
        Deelnemer deelnemer = afgewezen(school);
        String id = metDossier(deelnemer, "BEEINDIGD", "'AANMELDING'", 366);
        bericht(
                school,
                "UIT",
                "GOEDGEKEURD",
                400,
                deelnemer.persoonsgebondenNummer().orElseThrow(),
                null);

        assertThat(proef(school).get(Bewaarsoort.AANMELDING).nu()).isEqualTo(1);
        ruimOp(school, (instelling, wie) -> Optional.of(deelnemer));

        for (String tabel : List.of("vpl_betrokkene", "vpl_dossier", "vpl_bericht")) {
            assertThat(aantal(
                            "select count(*) from " + tabel + " where instelling = ?1 and deelnemer = ?2", school, id))
                    .as(tabel)
                    .isZero();
        }
        assertThat(aantal("select count(*) from vpl_abonnement where instelling = ?1", school))
                .isZero();
        assertThat(log(school)).containsEntry("AANMELDING P1Y", 1L);
    }

    @Test
    default void watOnderwegIsOfNietBevestigdBeeindigdBlijftStaanHoeOudOok() {
        String school = school();
        String loopt = metDossier(afgewezen(school), "BEEINDIGING_GEVRAAGD", "'AANMELDING'", 4000);
        String actief = metDossier(afgewezen(school), "ACTIEF", "'AANMELDING'", 4000);
        Deelnemer nogAangemeld = Proefdeelnemer.aangemeld(school, Optional.of(Personen.nieuw()), 30);
        String openAanmelding = metDossier(nogAangemeld, "BEEINDIGD", "'AANMELDING'", 800);
        String gedragen = metDossier(afgewezen(school), "BEEINDIGD", "null", 4000);

        ruimOp(school, (instelling, wie) -> Optional.of(nogAangemeld));

        for (String wie : List.of(loopt, actief, openAanmelding, gedragen)) {
            assertThat(heeftDossier(school, wie)).isTrue();
        }
        assertThat(proef(school).get(Bewaarsoort.AANMELDING).nu())
                .as("wie de host nog heeft lopen, wordt niet elke nacht bevraagd")
                .isZero();
        assertThat(log(school)).isEmpty();
    }

    @Test
    default void zonderHostGaatErNiemandEnWelWatDeHostNietAangaat() {
        String school = school();
        String wie = metDossier(afgewezen(school), "BEEINDIGD", "'AANMELDING'", 4000);
        String oud = bericht(school, "UIT", "GOEDGEKEURD", 91);

        ruimOp(school, (instelling, id) -> {
            throw new PluginException(PluginException.Reden.NIET_BESCHIKBAAR, "Er is nu geen deelnemersysteem.");
        });

        assertThat(heeftDossier(school, wie)).isTrue();
        assertThat(heeftInhoud(oud)).isFalse();
        Bewaarlog.Regel ronde = Plugin.bean(Bewaarlog.class).laatste(school, 1).get(0);
        assertThat(ronde.ronde().klaar()).as("de ronde gaat later verder").isEmpty();
        assertThat(ronde.ronde().melding()).isPresent();
    }

    @Test
    default void naEenInschrijvingGaanEerstDeCijfersEnDanDeRest() {
        String school = school();
        Deelnemer deelnemer = uitgeschreven(school, 3);
        String id = metDossier(deelnemer, "BEEINDIGD", "'INSCHRIJVING'", 3 * 366);
        neemOp(school, id, Standbericht.over(Personen.nieuw()).met(3), Instant.parse("2026-04-01T09:00:00Z"));
        assertThat(onderdelen(school, id)).isPositive();

        assertThat(proef(school).get(Bewaarsoort.DETAILS).nu()).isEqualTo(1);
        ruimOp(school, (instelling, wie) -> Optional.of(deelnemer));

        DossierBeeld dossier = Plugin.bean(Dossiers.class).van(school, id).orElseThrow();
        assertThat(onderdelen(school, id)).isZero();
        assertThat(dossier.versies()).hasSize(1);
        assertThat(dossier.geschoond()).isPresent();
        assertThat(dossier.stand().resultaten()).isNotEmpty().allMatch(r -> r.combinatiecijfer()
                .isEmpty());
        assertThat(log(school)).isEqualTo(Map.of("DETAILS P2Y", 1L));
        assertThat(proef(school).get(Bewaarsoort.DETAILS).nu()).isZero();

        neemOp(school, id, Standbericht.over(Personen.nieuw()).met(3), Instant.parse("2026-05-01T09:00:00Z"));
        assertThat(onderdelen(school, id)).as("wie terugkomt heeft alles weer").isPositive();
        assertThat(Plugin.bean(Dossiers.class).van(school, id).orElseThrow().geschoond())
                .isEmpty();
    }

    @Test
    default void inzageGaatNaHaarEigenTermijn() {
        String school = school();
        for (int dagen : new int[] {10, 5 * 366}) {
            Plugin.tabellen()
                    .wijzig(
                            "insert into vpl_inzage (id, instelling, gebruiker, wat, deelnemer, moment, grond)"
                                    + " values (nextval('vpl_inzage_seq'), ?1, 'intake', 'BERICHT', 'd', ?2, 'proef')",
                            school,
                            micros(dagen));
        }

        ruimOp(school, nooit());

        assertThat(aantal("select count(*) from vpl_inzage where instelling = ?1", school))
                .isOne();
        assertThat(log(school)).isEqualTo(Map.of("INZAGE P5Y", 1L));
    }

    @Test
    default void deRegelsVanEenBulkplanGaanAlsHetAlLangKlaarIs() {
        String school = school();
        plan(school, "KLAAR", 400);
        plan(school, "LOOPT", 400);
        plan(school, "GESTOPT", 10);

        ruimOp(school, nooit());

        assertThat(aantal("select count(*) from vpl_bulkplan where instelling = ?1", school))
                .isEqualTo(2);
        assertThat(log(school)).isEqualTo(Map.of("BULK P1Y", 3L));
    }

    @Test
    default void meerDanEenKeerVolGaatOokEnTweeKeerDoenDoetNietsMeer() {
        String school = school();
        for (int i = 0; i < 450; i++) {
            bericht(school, "UIT", "GOEDGEKEURD", 91 + i);
        }

        ruimOp(school, nooit());
        ruimOp(school, nooit());

        assertThat(aantal("select count(*) from vpl_bericht where instelling = ?1 and inhoud is not null", school))
                .isZero();
        assertThat(log(school)).isEqualTo(Map.of("BERICHTINHOUD P90D", 450L));
        assertThat(Plugin.bean(Bewaarlog.class).laatste(school, 10)).hasSize(2);
    }

    @Test
    default void watTeLangGeledenGezienIsOfMetAndereTermijnenGaatNiet() {
        String school = school();
        Bewaren bewaren = Plugin.bean(Bewaren.class);
        Bewaren.Proef proef = bewaren.proef(school);

        assertThat(bewaren.nu(school, "bos", proef.moment().minus(Duration.ofHours(2)), proef.regels()))
                .isEqualTo(Bewaren.Uitslag.VEROUDERD);
        assertThat(bewaren.nu(school, "bos", proef.moment().plus(Duration.ofDays(900)), proef.regels()))
                .isEqualTo(Bewaren.Uitslag.VEROUDERD);
        assertThat(bewaren.akkoord(school, "bos", proef.moment(), "P1D P1D P1D P1D P1D P1D P1D"))
                .isEqualTo(Bewaren.Uitslag.VEROUDERD);
        assertThat(bewaren.nu(school, "bos", proef.moment(), proef.regels())).isEqualTo(Bewaren.Uitslag.GEDAAN);
        assertThat(bewaren.nu(school, "bos", proef.moment(), proef.regels())).isEqualTo(Bewaren.Uitslag.LOOPT_AL);
    }

    @Test
    default void zonderAkkoordBegintErVanzelfNiets() {
        String school = school();
        String oud = bericht(school, "UIT", "GOEDGEKEURD", 91);
        Opruimer opruimer = Plugin.bean(Opruimer.class);

        opruimer.ruimOp(school, nooit());
        assertThat(heeftInhoud(oud)).isTrue();

        Bewaren bewaren = Plugin.bean(Bewaren.class);
        Bewaren.Proef proef = bewaren.proef(school);
        bewaren.akkoord(school, "bos", proef.moment(), proef.regels());
        opruimer.ruimOp(school, nooit());
        assertThat(heeftInhoud(oud)).as("pas in de nacht").isTrue();

        Plugin.tabellen().wijzig("update vpl_bewaarstaat set volgende = 1 where instelling = ?1", school);
        opruimer.ruimOp(school, nooit());

        assertThat(heeftInhoud(oud)).isFalse();
        assertThat(waarde("select aanleiding from vpl_bewaarronde where instelling = ?1", school))
                .isEqualTo("NACHT");
    }

    /** A school of which nothing is known: no pulse works there. */
    private static String school() {
        return "bewaarschool-" + UUID.randomUUID();
    }

    private static Opruimer.Navraag nooit() {
        return (instelling, wie) -> {
            throw new AssertionError("De host werd gevraagd om niets");
        };
    }

    private static void ruimOp(String school, Opruimer.Navraag host) {
        Bewaren bewaren = Plugin.bean(Bewaren.class);
        Bewaren.Proef proef = bewaren.proef(school);
        assertThat(bewaren.nu(school, "bos", proef.moment(), proef.regels())).isEqualTo(Bewaren.Uitslag.GEDAAN);
        Plugin.bean(Opruimer.class).ruimOp(school, host);
    }

    private static Map<Bewaarsoort, Bewaren.Regel> proef(String school) {
        return Plugin.bean(Bewaren.class).proef(school).soorten().stream()
                .collect(Collectors.toMap(Bewaren.Regel::soort, r -> r));
    }

    /** What went in this school, by kind and rule. */
    private static Map<String, Long> log(String school) {
        return Plugin.bean(Bewaarlog.class).laatste(school, 100).stream()
                .flatMap(r -> r.uitkomsten().stream())
                .collect(Collectors.toMap(
                        u -> u.soort() + " " + u.regel().orElse("-"), Bewaaruitkomst::aantal, Long::sum));
    }

    private static long micros(int dagenGeleden) {
        return Plugin.micros() - Duration.ofDays(dagenGeleden).toSeconds() * 1_000_000;
    }

    private static String bericht(String school, String richting, String status, int dagen) {
        return bericht(school, richting, status, dagen, Personen.nieuw(), null);
    }

    private static String bericht(
            String school, String richting, String status, int dagen, PersoonsgebondenNummer persoon, String melding) {
        String code = UUID.randomUUID().toString();
        boolean klaar = !List.of("IN_BEHANDELING", "STORING", "QUARANTAINE").contains(status);
        List<?> wie = Plugin.tabellen()
                .rijen(
                        "select deelnemer from vpl_betrokkene where instelling = ?1 and persoon = ?2",
                        school,
                        hash(persoon));
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_bericht (id, versie, instelling, richting, operatie, status, verzendwijze,"
                                + " deelnemer, persoon, identificatiecode, correlatie, gemaakt, ontvangen, aanbiedingen,"
                                + " melding, inhoud_sinds, inhoud) values (nextval('vpl_bericht_seq'), 1, ?1, ?2,"
                                + " 'AANVRAGEN_VOOROPLEIDING', ?3, 'AUTOMATISCH', cast(nullif(?4, '') as varchar), ?5, ?6,"
                                + " 'proef', ?7, ?7, 0, cast(nullif(?8, '') as varchar),"
                                + " cast(nullif(?9, '') as bigint), ?10)",
                        school,
                        richting,
                        status,
                        wie.isEmpty() ? "" : wie.get(0).toString(),
                        hash(persoon),
                        code,
                        micros(dagen),
                        melding == null ? "" : melding,
                        klaar ? Long.toString(micros(dagen)) : "",
                        new byte[] {1});
        return code;
    }

    private static boolean bestaat(String code) {
        return aantal("select count(*) from vpl_bericht where identificatiecode = ?1", code) == 1;
    }

    private static boolean heeftInhoud(String code) {
        return aantal("select count(*) from vpl_bericht where identificatiecode = ?1 and inhoud is not null", code)
                == 1;
    }

    private static String hash(PersoonsgebondenNummer persoon) {
        return Plugin.bean(Versleuteling.class).persoon(persoon);
    }

    private static void plan(String school, String staat, int dagen) {
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_bulkplan (id, versie, instelling, reden, door, gemaakt, beantwoord_voor, tempo,"
                                + " staat, staat_sinds, correlatie) values (nextval('vpl_bulkplan_seq'), 1, ?1, 'proef',"
                                + " 'bos', 1, 1, 1, ?2, ?3, 'proef')",
                        school,
                        // What runs is taken up by a pulse, also of an unknown school: paused it stays where it is.
                        staat.equals("LOOPT") ? "GEPAUZEERD" : staat,
                        micros(dagen));
        for (int i = 0; i < 3; i++) {
            Plugin.tabellen()
                    .wijzig(
                            "insert into vpl_bulkregel (id, bulkplan, onderwerp)"
                                    + " select nextval('vpl_bulkregel_seq'), max(id), ?1 from vpl_bulkplan"
                                    + " where instelling = ?2",
                            Personen.deelnemer(),
                            school);
        }
    }

    private static Deelnemer afgewezen(String school) {
        return met(school, Relatie.Soort.AANMELDING, Relatie.Status.AFGEWEZEN, Optional.empty());
    }

    private static Deelnemer uitgeschreven(String school, int jaren) {
        return met(
                school,
                Relatie.Soort.INSCHRIJVING,
                Relatie.Status.BEEINDIGD,
                Optional.of(Proefdeelnemer.vandaag().minus(Period.ofYears(jaren))));
    }

    private static Deelnemer met(String school, Relatie.Soort soort, Relatie.Status status, Optional<LocalDate> einde) {
        return Proefdeelnemer.met(
                school,
                Optional.of(Personen.nieuw()),
                List.of(new Relatie(
                        "A1",
                        soort,
                        status,
                        "Proef",
                        "201.1",
                        Relatie.Onderwijs.BEROEPSONDERWIJS,
                        LocalDate.of(2018, 4, 1),
                        einde,
                        Optional.empty(),
                        Optional.empty())));
    }

    private static String metDossier(Deelnemer deelnemer, String staat, String fase, int dagen) {
        betrokkene(
                deelnemer.instelling(),
                deelnemer.id(),
                deelnemer.persoonsgebondenNummer().orElseThrow(),
                staat,
                fase,
                dagen);
        neemOp(
                deelnemer.instelling(),
                deelnemer.id(),
                Standbericht.over(Personen.nieuw()),
                Instant.parse("2026-03-01T09:00:00Z"));
        return deelnemer.id();
    }

    private static void betrokkene(String school, PersoonsgebondenNummer nummer, String staat, String fase, int dagen) {
        betrokkene(school, Personen.deelnemer(), nummer, staat, fase, dagen);
    }

    private static void betrokkene(
            String school, String id, PersoonsgebondenNummer nummer, String staat, String fase, int dagen) {
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_betrokkene (id, versie, instelling, deelnemer, deelnemernummer, naam, persoon,"
                                + " draagt, bewaarfase, einde) values (nextval('vpl_abonnement_seq'), 1, ?1, ?2, '52013',"
                                + " 'Proef Persoon', ?3, false, " + fase + ", ?4)",
                        school,
                        id,
                        hash(nummer),
                        micros(dagen));
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_abonnement (id, versie, instelling, persoon, staat, sinds)"
                                + " values (nextval('vpl_abonnement_seq'), 1, ?1, ?2, ?3, ?4)",
                        school,
                        hash(nummer),
                        staat,
                        micros(dagen));
    }

    static void neemOp(String school, String deelnemer, Standbericht bericht, Instant moment) {
        Plugin.tabellen().in(() -> Plugin.bean(Dossiers.class)
                .neemOp(school, Map.of(deelnemer, new Levering(bericht.stand(), moment, true, 1))));
    }

    private static boolean heeftDossier(String school, String deelnemer) {
        return Plugin.bean(Dossiers.class).van(school, deelnemer).isPresent();
    }

    private static long onderdelen(String school, String deelnemer) {
        return aantal(
                "select count(*) from vpl_onderdeel o join vpl_resultaat r on r.id = o.resultaat"
                        + " join vpl_stand s on s.id = r.stand join vpl_dossier d on d.id = s.dossier"
                        + " where d.instelling = ?1 and d.deelnemer = ?2",
                school,
                deelnemer);
    }
}
