package nl.vooropleiding.plugin.bewaren;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bewaarlog.Bewaarlog;
import nl.vooropleiding.plugin.bewaarlog.Bewaaruitkomst;
import nl.vooropleiding.plugin.houder.Houder;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Standbericht;
import org.junit.jupiter.api.Test;

/** A student who is removed is nowhere any more, in no table and no column, and does not come back. */
public interface VerwijderProeven {

    String EIGEN_TABELLEN = "select lower(table_name) from information_schema.tables"
            + " where lower(table_name) like 'vpl\\_%' escape '\\' and table_name <> 'vpl_migratie'";

    /** A table added later is in here too: give it a {@link Houder}, or removal leaves a student in it. */
    @Test
    default void elkeTabelMetEenDeelnemerHeeftIemandDieHemOpruimt() {
        Set<String> opgeruimd = new TreeSet<>();
        houders().forEach(h -> opgeruimd.addAll(h.tabellen()));
        Set<String> metDeelnemer = kolommen().stream()
                .filter(k -> Set.of("deelnemer", "persoon", "deelnemernummer").contains(k.naam()))
                .map(Kolom::tabel)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(metDeelnemer).isNotEmpty();
        assertThat(opgeruimd).as("tabellen waar een Houder voor zorgt").containsAll(metDeelnemer);
    }

    @Test
    default void wieVerwijderdWordtStaatNergensMeer() {
        Persoon wie = overal("BEEINDIGD");
        assertThat(sporen(wie)).as("de zoekactie vindt wat er is").hasSizeGreaterThan(12);
        Map<String, Long> vooraf = Plugin.bean(Verwijderen.class).wat(INSTELLING, wie.deelnemer());
        assertThat(vooraf.keySet())
                .as("vooraf staat elke soort er")
                .isEqualTo(houders().stream().map(Houder::soort).collect(Collectors.toSet()));

        Bewaarlog.Regel verslag = verwijder(wie);

        assertThat(verslag.ronde().klaar()).isPresent();
        assertThat(sporen(wie)).isEmpty();
        assertThat(verslag.uitkomsten().stream()
                        .collect(Collectors.toMap(Bewaaruitkomst::soort, Bewaaruitkomst::aantal)))
                .as("wat er ging is wat vooraf getoond werd")
                .isEqualTo(vooraf);
        assertThat(aantal(
                        "select count(*) from vpl_inzage where instelling = ?1 and grond = ?2 and deelnemer like 'verwijderd-%'",
                        INSTELLING, wie.merk()))
                .as("wie inzag blijft bewaard, onder een pseudoniem")
                .isOne();
        assertThat(Plugin.bean(Verwijderen.class).wat(INSTELLING, wie.deelnemer()))
                .isEmpty();
    }

    @Test
    default void eerstEindigtHetAbonnementEnTotDatBevestigdIsBlijftAlleenHetNummer() {
        Persoon wie = overal("ACTIEF");

        Bewaarlog.Regel verslag = verwijder(wie);

        assertThat(verslag.ronde().klaar()).isEmpty();
        assertThat(staat(wie)).isEqualTo("BEEINDIGING_GEVRAAGD");
        assertThat(aantal("select count(*) from vpl_abonnement where persoon = ?1 and nummer is not null", wie.hash()))
                .isOne();
        assertThat(aantal("select count(*) from vpl_dossier where deelnemer = ?1", wie.deelnemer()))
                .isZero();
        assertThat(waarde("select naam from vpl_betrokkene where deelnemer = ?1", wie.deelnemer()))
                .isNotEqualTo(wie.naam());
        assertThat(Plugin.bean(Verwijderen.class).lopend(INSTELLING))
                .anyMatch(l -> l.regel().ronde().id().equals(verslag.ronde().id()));

        // What comes in meanwhile is not taken.
        Standbericht spontaan = Standbericht.over(wie.nummer());
        Plugin.lever(spontaan.xml());
        wachtOp(
                "QUARANTAINE",
                "select status from vpl_bericht where richting = 'IN' and identificatiecode = ?1",
                spontaan.code());
        assertThat(aantal("select count(*) from vpl_dossier where deelnemer = ?1", wie.deelnemer()))
                .isZero();

        Plugin.tabellen()
                .wijzig(
                        "update vpl_abonnement set staat = 'BEEINDIGD', versie = versie + 1 where persoon = ?1",
                        wie.hash());
        wachtOp(0L, "select count(*) from vpl_betrokkene where deelnemer = ?1", wie.deelnemer());

        assertThat(sporen(wie)).isEmpty();
        assertThat(Plugin.bean(Bewaarlog.class)
                        .een(INSTELLING, verslag.ronde().id())
                        .orElseThrow()
                        .ronde()
                        .klaar())
                .isPresent();

        // And what comes after all that is nobody's.
        Standbericht laat = spontaan.opnieuw(Instant.parse("2026-04-01T09:00:00Z"));
        Plugin.lever(laat.xml());
        wachtOp(
                "QUARANTAINE",
                "select status from vpl_bericht where richting = 'IN' and identificatiecode = ?1",
                laat.code());
        assertThat(aantal("select count(*) from vpl_betrokkene where persoon = ?1", wie.hash()))
                .isZero();
        assertThat(aantal("select count(*) from vpl_dossier where deelnemer = ?1", wie.deelnemer()))
                .isZero();
    }

