package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis.Soort;
import nl.vooropleiding.sample.sis.verzoek.Kenmerk;

/**
 * Every change of a student passes here, within its transaction: it is noted for who asks later what changed, and after
 * the commit it is told to whoever listens (see {@code koppelvlak}).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Gewijzigd {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    @Inject
    private Event<DeelnemerGebeurtenis> gebeurtenissen;

    @Inject
    private Clock klok;

    @Inject
    private Kenmerk kenmerk;

    public void meld(Deelnemer deelnemer, Soort soort) {
        Instant nu = klok.instant();
        noteer(deelnemer, soort == Soort.VERWIJDERD, nu);
        gebeurtenissen.fire(new DeelnemerGebeurtenis(
                UUID.randomUUID().toString(),
                soort,
                Long.toString(deelnemer.getInstelling().getId()),
                deelnemer.sleutel(),
                nu,
                kenmerk.tekst()));
    }

    /** A student that came with the first contents: noted, and told to nobody, because nobody has been told of others. */
    public void bijHetBegin(Deelnemer deelnemer) {
        noteer(deelnemer, false, klok.instant());
    }

    private void noteer(Deelnemer deelnemer, boolean weg, Instant nu) {
        Wijziging wijziging = em.find(Wijziging.class, deelnemer.getId());
        if (wijziging == null) {
            wijziging = new Wijziging(deelnemer);
            wijziging.op(nu, weg);
            em.persist(wijziging);
        } else {
            wijziging.op(nu, weg);
        }
    }
}
