package nl.vooropleiding.plugin.bericht;

import static nl.vooropleiding.plugin.server.Meting.mediaan;
import static nl.vooropleiding.plugin.server.Meting.noteer;
import static nl.vooropleiding.plugin.server.Meting.p95;
import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.plugin.bron.BronFout;
import nl.vooropleiding.plugin.bron.Lezer;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Postbus;
import nl.vooropleiding.plugin.bron.Verzoeken;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Standbericht;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The figures of the exchange, each as a ratio to a yardstick in the same run: rounds in turn, the middle one counts. */
public interface Metingen {

    int RONDES = 7;

    /**
     * Rounds that do not count: a server that has just started is compiling, which took more of both cores than all its work
     * did, until some 50,000 standen were processed.
     */
    int OPWARMEN = 40;

    @Test
    @Order(1)
    default void opslaanVanWatBinnenkomt() throws SQLException {
        int per = 300;
        List<PersoonsgebondenNummer> personen = Personen.veel(per);
        Plugin.tabellen().kenInstelling();
        Plugin.bean(Verbindingen.class).instellingen();
        zonderVerwerken(() -> neemAan(List.of(Standbericht.over(personen.get(0)))));
        double[] opslaan = new double[RONDES];
        double[] dubbel = new double[RONDES];
        double[] lezen = new double[RONDES];
        try (Connection verbinding = verbinding()) {
            Maatlat maatlat = new Maatlat(verbinding).met("vpl_bericht", "id = (select max(id) from vpl_bericht)");
            for (int ronde = -OPWARMEN; ronde < RONDES; ronde++) {
                List<Standbericht> berichten =
                        personen.stream().map(Standbericht::over).toList();
                List<Postbus.Ontvangen> gelezen = new ArrayList<>();
                double leestijd = tijd(() -> berichten.forEach(b -> gelezen.add(ontvangen(b))));
                double[] tijden = new double[2];
                zonderVerwerken(() -> {
                    tijden[0] = tijd(() -> neemAlleAan(gelezen));
                    tijden[1] = tijd(() -> neemAlleAan(gelezen));
                });
                double kaal = maatlat.schrijf(per, 1) / 1e9;
                if (ronde >= 0) {
                    opslaan[ronde] = kaal / tijden[0];
                    dubbel[ronde] = tijden[1] / tijden[0];
                    lezen[ronde] = leestijd / tijden[0];
                }
            }
        }
        noteer("opslaan met bevestiging, t.o.v. kale JDBC", mediaan(opslaan), ">= 0.70", "1 per transactie");
        noteer("hetzelfde bericht nog eens, t.o.v. een nieuw", mediaan(dubbel), "<= 0.25", "");
        noteer("lezen en keuren, t.o.v. opslaan", mediaan(lezen), "", "apart gemeten");
    }

    @Test
    @Order(2)
    default void verwerkenVanStanden() throws SQLException {
        int per = 3000;
        double[] verhouding = new double[RONDES];
        double[] metLezen = new double[RONDES];
        try (Connection verbinding = verbinding()) {
            Maatlat maatlat = null;
            for (int ronde = -OPWARMEN / 2; ronde < RONDES; ronde++) {
                List<PersoonsgebondenNummer> personen = Personen.veel(per);
                volg(personen);
                long vanaf = aantal("select coalesce(max(id), 0) from vpl_levering");
                List<Standbericht> berichten =
                        personen.stream().map(Standbericht::over).toList();
                zonderVerwerken(() -> neemAan(berichten));
                Plugin.wachtOp(0L, "select count(*) from vpl_bericht where richting = 'IN' and status = 'WACHTRIJ'");
                double verwerkt =
                        aantal("select max(ontvangen) - min(ontvangen) from vpl_levering where id > ?1", vanaf) / 1e6;
                Versleuteling versleuteling = Plugin.bean(Versleuteling.class);
                List<byte[]> bewaard = berichten.stream()
                        .map(b -> versleuteling.versleutel(b.xml()))
                        .toList();
                double gelezen = tijd(() -> bewaard.forEach(b -> lees(versleuteling.ontsleutel(b))));
                maatlat = maatlat == null ? vanEenStand(verbinding) : maatlat;
                double kaal = maatlat.schrijf(per, 50) / 1e9;
                if (ronde == -OPWARMEN / 2 || ronde == -1) {
                    statistiek();
                } else if (ronde >= 0) {
                    // They are read beside each other too.
                    verhouding[ronde] = kaal / (verwerkt - gelezen / Verwerking.NAAST_ELKAAR);
                    metLezen[ronde] = per / verwerkt;
                }
            }
        }
        noteer(
                "standen verwerken, t.o.v. kale JDBC",
                mediaan(verhouding),
                ">= 0.70",
                "50 per transactie, zonder lezen, met statistiek");
        noteer("standen verwerken, met lezen, per seconde", mediaan(metLezen), "", "een node");
    }

