package nl.vooropleiding.plugin.abonnement;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.naming.InitialContext;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis.Soort;
import nl.vooropleiding.api.deelnemer.DeelnemerListener;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import nl.vooropleiding.plugin.server.Tabellen;
import org.junit.jupiter.api.Test;

/** What the host tells: noted at once, once, and kept until the host can be asked. */
public interface GebeurtenisProeven {

    String STAAT = "select a.staat from vpl_abonnement a join vpl_betrokkene b on b.instelling = a.instelling"
            + " and b.persoon = a.persoon where b.deelnemer = ?1";

    String AANTAL = "select count(*) from vpl_gebeurtenis where gebeurtenis = ?1";

    @Test
    default void dezelfdeGebeurtenisTweeKeerIsEenRij() throws PluginException {
        DeelnemerGebeurtenis gebeurtenis = aanmelding();

        luisteraar().gebeurd(gebeurtenis);
        luisteraar().gebeurd(gebeurtenis);

        assertThat(aantal(AANTAL, gebeurtenis.id())).isEqualTo(1);
    }

    @Test
    default void eenGebeurtenisBlijftGenoteerdAlsDeAanroeperTerugdraait() throws Exception {
        DeelnemerGebeurtenis gebeurtenis = aanmelding();
        UserTransaction transactie = InitialContext.doLookup("java:comp/UserTransaction");

        transactie.begin();
        try {
            luisteraar().gebeurd(gebeurtenis);
        } finally {
            transactie.rollback();
        }

        assertThat(aantal(AANTAL, gebeurtenis.id())).isEqualTo(1);
    }

    /** A bug once: the refusal undid the look itself, so that it came back every second and nobody saw why. */
    @Test
    default void wieNietTeIdentificerenIsStaatGeweigerdMetWatErOntbreekt() {
        Plugin.tabellen().kenInstelling();
        Deelnemer zonderNummerOfAdres = Proefdeelnemer.aangemeld(INSTELLING, Optional.empty(), 1);

        Plugin.tabellen()
                .in(() -> Plugin.bean(Beoordeling.class).beoordeel(zonderNummerOfAdres, Aanleiding.vanzelf("proef")));

        AbonnementBeeld beeld = Plugin.bean(Abonnementen.class)
                .beeld(INSTELLING, zonderNummerOfAdres.id())
                .orElseThrow();
        assertThat(beeld.staat()).isEqualTo(AbonnementStaat.GEWEIGERD);
        assertThat(beeld.melding()).isPresent();
    }

    /** The host, asked by id, does not know the student: that is an end, and then nothing is kept. */
    @Test
    default void wieDeHostNietMeerKentGaatWegZodraHetEindeBevestigdIs() {
        String deelnemer = gevolgd();

        beoordeel(deelnemer, Optional.empty());

        wachtOp("BEEINDIGING_GEVRAAGD", STAAT, deelnemer);
        assertThat(waarde("select naam from vpl_betrokkene where deelnemer = ?1", deelnemer))
                .isNotEqualTo("Johanna Palm");
        Plugin.tabellen()
                .wijzig(
                        "update vpl_abonnement set staat = 'BEEINDIGD', versie = versie + 1 where persoon ="
                                + " (select b.persoon from vpl_betrokkene b where b.deelnemer = ?1)",
                        deelnemer);
        for (String tabel : new String[] {"vpl_betrokkene", "vpl_bericht", "vpl_dossier"}) {
            wachtOp(0L, "select count(*) from " + tabel + " where deelnemer = ?1", deelnemer);
        }
    }

    @Test
    default void wieDeHostWeerKentVoordatHetEindeBevestigdIsBlijft() {
        String deelnemer = gevolgd();
        beoordeel(deelnemer, Optional.empty());
        Deelnemer terug = Proefdeelnemer.aangemeld(INSTELLING, Optional.of(Personen.nieuw()), 1);

        beoordeel(deelnemer, Optional.of(metId(terug, deelnemer)));

        assertThat(waarde(
                        "select count(*) from vpl_betrokkene where deelnemer = ?1 and verwijder_ronde is null",
                        deelnemer))
                .isEqualTo(1L);
        assertThat(waarde("select draagt from vpl_betrokkene where deelnemer = ?1", deelnemer))
                .isEqualTo(true);
    }

    private static String gevolgd() {
        Plugin.tabellen().kenInstelling();
        String deelnemer = Personen.deelnemer();
        PersoonsgebondenNummer nummer = Personen.nieuw();
        Plugin.tabellen()
                .bewaar(
                        StandProeven.abonnement(nummer, AbonnementStaat.ACTIEF),
                        StandProeven.betrokkene(nummer, deelnemer));
        return deelnemer;
    }

    private static Deelnemer metId(Deelnemer d, String id) {
        return new Deelnemer(
                id,
                d.instelling(),
                d.deelnemernummer(),
                d.persoonsgebondenNummer(),
                d.naam(),
                d.geboortedatum(),
                d.geslacht(),
                d.adres(),
                d.relaties());
    }

    private static void beoordeel(String deelnemer, Optional<Deelnemer> nu) {
        Gebeurtenis genoteerd = new Gebeurtenis(
                new DeelnemerGebeurtenis(
                        UUID.randomUUID().toString(),
                        Soort.AANGEMELD,
                        INSTELLING,
                        deelnemer,
                        Instant.parse("2026-03-01T09:00:00Z"),
                        "proef"),
                // Not for the pulse, which finds no host here.
                Instant.parse("2100-01-01T00:00:00Z"));
        Plugin.tabellen().bewaar(genoteerd);
        Plugin.bean(Beoordeling.class).beoordeel(genoteerd, nu);
    }

    @Test
    default void overWieNiemandKentBlijftNietsStaan() {
        Plugin.tabellen().kenInstelling();
        String onbekend = Personen.deelnemer();

        beoordeel(onbekend, Optional.empty());

        for (String tabel : new String[] {"vpl_gebeurtenis", "vpl_betrokkene", "vpl_bericht"}) {
            assertThat(aantal("select count(*) from " + tabel + " where deelnemer = ?1", onbekend))
                    .as(tabel)
                    .isZero();
        }
    }

    @Test
    default void zonderHostWachtEenGebeurtenis() throws PluginException {
        DeelnemerGebeurtenis gebeurtenis = aanmelding();

        luisteraar().gebeurd(gebeurtenis);

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        aantal("select pogingen from vpl_gebeurtenis where gebeurtenis = ?1", gebeurtenis.id()) > 0);
    }

    private static DeelnemerGebeurtenis aanmelding() {
        return new DeelnemerGebeurtenis(
                UUID.randomUUID().toString(),
                Soort.AANGEMELD,
                Tabellen.INSTELLING,
                Personen.deelnemer(),
                Instant.parse("2026-03-01T09:00:00Z"),
                "proef");
    }

    /** As a host finds it. */
    private static DeelnemerListener luisteraar() throws PluginException {
        return new Discovery(naam -> Optional.empty()).een(DeelnemerListener.class);
    }
}
