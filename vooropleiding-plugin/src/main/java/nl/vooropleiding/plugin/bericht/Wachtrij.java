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
import nl.vooropleiding.plugin.bron.Register.Aanbod;
import nl.vooropleiding.plugin.opslag.InstantKolom;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/**
 * The outgoing queue in the database. Work is taken with a lease: a node that dies loses it when the lease ends, and no
 * transaction is open while the register is called. Rows that another node is taking are skipped.
 */
@ApplicationScoped
class Wachtrij {

    /** How long one node may be busy with one message: longer than any call may take. */
    static final Duration LEASE = Duration.ofMinutes(3);

    /** Of each person only the oldest, and only when nothing of that person is on its way. */
    private static final String AAN_DE_BEURT = """
            select b.id from vpl_bericht b
            where b.richting = 'UIT' and b.status = 'WACHTRIJ' and b.volgend_aanbod <= ?1
              and not exists (select 1 from vpl_bericht eerder
                              where eerder.instelling = b.instelling and eerder.persoon = b.persoon
                                and eerder.status = 'WACHTRIJ' and eerder.richting = 'UIT' and eerder.id < b.id)
            order by b.volgend_aanbod, b.id
            limit ?2
            for update skip locked
            """;

    @Inject
    private EntityManager em;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    /**
     * A message that this node has taken, ready to be offered.
     *
     * @param sinds when it was taken, and once it is being offered, since when
     */
    record Genomen(long id, Aanbod aanbod, String correlatie, Instant sinds) {
        Genomen aangeboden(Instant nu) {
            return new Genomen(id, aanbod, correlatie, nu);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Genomen> neem(int hoogstens) {
        Instant nu = klok.instant();
        List<?> ids = em.createNativeQuery(AAN_DE_BEURT)
                .setParameter(1, InstantKolom.micros(nu))
                .setParameter(2, hoogstens)
                .getResultList();
        return ids.stream().map(id -> neem(((Number) id).longValue(), nu)).toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void bevestigd(Genomen genomen, Aanbieding.Afloop afloop) {
        noteer(genomen, afloop, null);
        zoek(genomen.id()).ifPresent(b -> b.bevestigd(klok.instant()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void later(Genomen genomen, String reden) {
        noteer(genomen, Aanbieding.Afloop.MISLUKT, reden);
        zoek(genomen.id()).ifPresent(b -> b.later(reden, Wachttijd.na(b.aanbiedingen() + 1), klok.instant()));
    }

    /** The message was refused for good; {@code daarna} runs in the same transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void afgekeurd(Genomen genomen, String reden, Optional<String> foutcode, Afnemer daarna) {
        noteer(genomen, Aanbieding.Afloop.GEWEIGERD, reden);
        zoek(genomen.id()).filter(b -> b.status() == BerichtStatus.WACHTRIJ).ifPresent(b -> {
            b.metFout(foutcode);
            b.word(BerichtStatus.AFGEKEURD, "Technisch afgekeurd. " + reden, klok.instant());
            daarna.geweigerd(b, b.melding().orElseThrow());
        });
    }

    private void noteer(Genomen genomen, Aanbieding.Afloop afloop, String melding) {
        em.persist(new Aanbieding(genomen.id(), genomen.sinds(), klok.instant(), afloop, melding));
    }

    private Genomen neem(long id, Instant nu) {
        Bericht bericht = em.find(Bericht.class, id);
        bericht.bezet(nu.plus(LEASE));
        Instelling instelling = em.find(Instelling.class, bericht.instelling());
        Aanbod aanbod = new Aanbod(
                bericht.operatie(),
                bericht.identificatiecode(),
                versleuteling.ontsleutel(bericht.inhoud()),
                instelling.oin());
        return new Genomen(id, aanbod, bericht.correlatie(), nu);
    }

    private Optional<Bericht> zoek(long id) {
        return Optional.ofNullable(em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
