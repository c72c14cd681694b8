package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Bericht.Ontvangstbewijs;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.bron.Postbus.Geweigerd;
import nl.vooropleiding.plugin.bron.Postbus.Ontvangen;
import nl.vooropleiding.plugin.meting.Tellers;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** The rows of received messages, each in a transaction of its own. */
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
    boolean isOnze(String brin, String oin) {
        return !em.createQuery("select i.id from Instelling i where i.brin = :brin and i.oin = :oin", String.class)
                .setParameter("brin", brin)
                .setParameter("oin", oin)
                .getResultList()
                .isEmpty();
    }

    /**
     * Stores it, unless it is there already.
     *
     * @return false when something else is there under the same key
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean bewaar(Ontvangen ontvangen, String correlatie) {
        Inkomend.Kop kop = ontvangen.inhoud().kop();
        String sleutel = versleuteling.afdruk(String.join(
                "|",
                ontvangen.afzenderOin(),
                kop.ontvanger(),
                ontvangen.operatie().name(),
                kop.identificatiecode().toLowerCase(Locale.ROOT)));
        var eerder = em.createQuery("select b from Bericht b where b.sleutel = :sleutel", Bericht.class)
                .setParameter("sleutel", sleutel)
                .getResultList();
        if (!eerder.isEmpty()) {
            return eerder.get(0).inhoudAfdruk().equals(ontvangen.afdruk());
        }
        Ontvangstbewijs bewijs = new Ontvangstbewijs(
                instelling(kop.ontvanger()),
                ontvangen.operatie(),
                wijze(ontvangen.inhoud()),
                persoon(ontvangen.inhoud()),
                kop.identificatiecode(),
                sleutel,
                ontvangen.afdruk(),
                correlatie);
        tellers.ontvangen(ontvangen.operatie());
        em.persist(Bericht.in(bewijs, versleuteling.versleutel(ontvangen.ruw()), klok.instant()));
        return true;
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

    private String instelling(String brin) {
        return em.createQuery("select i.id from Instelling i where i.brin = :brin", String.class)
                .setParameter("brin", brin)
                .getResultList()
                .get(0);
    }

    private String persoon(Inkomend inkomend) {
        if (inkomend instanceof Inkomend.Vooropleiding v) {
            return versleuteling.persoon(v.persoon());
        }
        if (inkomend instanceof Inkomend.Persoonsgegevens p) {
            return versleuteling.persoon(p.persoon());
        }
        if (inkomend instanceof Inkomend.EindeAbonnement e) {
            return versleuteling.persoon(e.persoon());
        }
        return persoonVanVerzoek(inkomend.kop()).orElse(null);
    }

    /** A verdict names nobody: it keeps its place among what else is said of who the request was about. */
    private Optional<String> persoonVanVerzoek(Inkomend.Kop kop) {
        return em
                .createQuery(
                        "select b.persoon from Bericht b where b.identificatiecode = :code and b.richting = :uit"
                                + " and b.instelling = :instelling",
                        String.class)
                .setParameter("code", kop.identificatiecode())
                .setParameter("uit", Richting.UIT)
                .setParameter("instelling", instelling(kop.ontvanger()))
                .getResultList()
                .stream()
                .findFirst();
    }

    private static Verzendwijze wijze(Inkomend inkomend) {
        boolean ongevraagd = inkomend instanceof Inkomend.EindeAbonnement
                || (inkomend instanceof Inkomend.Vooropleiding v && v.spontaan());
        return ongevraagd ? Verzendwijze.SPONTAAN : Verzendwijze.AUTOMATISCH;
    }
}
