package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bron.BronFout;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.bron.Lezer;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** Standen that were confirmed and could not be placed. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Quarantaine {

    @Inject
    private EntityManager em;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    /** The number that the stand names; empty when this message is no stand that is in quarantine. */
    public Optional<PersoonsgebondenNummer> overWie(String instelling, long id) {
        return Optional.ofNullable(em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(b -> b.status() == BerichtStatus.QUARANTAINE && instelling.equals(b.instelling()))
                .filter(b -> b.operatie() == Operatie.VERSTREKKEN_VOOROPLEIDING)
                .flatMap(this::lees)
                .map(Inkomend.Vooropleiding::persoon);
    }

    private Optional<Inkomend.Vooropleiding> lees(Bericht bericht) {
        try {
            return Optional.of((Inkomend.Vooropleiding) Lezer.lees(versleuteling.ontsleutel(bericht.inhoud())));
        } catch (BronFout e) {
            return Optional.empty();
        }
    }

    /** It is about this student: it goes into the queue again. */
    public void verwerkAlsnog(long id, String deelnemer) {
        Bericht bericht = em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE);
        bericht.gaatOver(deelnemer);
        bericht.opnieuw(Verzendwijze.HANDMATIG, klok.instant());
    }
}