    @Test
    @Order(3)
    default void eenKlikAchterTwintigduizend() {
        WachtrijProeven.terwijlDePulsWacht(school -> {
            vermenigvuldig(plaats(school, Verzendwijze.BULK), 20_000);
            double[] beurten = new double[100];
            for (int i = 0; i < beurten.length; i++) {
                long klik = plaats(school, Verzendwijze.HANDMATIG);
                int beurt = 0;
                boolean gegaan = false;
                while (!gegaan && beurt < 100) {
                    beurt++;
                    vulAan(school);
                    gegaan =
                            Plugin.bean(Wachtrij.class).neem(school, 1).stream().anyMatch(g -> g.id() == klik);
                }
                beurten[i] = beurt;
            }
            ruimOp(school);
            noteer("een klik achter 20.000 wachtende: beurten (p95)", p95(beurten), "<= 2", "");
        });
    }

    @Test
    @Order(5)
    default void deTabelMetEenMiljoenRegels() {
        String school = Plugin.tabellen().eigenSchool();
        long voorbeeld = plaats(school, Verzendwijze.AUTOMATISCH);
        Plugin.tabellen().wijzig("update vpl_bericht set status = 'GOEDGEKEURD', baan = null where id = ?1", voorbeeld);
        vermenigvuldig(voorbeeld, 1_000_000);
        statistiek();
        long duizendste = aantal(
                "select id from vpl_bericht where instelling = ?1 order by id desc offset 24975 limit 1", school);
        Berichtvraag vraag = new Berichtvraag(
                school,
                new Bereik.Alles(),
                Berichtvraag.Wie.IEDEREEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        Bladzijde ver = new Bladzijde(Bladzijde.Orde.GEMAAKT, false, Optional.of(duizendste), Optional.empty(), 0, 25);
        double[] eerste = new double[200];
        double[] laatste = new double[200];
        for (int i = -20; i < 200; i++) {
            double voor = bladzijde(vraag, Bladzijde.eerste(25));
            double na = bladzijde(vraag, ver);
            if (i >= 0) {
                eerste[i] = voor;
                laatste[i] = na;
            }
        }
        noteer("bladzijde 1.000 van een miljoen, t.o.v. de eerste (p95)", p95(laatste) / p95(eerste), "<= 1.5", "");
        noteer("bladzijde 1 van een miljoen, milliseconden (p95)", p95(eerste) * 1000, "", "2 statements");
    }

    @Test
    @Order(4)
    default void hetLaatsteTiendeVanTweehonderdduizend() {
        Plugin.tabellen().kenInstelling();
        double eerste = mediaan(duizendenOpslaan());
        long voorbeeld =
                aantal("select max(id) from vpl_bericht where richting = 'IN' and instelling = ?1", INSTELLING);
        Plugin.tabellen()
                .wijzig("update vpl_bericht set status = 'GOEDGEKEURD' where richting = 'IN' and status = 'WACHTRIJ'");
        vermenigvuldig(voorbeeld, 180_000);
        statistiek();
        double laatste = mediaan(duizendenOpslaan());
        noteer("het laatste tiende van 200.000, t.o.v. het eerste", eerste / laatste, ">= 0.90", "opslaan");
    }

    @Test
    @Order(6)
    default void hetGeheugenBijEenLangeRij() {
        WachtrijProeven.terwijlDePulsWacht(school -> {
            long voorbeeld = plaats(school, Verzendwijze.AUTOMATISCH);
            vermenigvuldig(voorbeeld, 5000);
            long kort = geheugen(school);
            vermenigvuldig(voorbeeld, 45_000);
            long lang = geheugen(school);
            ruimOp(school);
            noteer(
                    "geheugen bij 50.000 wachtende, t.o.v. 5.000",
                    (double) lang / kort,
                    "<= 1.2",
                    lang / 1_000_000 + " MB");
        });
    }

    /** As a database that has been in use for a minute makes by itself. */
    private static void statistiek() {
        Plugin.tabellen().wijzig("analyze");
    }

    /** Or the pulse would try them all, and find nobody who answers. */
    private static void ruimOp(String school) {
        Plugin.tabellen().wijzig("delete from vpl_bericht where instelling = ?1", school);
    }

    private static double[] duizendenOpslaan() {
        double[] tijden = new double[20];
        for (int i = 0; i < tijden.length; i++) {
            List<Postbus.Ontvangen> gelezen = Personen.veel(1000).stream()
                    .map(p -> ontvangen(Standbericht.over(p)))
                    .toList();
            double[] tijd = new double[1];
            zonderVerwerken(() -> tijd[0] = tijd(() -> neemAlleAan(gelezen)));
            tijden[i] = tijd[0];
        }
        return tijden;
    }

    /** What is in use once the pulses have had it in their hands, and what they dropped is swept away. */
    private static long geheugen(String school) {
        for (int i = 0; i < 20; i++) {
            vulAan(school);
            Plugin.bean(Wachtrij.class).neem(school, 5);
            Plugin.bean(Verbindingstanden.class).van(school);
        }
        long minst = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Runtime nu = Runtime.getRuntime();
            minst = Math.min(minst, nu.totalMemory() - nu.freeMemory());
        }
        return minst;
    }

