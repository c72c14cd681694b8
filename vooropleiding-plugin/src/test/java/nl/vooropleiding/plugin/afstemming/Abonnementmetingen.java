package nl.vooropleiding.plugin.afstemming;

import static nl.vooropleiding.plugin.server.Meting.mediaan;
import static nl.vooropleiding.plugin.server.Meting.noteer;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Termijnproef;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The figures of subscriptions: who is due, and comparing with the host. */
public interface Abonnementmetingen {

    int AAN_DE_BEURT = 200;

    @Test
    @Order(20)
    default void wieAanDeBeurtIsKostNietMeerAlsErMeerZijn() {
        String school = Plugin.tabellen().eigenSchool();
        vul(school, 80_000);
        double klein = mediaan(rondes(school));
        double gelezen = gelezen(school) / (double) AAN_DE_BEURT;
        vul(school, 920_000);
        double groot = mediaan(rondes(school));
        double gelezenUitMiljoen = gelezen(school) / (double) AAN_DE_BEURT;
        noteer("wie aan de beurt is: een miljoen t.o.v. 80.000", groot / klein, "<= 3", "200 aan de beurt");
        noteer("rijen gelezen per rij aan de beurt, 80.000", gelezen, "<= 1.1", "");
        noteer("rijen gelezen per rij aan de beurt, een miljoen", gelezenUitMiljoen, "<= 1.1", "");
        Plugin.tabellen().wijzig("delete from vpl_betrokkene where instelling = ?1", school);
    }

    @Test
    @Order(21)
    default void vergelijkenHoudtHetGeheugenVlak() {
        String school = Plugin.tabellen().eigenSchool();
        assertThat(Plugin.bean(Afstemmingen.class).begin(school, "meting")).isTrue();
        long id = Plugin.bean(Afstemmingen.class).laatste(school, 1).get(0).id();
        long bijVierduizend = 0;
        for (int bladzijde = 1; bladzijde <= 80; bladzijde++) {
            Plugin.bean(Afstemstap.class).vergelijk(id, new Pagina<>(studenten(school, 500), Optional.of("verder")));
            if (bladzijde == 8) {
                bijVierduizend = inGebruik();
            }
        }
        long bijVeertigduizend = inGebruik();
        noteer(
                "geheugen bij 40.000 vergeleken, t.o.v. 4.000",
                (double) bijVeertigduizend / bijVierduizend,
                "<= 1.2",
                bijVeertigduizend / 1_000_000 + " MB, alle verschillen");
    }

    private static List<Deelnemer> studenten(String school, int hoeveel) {
        List<Deelnemer> studenten = new ArrayList<>();
        for (PersoonsgebondenNummer nummer : Personen.veel(hoeveel)) {
            studenten.add(Proefdeelnemer.aangemeld(school, Optional.of(nummer), 0));
        }
        return studenten;
    }

    /** Who is not due for centuries. */
    private static void vul(String school, int hoeveel) {
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_betrokkene (id, versie, instelling, deelnemer, deelnemernummer, naam, persoon,"
                                + " draagt, grond, herzien) select -1000000000 - r - ?2, 1, ?1, 'd' || (r + ?2),"
                                + " 'd' || (r + ?2), 'Proef', 'p' || (r + ?2), true, 'aanmelding', 9000000000000000 + r"
                                + " from generate_series(1, ?3) r",
                        school,
                        Plugin.aantal("select count(*) from vpl_betrokkene where instelling = ?1", school),
                        hoeveel);
        Plugin.tabellen().wijzig("analyze vpl_betrokkene");
    }

    private static void laatVerstrijken(String school) {
        Plugin.tabellen()
                .wijzig(
                        "update vpl_betrokkene set herzien = 1 where instelling = ?1 and id in (select id from"
                                + " vpl_betrokkene where instelling = ?1 order by id limit ?2)",
                        school,
                        AAN_DE_BEURT);
    }

    private static double[] rondes(String school) {
        double[] tijden = new double[15];
        for (int i = 0; i < tijden.length; i++) {
            laatVerstrijken(school);
            long begin = System.nanoTime();
            Termijnproef.noteer(AAN_DE_BEURT);
            tijden[i] = (System.nanoTime() - begin) / 1e9;
        }
        return tijden;
    }

    /** How many rows the database took from the index, by its own account. */
    private static long gelezen(String school) {
        laatVerstrijken(school);
        String plan = String.join(
                "\n",
                Plugin.tabellen()
                        .rijen(
                                "explain (analyze, timing off) select * from vpl_betrokkene where herzien <= ?1"
                                        + " order by herzien limit ?2",
                                Plugin.micros(),
                                AAN_DE_BEURT)
                        .stream()
                        .map(String::valueOf)
                        .toList());
        Matcher regel = Pattern.compile("Index Scan using vpl_betrokkene_herzien_ix.*actual rows=([0-9]+)")
                .matcher(plan);
        assertThat(regel.find()).as(plan).isTrue();
        return Long.parseLong(regel.group(1));
    }

    private static long inGebruik() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
