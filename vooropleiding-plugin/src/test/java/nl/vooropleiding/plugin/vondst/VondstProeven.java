package nl.vooropleiding.plugin.vondst;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.bean;
import static nl.vooropleiding.plugin.server.Plugin.tabellen;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.GevondenNummers.Uitkomst;
import nl.vooropleiding.api.deelnemer.GevondenNummers.Vondst;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Tabellen;
import org.junit.jupiter.api.Test;

/** What the register found goes to the host until it answers, and what it answers holds. */
public interface VondstProeven {

    String SCHOOL = Tabellen.INSTELLING;
    String AANTAL = "select count(*) from vpl_nummervondst where deelnemer = ?1";
    String STAAT = "select staat from vpl_nummervondst where deelnemer = ?1";

    private static Nummervondsten vondsten() {
        return bean(Nummervondsten.class);
    }

    private static String vind(PersoonsgebondenNummer nummer, Proefnummers.Gedrag gedrag) {
        String deelnemer = Personen.deelnemer();
        Proefnummers.over(deelnemer, gedrag);
        vind(deelnemer, nummer);
        return deelnemer;
    }

    private static void vind(String deelnemer, PersoonsgebondenNummer nummer) {
        tabellen().in(() -> vondsten().noteer(SCHOOL, deelnemer, nummer, "proef-vondst"));
    }

    private static void gezien(String deelnemer, Optional<PersoonsgebondenNummer> nummer) {
        tabellen().in(() -> vondsten().gezien(SCHOOL, deelnemer, nummer));
    }