    private static double bladzijde(Berichtvraag vraag, Bladzijde bladzijde) {
        Berichten berichten = Plugin.bean(Berichten.class);
        return tijd(() -> {
            berichten.tel(vraag, 10_001);
            berichten.zoek(vraag, bladzijde);
        });
    }

    private static Maatlat vanEenStand(Connection verbinding) throws SQLException {
        String stand = "(select max(id) from vpl_stand)";
        return new Maatlat(verbinding)
                .met("vpl_dossier", "id = (select dossier from vpl_stand where id = " + stand + ")")
                .met("vpl_stand", "id = " + stand, "dossier")
                .met("vpl_levering", "stand = " + stand, "dossier", "stand")
                .met("vpl_deelname", "stand = " + stand, "stand")
                .met("vpl_periode", "deelname in (select id from vpl_deelname where stand = " + stand + ")", "deelname")
                .met("vpl_resultaat", "stand = " + stand, "stand")
                .met(
                        "vpl_onderdeel",
                        "resultaat in (select id from vpl_resultaat where stand = " + stand + ")",
                        "resultaat")
                .metBestaande(
                        "vpl_bericht",
                        "id = (select max(bericht) from vpl_levering)",
                        "versie = versie + 1, status = 'VERWERKT', deelnemer = 'm', inhoud_sinds = inhoud_sinds + 1,"
                                + " volgend_aanbod = volgend_aanbod + 1")
                .wijzig("vpl_dossier", "geactualiseerd = geactualiseerd + 1, versie = versie + 1")
                .wijzig("vpl_levering", "spontaan = not spontaan");
    }

    private static Connection verbinding() throws SQLException {
        return DriverManager.getConnection(
                instelling("vooropleiding.db.url"),
                instelling("vooropleiding.db.user"),
                instelling("vooropleiding.db.password"));
    }

    private static String instelling(String naam) {
        return ConfigProvider.getConfig().getValue(naam, String.class);
    }

