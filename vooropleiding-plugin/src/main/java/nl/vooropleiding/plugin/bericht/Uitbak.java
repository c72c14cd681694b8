package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Verzoeken;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** Where requests to the register are put; the pulse takes them from there. */
@ApplicationScoped
public class Uitbak {

    @Inject
    private EntityManager em;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    /**
     * Puts a request in the queue, in the caller's transaction. A request of the same kind for the same person that has
     * not left yet is replaced, when nothing was asked after it that it would undo: the register hears the newest, once,
     * and in the order in which it was asked. One that a person asks for raises what waits.
     *
     * @throws IllegalArgumentException in words, when the data do not allow it
     * @throws IllegalStateException when the instelling is not known (yet)
     */
    // Who cannot be identified is refused in words, and that is kept: it must not undo what the caller does.
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = IllegalArgumentException.class)
    public void plaats(Opdracht opdracht) {
        Instelling instelling = em.find(Instelling.class, opdracht.instelling());
        if (instelling == null) {
            throw new IllegalStateException("De instelling is nog niet bekend");
        }
        Instant nu = klok.instant();
        String code = UUID.randomUUID().toString();
        byte[] inhoud =
                versleuteling.versleutel(opdracht.inhoud().apply(new Verzoeken.Kop(code, instelling.brin(), nu)));
        List<Bericht> wachtend = wachtend(opdracht.instelling(), opdracht.persoon());
        wachtend.forEach(b -> b.gaatMee(Baan.van(opdracht.aanleiding().wijze())));
        vervangbaar(wachtend, opdracht.operatie())
                .ifPresentOrElse(
                        bericht -> bericht.vervang(opdracht, code, inhoud, nu),
                        () -> em.persist(Bericht.uit(opdracht, code, inhoud, nu)));
    }

    private static Optional<Bericht> vervangbaar(List<Bericht> wachtend, Operatie operatie) {
        // Start and end of a subscription undo each other; who somebody is has nothing to do with it.
        return wachtend.stream()
                .filter(b -> isIdentificatie(b.operatie()) == isIdentificatie(operatie))
                .reduce((eerder, later) -> later)
                .filter(b -> b.operatie() == operatie)
                .filter(Bericht::ongezien);
    }

    private static boolean isIdentificatie(Operatie operatie) {
        return operatie == Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON;
    }

    /**
     * Takes back what has not left yet of this person, because nobody needs it any more.
     *
     * @return whether there was anything to take back
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean slaOver(String instelling, String persoon, String reden) {
        List<Bericht> ongezien =
                wachtend(instelling, persoon).stream().filter(Bericht::ongezien).toList();
        ongezien.forEach(b -> b.word(BerichtStatus.OVERGESLAGEN, reden, klok.instant()));
        return !ongezien.isEmpty();
    }

    /**
     * Takes back what was asked last about this person's subscription, when that is this and has not left yet: the register
     * never heard of it.
     *
     * @return whether it was taken back
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean neemTerug(
            String instelling, String persoon, Operatie operatie, Optional<Verzoeken.Actie> actie, String reden) {
        Optional<Bericht> laatste = vervangbaar(wachtend(instelling, persoon), operatie)
                .filter(b -> b.actie().equals(actie));
        laatste.ifPresent(b -> b.word(BerichtStatus.OVERGESLAGEN, reden, klok.instant()));
        return laatste.isPresent();
    }

    /** Whether the register may have heard anything about the subscription to this person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isAangeboden(String instelling, String persoon) {
        return !em.createQuery(
                        "select b.id from Bericht b where b.instelling = :instelling and b.persoon = :persoon"
                                + " and b.richting = :uit and b.operatie in :operaties and b.aanbod.aangeboden = :ja",
                        Long.class)
                .setParameter("instelling", instelling)
                .setParameter("persoon", persoon)
                .setParameter("uit", Richting.UIT)
                .setParameter(
                        "operaties",
                        List.of(Operatie.AANVRAGEN_VOOROPLEIDING, Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING))
                .setParameter("ja", true)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What waits about this person, in the order in which it goes out; locked: the pulse may be taking it now. */
    private List<Bericht> wachtend(String instelling, String persoon) {
        return em.createQuery(
                        "select b from Bericht b where b.instelling = :instelling and b.persoon = :persoon"
                                + " and b.richting = :uit and b.status = :wachtrij order by b.id",
                        Bericht.class)
                .setParameter("instelling", instelling)
                .setParameter("persoon", persoon)
                .setParameter("uit", Richting.UIT)
                .setParameter("wachtrij", BerichtStatus.WACHTRIJ)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