    @Test
    default void watDeHostOverneemtOfAlHadBlijftNietStaan() {
        PersoonsgebondenNummer nummer = Personen.nieuw();
        String overgenomen = vind(nummer, v -> Uitkomst.OVERGENOMEN);
        String bekend = vind(Personen.nieuw(), v -> Uitkomst.WAS_AL_BEKEND);

        wachtOp(0L, AANTAL, overgenomen);
        wachtOp(0L, AANTAL, bekend);

        assertThat(Proefnummers.keer(overgenomen)).isEqualTo(1);
        assertThat(Proefnummers.GEBODEN)
                .filteredOn(v -> v.deelnemer().equals(overgenomen))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.nummer()).isEqualTo(nummer);
                    assertThat(v.instelling()).isEqualTo(SCHOOL);
                    assertThat(v.correlatie()).isEqualTo("proef-vondst");
                });
    }

    @Test
    default void watDeHostNietNeemtBlijftStaan_gemaskeerd() {
        Stream.of(Uitkomst.ANDER_NUMMER, Uitkomst.BIJ_EEN_ANDER, Uitkomst.GEWEIGERD)
                .forEach(VondstProeven::blijftStaan);
    }

    private static void blijftStaan(Uitkomst uitkomst) {
        PersoonsgebondenNummer nummer = Personen.nieuw();

        String deelnemer = vind(nummer, v -> uitkomst);

        wachtOp(uitkomst.name(), STAAT, deelnemer);
        Vondstbeeld beeld = vondsten().van(SCHOOL, deelnemer).orElseThrow();
        assertThat(beeld.masker()).isEqualTo("******" + nummer.voluit().substring(6));
        assertThat(beeld.soort()).isEqualTo(PersoonsgebondenNummer.Soort.BSN);
        assertThat(aantal("select count(*) from vpl_nummervondst where deelnemer = ?1 and volgende is null", deelnemer))
                .as("niet meer vanzelf")
                .isEqualTo(1);
        assertThat(Proefnummers.keer(deelnemer)).isEqualTo(1);
    }

    @Test
    default void hetVerschilIsOpgelostZodraDeHostHetGevondenNummerHeeft() {
        PersoonsgebondenNummer nummer = Personen.nieuw();
        String deelnemer = vind(nummer, v -> Uitkomst.ANDER_NUMMER);
        wachtOp("ANDER_NUMMER", STAAT, deelnemer);

        gezien(deelnemer, Optional.of(Personen.nieuw()));
        assertThat(vondsten().van(SCHOOL, deelnemer)).isPresent();

        gezien(deelnemer, Optional.of(nummer));
        assertThat(vondsten().van(SCHOOL, deelnemer)).isEmpty();
    }

    @Test
    default void isHetAndereNummerBijDeHostWegDanWordtHetWeerAangeboden() {
        AtomicInteger keer = new AtomicInteger();
        String deelnemer =
                vind(Personen.nieuw(), v -> keer.getAndIncrement() == 0 ? Uitkomst.ANDER_NUMMER : Uitkomst.OVERGENOMEN);
        wachtOp("ANDER_NUMMER", STAAT, deelnemer);

        gezien(deelnemer, Optional.empty());

        wachtOp(0L, AANTAL, deelnemer);
    }

    @Test
    default void terwijlDeHostWegIsWachtHet_enDaarnaKomtHetAan() {
        AtomicInteger keer = new AtomicInteger();
        String deelnemer = vind(Personen.nieuw(), v -> {
            if (keer.getAndIncrement() < 2) {
                throw new PluginException(Reden.NIET_BESCHIKBAAR, "Er is nu niemand.");
            }
            return Uitkomst.OVERGENOMEN;
        });

        await().atMost(Duration.ofSeconds(10))
                .until(() -> aantal("select pogingen from vpl_nummervondst where deelnemer = ?1", deelnemer) == 1);
        assertThat(vondsten().van(SCHOOL, deelnemer).orElseThrow().staat()).isEqualTo(Vondststaat.TE_BIEDEN);

        wachtOp(0L, AANTAL, deelnemer);
        assertThat(keer).hasValue(3);
    }

    @Test
    default void wieDeHostNietKentKrijgtNiets() {
        String deelnemer = vind(Personen.nieuw(), v -> {
            throw new PluginException(Reden.ONBEKEND, "Die is er niet.");
        });

        wachtOp(0L, AANTAL, deelnemer);
    }

    @Test
    default void eenHostDieHangtWordtNietNogEensGeroepen() throws InterruptedException {
        CountDownLatch los = new CountDownLatch(1);
        AtomicInteger keer = new AtomicInteger();
        String deelnemer = vind(Personen.nieuw(), v -> {
            if (keer.getAndIncrement() == 0) {
                hang(los);
            }
            return Uitkomst.OVERGENOMEN;
        });
        await().atMost(Duration.ofSeconds(10)).until(() -> keer.get() == 1);

        TimeUnit.SECONDS.sleep(4);
        assertThat(keer).hasValue(1);

        los.countDown();
        wachtOp(0L, AANTAL, deelnemer);
    }

    /** Deaf to being interrupted, as a call that waits for a socket is. */
    private static void hang(CountDownLatch los) {
        boolean vrij = false;
        while (!vrij) {
            try {
                vrij = los.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                vrij = false;
            }
        }
    }

    /** The register found another one while the first was on its way. */
    @Test
    default void eenAntwoordOverEenVorigeVondstZegtNietsOverDeNieuwe() {
        PersoonsgebondenNummer tweede = Personen.nieuw();
        String deelnemer = Personen.deelnemer();
        Proefnummers.over(deelnemer, v -> {
            if (!v.nummer().equals(tweede)) {
                vind(deelnemer, tweede);
            }
            return v.nummer().equals(tweede) ? Uitkomst.ANDER_NUMMER : Uitkomst.OVERGENOMEN;
        });

        vind(deelnemer, Personen.nieuw());

        wachtOp("ANDER_NUMMER", STAAT, deelnemer);
        assertThat(vondsten().van(SCHOOL, deelnemer).orElseThrow().masker()).isEqualTo(tweede.toString());
    }

    private static Vondst vondst(String deelnemer, PersoonsgebondenNummer nummer) {
        return new Vondst(SCHOOL, deelnemer, nummer, "proef-vondst");
    }

    /** A host that takes in none says so by not offering it; it is offered all the same when it does, some day. */
    @Test
    default void zonderDeDienstStaatErDatIemandHetMoetOvernemen() {
        String deelnemer = Personen.deelnemer();
        PersoonsgebondenNummer nummer = Personen.nieuw();
        // Not due for the pulse while we look.
        tabellen().in(() -> {
            vondsten().noteer(SCHOOL, deelnemer, nummer, "proef-vondst");
            tabellen()
                    .wijzigMee(
                            "update vpl_nummervondst set volgende = ?1 where deelnemer = ?2",
                            Plugin.micros() + 3_600_000_000L,
                            deelnemer);
        });
        long id = aantal("select id from vpl_nummervondst where deelnemer = ?1", deelnemer);

        vondsten().later(new Nummervondsten.TeBieden(id, vondst(deelnemer, nummer)), Vondststaat.MET_DE_HAND);

        assertThat(vondsten().van(SCHOOL, deelnemer).orElseThrow().staat()).isEqualTo(Vondststaat.MET_DE_HAND);
        Proefnummers.over(deelnemer, Uitkomst.OVERGENOMEN);
        tabellen().wijzig("update vpl_nummervondst set volgende = 0 where deelnemer = ?1", deelnemer);
        wachtOp(0L, AANTAL, deelnemer);
    }
}
