package nl.vooropleiding.plugin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.stand.Stand;

/** The dossiers: read the current stand, take in a delivery, remove a student. */
@ApplicationScoped
public class Dossiers {

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    /** What is known of this student now; empty when the register never delivered. A constant number of statements. */
    @Transactional
    public Optional<DossierBeeld> huidig(String instelling, String deelnemer) {
        return zoek(instelling, deelnemer)
                .flatMap(dossier -> dossier.huidig().map(this::lees).map(dossier::beeld));
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

    private Stand lees(StandRij stand) {
        Map<DeelnameRij, List<PeriodeRij>> deelnames = metDelen(
                "select d, p from DeelnameRij d left join d.perioden p where d.stand = :stand order by d.id, p.id",
                stand,
                DeelnameRij.class,
                PeriodeRij.class);
        Map<ResultaatRij, List<OnderdeelRij>> resultaten = metDelen(
                "select r, o from ResultaatRij r left join r.onderdelen o where r.stand = :stand order by r.id, o.id",
                stand,
                ResultaatRij.class,
                OnderdeelRij.class);
        return stand.stand(
                deelnames.entrySet().stream()
                        .map(d -> d.getKey().deelname(d.getValue()))
                        .toList(),
                resultaten.entrySet().stream()
                        .map(r -> r.getKey().resultaat(r.getValue()))
                        .toList());
    }

    /** The records of a stand in the order in which they were delivered, each with its parts, by one statement. */
    private <T, D> Map<T, List<D>> metDelen(String vraag, StandRij stand, Class<T> record, Class<D> deel) {
        Map<T, List<D>> gevonden = new LinkedHashMap<>();
        em.createQuery(vraag, Object[].class)
                .setParameter("stand", stand)
                .getResultList()
                .forEach(rij -> {
                    List<D> delen = gevonden.computeIfAbsent(record.cast(rij[0]), nieuw -> new ArrayList<>());
                    if (rij[1] != null) {
                        delen.add(deel.cast(rij[1]));
                    }
                });
        return gevonden;
    }
}
