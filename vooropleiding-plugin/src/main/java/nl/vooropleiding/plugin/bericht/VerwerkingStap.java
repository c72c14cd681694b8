package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Afnemer.Afloop;
import nl.vooropleiding.plugin.bron.BronFout;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.bron.Lezer;
import nl.vooropleiding.plugin.meting.Tellers;
import nl.vooropleiding.plugin.opslag.InstantKolom;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** The transactions of processing one incoming message. */
@ApplicationScoped
class VerwerkingStap {

    /** After so many failures a message no longer holds up the others of its person. */
    private static final int MEESTE_POGINGEN = 5;

    private static final String AAN_DE_BEURT = """
            select b.id from vpl_bericht b
            where b.richting = 'IN' and b.status = 'WACHTRIJ' and b.volgend_aanbod <= ?1
              and (b.persoon is null or not exists (
                    select 1 from vpl_bericht eerder
                    where eerder.instelling = b.instelling and eerder.persoon = b.persoon
                      and eerder.status = 'WACHTRIJ' and eerder.richting = 'IN' and eerder.id < b.id))
              and not exists (select 1 from vpl_verbinding v
                              where v.instelling = b.instelling and v.ontvangen = false)
            order by b.volgend_aanbod, b.id
            limit ?2
            """;

    @Inject
    private EntityManager em;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Afnemer afnemer;

    @Inject
    private Tellers tellers;

    @Inject
    private Clock klok;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> aanDeBeurt(int hoogstens) {
        List<?> ids = em.createNativeQuery(AAN_DE_BEURT)
                .setParameter(1, InstantKolom.micros(klok.instant()))
                .setParameter(2, hoogstens)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void verwerk(long id) {
        Bericht bericht = em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (bericht == null || bericht.status() != BerichtStatus.WACHTRIJ) {
            return;
        }
        Instant nu = klok.instant();
        try {
            Inkomend inkomend = Lezer.lees(versleuteling.ontsleutel(bericht.inhoud()));
            Optional<Bericht> verzoek = verzoek(inkomend, bericht.instelling());
            Afloop afloop = isAntwoord(inkomend) && verzoek.isEmpty()
                    ? Afloop.quarantaine("Antwoord op een verzoek dat wij niet deden.")
                    : afnemer.neem(inkomend, bericht, verzoek);
            verzoek.ifPresent(v -> beslecht(v, inkomend, nu));
            verzoek.flatMap(Bericht::verzonden).ifPresent(sinds -> tellers.beantwoord(Duration.between(sinds, nu)));
            afloop.deelnemer().ifPresent(bericht::gaatOver);
            bericht.word(afloop.status(), afloop.melding().orElse(null), nu);
        } catch (BronFout e) {
            bericht.word(
                    BerichtStatus.QUARANTAINE, "Het bewaarde bericht is niet meer te lezen: " + e.getMessage(), nu);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mislukt(long id, String reden) {
        Bericht bericht = em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE);
        bericht.later(reden, Wachttijd.na(bericht.aanbiedingen() + 1), klok.instant());
        if (bericht.aanbiedingen() >= MEESTE_POGINGEN) {
            bericht.word(BerichtStatus.QUARANTAINE, reden, klok.instant());
        }
    }

    private Optional<Bericht> verzoek(Inkomend inkomend, String instelling) {
        return em
                .createQuery(
                        "select b from Bericht b where b.identificatiecode = :code and b.richting = :uit"
                                + " and b.instelling = :instelling",
                        Bericht.class)
                .setParameter("code", inkomend.kop().identificatiecode())
                .setParameter("uit", Richting.UIT)
                .setParameter("instelling", instelling)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static boolean isAntwoord(Inkomend inkomend) {
        if (inkomend instanceof Inkomend.Vooropleiding v) {
            return !v.spontaan();
        }
        return !(inkomend instanceof Inkomend.EindeAbonnement);
    }

    private static void beslecht(Bericht verzoek, Inkomend antwoord, Instant nu) {
        if (antwoord instanceof Inkomend.Terugkoppeling t && !t.goedgekeurd()) {
            verzoek.metFout(t.meldingen().stream().findFirst().map(Inkomend.Melding::code));
            verzoek.word(BerichtStatus.AFGEKEURD, Meldingen.inWoorden(t.meldingen()), nu);
        } else {
            verzoek.word(BerichtStatus.GOEDGEKEURD, null, nu);
        }
    }
}