    @Test
    default void wieOokEenAndereDeelnemerIsHoudtAlleenDieOver() {
        Persoon wie = overal("ACTIEF");
        String ander = Personen.deelnemer();
        betrokkene(ander, "Ander " + wie.merk(), wie.hash());
        Plugin.tabellen().wijzig("update vpl_betrokkene set draagt = true where deelnemer = ?1", ander);

        Bewaarlog.Regel verslag = verwijder(wie);

        assertThat(verslag.ronde().klaar()).isPresent();
        assertThat(staat(wie)).as("het abonnement van de ander loopt door").isEqualTo("ACTIEF");
        assertThat(zoek(wie.deelnemer())).isEmpty();
        assertThat(zoek(wie.naam())).isEmpty();
        assertThat(aantal("select count(*) from vpl_bericht where deelnemer = ?1 and richting = 'IN'", ander))
                .as("wat over beiden gaat is nu van de ander")
                .isPositive();
        verwijder(new Persoon(ander, wie.nummer(), wie.hash(), wie.naam(), wie.merk()));
    }

    /** A student with something in every table, found by a name that nobody else has. */
    record Persoon(String deelnemer, PersoonsgebondenNummer nummer, String hash, String naam, String merk) {}

    private static Bewaarlog.Regel verwijder(Persoon wie) {
        return Plugin.bean(Verwijderen.class).verwijder(INSTELLING, wie.deelnemer(), "officier", "proef");
    }

    private static String staat(Persoon wie) {
        return (String) waarde("select staat from vpl_abonnement where persoon = ?1", wie.hash());
    }

    private static List<Houder> houders() {
        Instance<Houder> alle = CDI.current().select(Houder.class, Any.Literal.INSTANCE);
        return alle.stream().toList();
    }

