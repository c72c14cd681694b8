package nl.vooropleiding.plugin.bekendmaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tells the host's own worklist, where it has one, that points are other than they were. */
@ApplicationScoped
public class Signaalpost {

    @Inject
    private EntityManager em;

    @Inject
    private Bekendmakingen bekendmakingen;

    @Inject
    private Signaalbron bron;

    @Inject
    private Clock klok;

    /**
     * These points of one instelling are new, closed, open again or removed in the caller's transaction: the host is told
     * once that is committed. Nothing happens for none, or while no host listens.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void anders(String instelling, Set<String> kenmerken) {
        if (!kenmerken.isEmpty()) {
            List<String> wie = bekendmakingen.luisteraars(Luisteraar.Soort.SIGNALEN);
            wie.forEach(luisteraar -> kenmerken.forEach(k -> post(luisteraar, instelling, k)));
        }
    }

    /** A host that begins to listen is told of all that is open. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(String luisteraar) {
        if (bekendmakingen.leerKennen(luisteraar, Luisteraar.Soort.SIGNALEN)) {
            bron.open().forEach(o -> post(luisteraar, o.instelling(), o.kenmerk()));
        }
    }

    private void post(String luisteraar, String instelling, String kenmerk) {
        Instant nu = klok.instant();
        em.persist(new Bekendmaking(luisteraar, instelling, kenmerk, nu));
    }
}
