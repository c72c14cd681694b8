package nl.vooropleiding.plugin.abonnement;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.bean;
import static nl.vooropleiding.plugin.server.Plugin.tabellen;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Adres;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.GevondenNummers.Uitkomst;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Afnemer;
import nl.vooropleiding.plugin.bericht.Afnemer.Afloop;
import nl.vooropleiding.plugin.bericht.Bericht;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import nl.vooropleiding.plugin.vondst.Proefnummers;
import org.junit.jupiter.api.Test;

/** The register says who somebody is: the number goes to the host when it has none, and never over another. */
public interface NummervindingProeven {

    String GEVRAAGD = "select count(*) from vpl_bericht where deelnemer = ?1 and operatie = ?2";
    String IDENTIFICATIE = "AANLEVEREN_IDENTIFICATIE_PERSOON";
    String VOND = "select staat from vpl_nummervondst where deelnemer = ?1";

    @Test
    default void wieGeenNummerHadKrijgtHetAangeboden_enWordtErDaarnaNietOpnieuwMeeGeidentificeerd() {
        Deelnemer zonder = zonderNummer();
        PersoonsgebondenNummer nummer = Personen.nieuw();
        Proefnummers.over(zonder.id(), Uitkomst.OVERGENOMEN);
        beoordeel(zonder);
        assertThat(aantal(GEVRAAGD, zonder.id(), IDENTIFICATIE)).isEqualTo(1);

        assertThat(antwoord(zonder, nummer).status()).isEqualTo(BerichtStatus.GOEDGEKEURD);

        wachtOp(0L, "select count(*) from vpl_nummervondst where deelnemer = ?1", zonder.id());
        beoordeel(met(zonder, nummer));
        beoordeel(met(zonder, nummer));
        assertThat(aantal(GEVRAAGD, zonder.id(), IDENTIFICATIE)).isEqualTo(1);
        assertThat(aantal(GEVRAAGD, zonder.id(), "AANVRAGEN_VOOROPLEIDING")).isEqualTo(1);
    }

    @Test
    default void wieEenAnderNummerKrijgtDanGevondenIsWelOpnieuwTeIdentificeren() {
        Deelnemer zonder = zonderNummer();
        Proefnummers.over(zonder.id(), Uitkomst.ANDER_NUMMER);
        beoordeel(zonder);
        antwoord(zonder, Personen.nieuw());

        beoordeel(met(zonder, Personen.nieuw()));

        assertThat(aantal(GEVRAAGD, zonder.id(), IDENTIFICATIE)).isEqualTo(2);
        wachtOp("ANDER_NUMMER", VOND, zonder.id());
    }

    @Test
    default void eenAnderNummerDanWaarmeeGevraagdIsWordtGezegdEnNietGebruikt() {
        PersoonsgebondenNummer eigen = Personen.nieuw();
        Deelnemer deelnemer = Proefdeelnemer.aangemeld(INSTELLING, Optional.of(eigen), 1);
        Proefnummers.over(deelnemer.id(), Uitkomst.ANDER_NUMMER);
        beoordeel(deelnemer);

        assertThat(antwoord(deelnemer, Personen.nieuw()).status()).isEqualTo(BerichtStatus.QUARANTAINE);

        wachtOp("ANDER_NUMMER", VOND, deelnemer.id());
        // Whoever looked says that it is right, and the register agrees.
        assertThat(antwoord(deelnemer, eigen).status()).isEqualTo(BerichtStatus.GOEDGEKEURD);
        assertThat(waarde(VOND, deelnemer.id())).isNull();
    }

    @Test
    default void wieVerwijderdWordtLaatGeenGevondenNummerNa() {
        Deelnemer zonder = zonderNummer();
        Proefnummers.over(zonder.id(), Uitkomst.GEWEIGERD);
        beoordeel(zonder);
        antwoord(zonder, Personen.nieuw());
        wachtOp("GEWEIGERD", VOND, zonder.id());

        bean(Abonnementen.class).verwijder(INSTELLING, zonder.id(), "proef");

        assertThat(waarde(VOND, zonder.id())).isNull();
    }

    private static void beoordeel(Deelnemer deelnemer) {
        tabellen().in(() -> bean(Beoordeling.class).beoordeel(deelnemer, Aanleiding.vanzelf("proef")));
    }

    /** The register answers the last identification that was asked for this student. */
    private static Afloop antwoord(Deelnemer deelnemer, PersoonsgebondenNummer nummer) {
        AtomicReference<Afloop> afloop = new AtomicReference<>();
        tabellen().in(() -> {
            Bericht verzoek = bean(EntityManager.class)
                    .createQuery(
                            "select b from Bericht b where b.deelnemer = :deelnemer"
                                    + " and b.operatie = nl.vooropleiding.plugin.bron.Operatie." + IDENTIFICATIE
                                    + " order by b.id desc",
                            Bericht.class)
                    .setParameter("deelnemer", deelnemer.id())
                    .setMaxResults(1)
                    .getSingleResult();
            Inkomend.Kop kop = new Inkomend.Kop("proef", "DUO", "99ZA", Instant.parse("2026-03-01T09:00:00Z"));
            afloop.set(bean(Afnemer.class)
                    .neem(List.of(new Afnemer.Post(
                            new Inkomend.Persoonsgegevens(kop, nummer), verzoek, Optional.of(verzoek))))
                    .get(0));
        });
        return afloop.get();
    }

    private static Deelnemer zonderNummer() {
        tabellen().kenInstelling();
        Deelnemer d = Proefdeelnemer.aangemeld(INSTELLING, Optional.empty(), 1);
        Adres adres = new Adres.Binnenlands("Brink", 9, Optional.empty(), "9401CA", "Assen");
        return new Deelnemer(
                d.id(),
                d.instelling(),
                d.deelnemernummer(),
                Optional.empty(),
                d.naam(),
                d.geboortedatum(),
                d.geslacht(),
                Optional.of(adres),
                d.relaties());
    }

    private static Deelnemer met(Deelnemer d, PersoonsgebondenNummer nummer) {
        return new Deelnemer(
                d.id(),
                d.instelling(),
                d.deelnemernummer(),
                Optional.of(nummer),
                d.naam(),
                d.geboortedatum(),
                d.geslacht(),
                d.adres(),
                d.relaties());
    }
}