    private static double tijd(Runnable werk) {
        long begin = System.nanoTime();
        werk.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void zonderVerwerken(Runnable werk) {
        Verbindingen verbindingen = Plugin.bean(Verbindingen.class);
        verbindingen.zetOntvangen(INSTELLING, false, "meting", "meting");
        try {
            werk.run();
        } finally {
            verbindingen.zetOntvangen(INSTELLING, true, "meting", "meting");
        }
    }

    private static Postbus.Ontvangen ontvangen(Standbericht bericht) {
        byte[] xml = bericht.xml();
        try {
            return new Postbus.Ontvangen(
                    Operatie.VERSTREKKEN_VOOROPLEIDING,
                    Lezer.lees(xml),
                    "00000099000000990009",
                    UUID.randomUUID().toString(),
                    xml);
        } catch (BronFout e) {
            throw new IllegalStateException(e);
        }
    }

    private static void neemAan(List<Standbericht> berichten) {
        neemAlleAan(berichten.stream().map(Metingen::ontvangen).toList());
    }

    /** By one postbus, as the receiver has it. */
    private static void neemAlleAan(List<Postbus.Ontvangen> berichten) {
        Postbus postbus = Plugin.bean(Postbus.class);
        try {
            for (Postbus.Ontvangen bericht : berichten) {
                postbus.neemAan(bericht);
            }
        } catch (BronFout e) {
            throw new IllegalStateException(e);
        }
    }

    private static void lees(byte[] xml) {
        try {
            Lezer.lees(xml);
        } catch (BronFout e) {
            throw new IllegalStateException(e);
        }
    }

    /** A running subscription to each of these, who are each one student. */
    private static void volg(List<PersoonsgebondenNummer> personen) {
        Plugin.tabellen().kenInstelling();
        long id = aantal("select coalesce(min(id), 0) from vpl_abonnement where id < 0");
        Plugin.tabellen().in(() -> {
            long volgende = id;
            for (PersoonsgebondenNummer nummer : personen) {
                volgende--;
                String persoon = Plugin.bean(Versleuteling.class).persoon(nummer);
                Plugin.tabellen()
                        .wijzigMee(
                                "insert into vpl_abonnement (id, versie, instelling, persoon, staat, sinds)"
                                        + " values (?1, 1, ?2, ?3, 'ACTIEF', 0)",
                                volgende,
                                INSTELLING,
                                persoon);
                Plugin.tabellen()
                        .wijzigMee(
                                "insert into vpl_betrokkene (id, versie, instelling, deelnemer, deelnemernummer, naam,"
                                        + " persoon, draagt) values (?1, 1, ?2, ?3, ?3, 'Proef', ?4, true)",
                                volgende,
                                INSTELLING,
                                UUID.randomUUID().toString(),
                                persoon);
            }
        });
    }

    /** Room for one. */
    private static void vulAan(String school) {
        Plugin.tabellen()
                .wijzig(
                        "update vpl_verbinding set tegoed = 1000, aangevuld = ?1 where instelling = ?2",
                        Plugin.micros(),
                        school);
    }

    private static long plaats(String school, Verzendwijze wijze) {
        PersoonsgebondenNummer nummer = Personen.veel(1).get(0);
        String code = "meting-" + UUID.randomUUID().toString().substring(0, 20);
        Opdracht opdracht = new Opdracht(
                school,
                Personen.deelnemer(),
                Plugin.bean(Versleuteling.class).persoon(nummer),
                Operatie.AANVRAGEN_VOOROPLEIDING,
                Optional.empty(),
                new Aanleiding(wijze, code),
                kop -> Verzoeken.vooropleiding(kop, nummer));
        Plugin.tabellen().in(() -> Plugin.bean(Uitbak.class).plaats(opdracht));
        return aantal("select id from vpl_bericht where correlatie = ?1", code);
    }

    /** So many more like it, each about somebody else. */
    private static void vermenigvuldig(long voorbeeld, int keer) {
        Set<String> eigen = Set.of("id", "persoon", "sleutel", "identificatiecode");
        List<?> kolommen = Plugin.tabellen()
                .rijen("select column_name from information_schema.columns where table_name = 'vpl_bericht'");
        List<String> namen = kolommen.stream()
                .map(String::valueOf)
                .filter(k -> !eigen.contains(k))
                .toList();
        long vanaf = aantal("select max(id) from vpl_bericht");
        Plugin.tabellen()
                .wijzig("insert into vpl_bericht (id, persoon, identificatiecode, " + String.join(", ", namen)
                        + ") select "
                        + vanaf + " + n, 'p' || (" + vanaf + " + n), 'c' || (" + vanaf + " + n), "
                        + String.join(", ", namen)
                        + " from vpl_bericht, generate_series(1, " + keer + ") n where id = " + voorbeeld);
        Plugin.tabellen().rijen("select setval('vpl_bericht_seq', " + (vanaf + keer) + ")");
    }
}