    /** Puts this student wherever a student can be. */
    private static Persoon overal(String staat) {
        Plugin.tabellen().kenInstelling();
        String merk = "Xenia" + UUID.randomUUID().toString().substring(0, 8);
        PersoonsgebondenNummer nummer = Personen.nieuw();
        Versleuteling versleuteling = Plugin.bean(Versleuteling.class);
        Persoon wie =
                new Persoon(Personen.deelnemer(), nummer, versleuteling.persoon(nummer), merk + " van Proef", merk);
        betrokkene(wie.deelnemer(), wie.naam(), wie.hash());
        zet(
                "insert into vpl_abonnement (id, versie, instelling, persoon, nummer, staat, sinds, gevraagde_gegevens,"
                        + " goedgekeurde_gegevens) values (nextval('vpl_abonnement_seq'), 1, ?1, ?2, ?3, ?4, 1, 'x', 'x')",
                wie.hash(),
                versleuteling.versleutel(nummer),
                staat);
        zet(
                "insert into vpl_nummervondst (id, versie, instelling, deelnemer, persoon, nummer, staat, sinds, correlatie,"
                        + " pogingen) values (nextval('vpl_nummervondst_seq'), 1, ?1, ?2, ?3, ?4, 'OVERGENOMEN', 1, 'proef', 0)",
                wie.deelnemer(),
                wie.hash(),
                versleuteling.versleutel(nummer));
        zet(
                "insert into vpl_plek (id, instelling, deelnemer, eenheid) values (nextval('vpl_plek_seq'), ?1, ?2, 'team')",
                wie.deelnemer());
        zet(
                "insert into vpl_gebeurtenis (id, gebeurtenis, soort, instelling, deelnemer, tijdstip, correlatie, pogingen,"
                        + " volgende) values (nextval('vpl_gebeurtenis_seq'), ?2, 'AANGEMELD', ?1, ?3, 1, 'proef', 0, ?4)",
                "g-" + wie.deelnemer(),
                wie.deelnemer(),
                Long.MAX_VALUE / 2);
        zet(
                "insert into vpl_bekendmaking (id, luisteraar, gebeurtenis, instelling, deelnemer, soorten, tijdstip,"
                        + " correlatie, gemaakt) values (nextval('vpl_bekendmaking_seq'), 'niemand', 'g', ?1, ?2, 'OVERIG',"
                        + " 1, 'proef', ?3)",
                wie.deelnemer(),
                Plugin.micros());
        zet(
                "insert into vpl_aanmelder (id, instelling, deelnemer, relatie, deelnemernummer, naam, omschrijving,"
                        + " aangemeld, geboren) values (nextval('vpl_aanmelder_seq'), ?1, ?2, 'A1', '52013', ?3, '201.1',"
                        + " date '2026-01-01', '2009-01-31')",
                wie.deelnemer(),
                wie.naam());
        zet(
                "insert into vpl_betwisting (id, versie, instelling, deelnemer, omschrijving, vraag_aan, tekst, melder,"
                        + " melder_naam, gemeld) values (nextval('vpl_betwisting_seq'), 1, ?1, ?2, 'diploma', '27YU', ?3,"
                        + " 'intake', 'M. Dijkstra', 1)",
                wie.deelnemer(),
                wie.naam() + " zegt dat het niet klopt");
        zet(
                "insert into vpl_werkpunt (id, versie, kenmerk, instelling, deelnemer, soort, geldt, tekst_nl, tekst_en,"
                        + " sinds, staat, notitie) values (nextval('vpl_werkpunt_seq'), 1, ?2, ?1, ?3,"
                        + " 'ABONNEMENT_LOOPT_AF', '2026-06-01', 'proef', 'proef', 1, 'OPEN', ?4)",
                UUID.randomUUID().toString(),
                wie.deelnemer(),
                wie.naam() + " gebeld");
        zet(
                "insert into vpl_inzage (id, instelling, gebruiker, wat, deelnemer, moment, grond)"
                        + " values (nextval('vpl_inzage_seq'), ?1, 'intake', 'BERICHT', ?2, ?3, ?4)",
                wie.deelnemer(),
                Plugin.micros(),
                merk);
        zet("insert into vpl_bulkplan (id, versie, instelling, reden, door, gemaakt, beantwoord_voor, tempo, staat,"
                + " staat_sinds, correlatie) values (nextval('vpl_bulkplan_seq'), 1, ?1, 'proef', 'bos', 1, 1, 1,"
                + " 'GEPAUZEERD', 1, 'proef')");
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_bulkregel (id, bulkplan, onderwerp) select"
                                + " nextval('vpl_bulkregel_seq'), max(id), ?1 from vpl_bulkplan"
                                + " where instelling = ?2",
                        wie.deelnemer(),
                        INSTELLING);
        zet(
                "insert into vpl_afstemming (id, versie, instelling, aanleiding, begonnen, stadium, stadium_sinds,"
                        + " vergeleken, correlatie) values (nextval('vpl_afstemming_seq'), 1, ?1, 'HAND', 1, 'GESTOPT', ?2,"
                        + " 0, 'proef')",
                Plugin.micros());
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_verschil (id, afstemming, instelling, deelnemer, soort) select"
                                + " nextval('vpl_verschil_seq'), max(id), ?2, ?1, 'BIJ_TE_WERKEN' from vpl_afstemming"
                                + " where instelling = ?2",
                        wie.deelnemer(),
                        INSTELLING);
        byte[] inhoud =
                versleuteling.versleutel(Standbericht.over(nummer).tekst().getBytes(StandardCharsets.UTF_8));
        for (String richting : List.of("IN", "UIT")) {
            zet(
                    "insert into vpl_bericht (id, versie, instelling, richting, operatie, status, verzendwijze, deelnemer,"
                            + " persoon, identificatiecode, correlatie, gemaakt, aanbiedingen, inhoud, inhoud_sinds)"
                            + " values (nextval('vpl_bericht_seq'), 1, ?1, ?2, 'VERSTREKKEN_VOOROPLEIDING',"
                            + " 'GOEDGEKEURD', 'AUTOMATISCH', ?3, ?4, ?5, 'proef', ?6, 1, ?7, ?6)",
                    richting,
                    wie.deelnemer(),
                    wie.hash(),
                    UUID.randomUUID().toString(),
                    Plugin.micros(),
                    inhoud);
        }
        BewaarProeven.neemOp(INSTELLING, wie.deelnemer(), Standbericht.over(nummer), Instant.EPOCH);
        return wie;
    }

    private static void betrokkene(String deelnemer, String naam, String hash) {
        zet(
                "insert into vpl_betrokkene (id, versie, instelling, deelnemer, deelnemernummer, naam, persoon, draagt)"
                        + " values (nextval('vpl_abonnement_seq'), 1, ?1, ?2, '52013', ?3, ?4, false)",
                deelnemer,
                naam,
                hash);
    }

    private static void zet(String sql, Object... waarden) {
        List<Object> alle = new ArrayList<>(List.of(INSTELLING));
        alle.addAll(List.of(waarden));
        Plugin.tabellen().wijzig(sql, alle.toArray());
    }

    /** A column of one of the plugin's tables, as the database itself says. */
    record Kolom(String tabel, String naam, String soort) {}

    private static List<Kolom> kolommen() {
        return Plugin.tabellen()
                .rijen("select lower(table_name), lower(column_name), lower(data_type)"
                        + " from information_schema.columns where lower(table_name) in (" + EIGEN_TABELLEN + ")")
                .stream()
                .map(rij -> (Object[]) rij)
                .map(rij -> new Kolom(rij[0].toString(), rij[1].toString(), rij[2].toString()))
                .toList();
    }

    /** Where this student, their number's hash, their name or their number is: in any column of any table. */
    private static Set<String> sporen(Persoon wie) {
        Set<String> sporen = new TreeSet<>();
        sporen.addAll(zoek(wie.deelnemer()));
        sporen.addAll(zoek(wie.hash()));
        sporen.addAll(zoek(wie.naam()));
        sporen.addAll(zoek(wie.nummer().voluit()));
        sporen.addAll(versleuteld(wie.nummer()));
        return sporen;
    }

    private static List<String> zoek(String tekst) {
        return kolommen().stream()
                .filter(k -> k.soort().contains("char") || k.soort().contains("text"))
                .filter(k -> aantal(
                                "select count(*) from " + k.tabel() + " where " + k.naam() + " like ?1",
                                "%" + tekst + "%")
                        > 0)
                .map(k -> k.tabel() + "." + k.naam() + " (" + tekst.length() + ")")
                .toList();
    }

    /** What is encrypted is looked into too, as whoever has the key can. */
    private static List<String> versleuteld(PersoonsgebondenNummer nummer) {
        List<String> gevonden = new ArrayList<>();
        for (Kolom kolom : kolommen()) {
            if (!kolom.soort().contains("binary") && !kolom.soort().contains("bytea")) {
                continue;
            }
            List<?> waarden = Plugin.tabellen()
                    .rijen("select " + kolom.naam() + " from " + kolom.tabel() + " where " + kolom.naam()
                            + " is not null");
            if (waarden.stream().anyMatch(w -> leesbaar((byte[]) w).contains(nummer.voluit()))) {
                gevonden.add(kolom.tabel() + "." + kolom.naam() + " (versleuteld)");
            }
        }
        return gevonden;
    }

    private static String leesbaar(byte[] waarde) {
        Versleuteling versleuteling = Plugin.bean(Versleuteling.class);
        String ruw = new String(waarde, StandardCharsets.ISO_8859_1);
        return ruw
                + probeer(() -> versleuteling.nummer(waarde).voluit())
                + probeer(() -> new String(versleuteling.ontsleutel(waarde), StandardCharsets.UTF_8));
    }

    private static String probeer(Supplier<String> lezing) {
        try {
            return lezing.get();
        } catch (RuntimeException e) {
            return "";
        }
    }
}
