package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.bron.Postbus.Geweigerd;
import nl.vooropleiding.plugin.meting.Tellers;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** What receiving asks of the tables, and what is kept of what was refused; each in a transaction of its own. */
@ApplicationScoped
class InbakRijen {

    @Inject
    private EntityManager em;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Tellers tellers;

    @Inject
    private Clock klok;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Instelling> instellingen() {
        return em.createQuery("select i from Instelling i", Instelling.class).getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void bewaarGeweigerd(Geweigerd geweigerd, String correlatie) {
        tellers.geweigerd(geweigerd.reden().code());
        List<String> instellingen =
                em.createQuery("select i.id from Instelling i", String.class).getResultList();
        em.persist(Bericht.geweigerd(
                // It did not say for whom it was, or that was not true; with one school there is no doubt.
                instellingen.size() == 1 ? instellingen.get(0) : null,
                geweigerd.operatie(),
                geweigerd.reden().code().name() + ": " + geweigerd.reden().getMessage(),
                versleuteling.versleutel(geweigerd.ruw()),
                correlatie,
                klok.instant()));
    }

    /** A verdict names nobody: it keeps its place among what else is said of who the request was about. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<String> persoonVanVerzoek(String instelling, Inkomend.Kop kop) {
        return em
                .createQuery(
                        "select b.persoon from Bericht b where b.identificatiecode = :code and b.richting = :uit"
                                + " and b.instelling = :instelling",
                        String.class)
                .setParameter("code", kop.identificatiecode())
                .setParameter("uit", Richting.UIT)
                .setParameter("instelling", instelling)
                .getResultList()
                .stream()
                .findFirst();
    }
}
