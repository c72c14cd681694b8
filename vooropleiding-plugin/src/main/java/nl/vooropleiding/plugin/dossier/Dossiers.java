package nl.vooropleiding.plugin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The dossiers: read the current stand, take in a delivery, remove a student. */
@ApplicationScoped
public class Dossiers {

    @PersistenceContext(unitName = "vooropleiding")
    private EntityManager em;

    @Inject
    private Clock klok;

    /** What is known of this student now; empty when the register never delivered. A constant number of statements. */
    @Transactional
    public Optional<DossierBeeld> huidig(String instelling, String deelnemer) {
        Optional<Dossier> dossier =
                zoek(instelling, deelnemer).filter(d -> d.huidig().isPresent());
        dossier.flatMap(Dossier::huidig).ifPresent(this::haalOp);
        return dossier.map(Dossier::beeld);
    }

    /**
     * Takes in a delivery, in the caller's transaction. The later stand wins, whatever the order of arrival; of two made
     * at the same moment the one with the greater hash, so that every order ends the same.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Uitwerking neemOp(String instelling, String deelnemer, Levering levering) {
        String afdruk = Afdruk.van(levering.stand());
        Dossier dossier = zoek(instelling, deelnemer).orElse(null);
        if (dossier == null) {
            dossier = new Dossier(instelling, deelnemer, levering);
            em.persist(dossier);
        }
        Uitwerking uitwerking = Volgorde.bepaal(
                dossier.huidig().map(s -> new Volgorde.Bekend(s.datumTijd(), s.afdruk())),
                dossier.geactualiseerd(),
                levering.datumTijd(),
                afdruk);
        if (uitwerking != Uitwerking.ONGEWIJZIGD) {
            StandRij stand = new StandRij(dossier, levering, afdruk, klok.instant());
            em.persist(stand);
            if (uitwerking == Uitwerking.GEWIJZIGD) {
                em.flush();
                dossier.vervang(stand);
            }
        }
        if (uitwerking != Uitwerking.OUDER && !levering.datumTijd().isBefore(dossier.geactualiseerd())) {
            dossier.bevestigd(levering);
        }
        return uitwerking;
    }

    /** Removes all standen of this student; what remains is nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void verwijder(String instelling, String deelnemer) {
        zoek(instelling, deelnemer).ifPresent(dossier -> {
            dossier.vervang(null);
            em.flush();
            List<StandRij> standen = em.createQuery(
                            "select s from StandRij s where s.dossier = :dossier", StandRij.class)
                    .setParameter("dossier", dossier)
                    .getResultList();
            standen.forEach(em::remove);
            em.flush();
            em.remove(dossier);
        });
    }

    private Optional<Dossier> zoek(String instelling, String deelnemer) {
        return em
                .createQuery(
                        "select d from Dossier d left join fetch d.huidig"
                                + " where d.instelling = :instelling and d.deelnemer = :deelnemer",
                        Dossier.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Reads all records of a stand with one statement for deelnames and one for results. */
    private void haalOp(StandRij stand) {
        em.createQuery(
                        "select distinct s from StandRij s left join fetch s.deelnames d left join fetch d.perioden"
                                + " where s = :stand",
                        StandRij.class)
                .setParameter("stand", stand)
                .getResultList();
        em.createQuery(
                        "select distinct s from StandRij s left join fetch s.resultaten r left join fetch r.onderdelen"
                                + " where s = :stand",
                        StandRij.class)
                .setParameter("stand", stand)
                .getResultList();
    }
}
