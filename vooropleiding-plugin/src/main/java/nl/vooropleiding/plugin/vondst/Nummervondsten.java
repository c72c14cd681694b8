package nl.vooropleiding.plugin.vondst;

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
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.GevondenNummers.Uitkomst;
import nl.vooropleiding.api.deelnemer.GevondenNummers.Vondst;
import nl.vooropleiding.plugin.opslag.InstantKolom;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** The numbers that were found and that the host does not have. */
@ApplicationScoped
public class Nummervondsten {

    @Inject
    private EntityManager em;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    /** What is to be offered now. */
    record TeBieden(long id, Vondst vondst) {}

    /** The register found this number for the student: it is offered to the host. The same again offers it again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteer(String instelling, String deelnemer, PersoonsgebondenNummer nummer, String correlatie) {
        Nummervondst vondst = rij(instelling, deelnemer).orElseGet(() -> new Nummervondst(instelling, deelnemer));
        vondst.gevonden(versleuteling.persoon(nummer), versleuteling.versleutel(nummer), correlatie, klok.instant());
        if (vondst.id() == null) {
            em.persist(vondst);
        }
    }

    /**
     * The host has this number, or none, for the student: what was found is the same, is offered again, or goes on to be
     * another one. One statement for who has nothing found.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gezien(String instelling, String deelnemer, Optional<PersoonsgebondenNummer> bijDeHost) {
        rij(instelling, deelnemer).ifPresent(vondst -> {
            if (bijDeHost.filter(n -> vondst.isVan(versleuteling.persoon(n))).isPresent()) {
                em.remove(vondst);
            } else if (bijDeHost.isEmpty() && vondst.staat() == Vondststaat.ANDER_NUMMER) {
                vondst.opnieuw(klok.instant());
            }
        });
    }

    /** The register says that the number which the host has is right, or the student is not there any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vervalt(String instelling, String deelnemer) {
        em.createQuery("delete from Nummervondst v where v.instelling = :instelling and v.deelnemer = :deelnemer")
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .executeUpdate();
    }

    /** What was found for this student and the host does not have; empty when there is nothing to say. */
    @Transactional
    public Optional<Vondstbeeld> van(String instelling, String deelnemer) {
        return rij(instelling, deelnemer).map(v -> {
            PersoonsgebondenNummer nummer = versleuteling.nummer(v.nummer());
            return new Vondstbeeld(v.staat(), v.sinds(), nummer.soort(), nummer.toString());
        });
    }

    /** What is due, which nobody else offers for so long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<TeBieden> neem(int hoogstens, Duration hoelang) {
        Instant nu = klok.instant();
        List<?> ids = em.createNativeQuery("select v.id from vpl_nummervondst v where v.volgende <= ?1"
                        + " order by v.volgende, v.id limit ?2 for update skip locked")
                .setParameter(1, InstantKolom.micros(nu))
                .setParameter(2, hoogstens)
                .getResultList();
        return ids.stream()
                .map(id -> em.find(Nummervondst.class, ((Number) id).longValue()))
                .map(v -> {
                    v.bezet(nu.plus(hoelang));
                    return new TeBieden(
                            v.id(),
                            new Vondst(
                                    v.instelling(), v.deelnemer(), versleuteling.nummer(v.nummer()), v.correlatie()));
                })
                .toList();
    }

    /** The host answered. What was found meanwhile is another matter, and stays to be offered. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void beantwoord(TeBieden geboden, Uitkomst uitkomst) {
        dezelfde(geboden).ifPresent(v -> Vondststaat.na(uitkomst)
                .ifPresentOrElse(staat -> v.blijft(staat, klok.instant()), () -> em.remove(v)));
    }

    /** The host does not know the student: nobody is to be told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void onbekend(TeBieden geboden) {
        dezelfde(geboden).ifPresent(em::remove);
    }

    /** The host could not be asked now ({@code TE_BIEDEN}), or takes in no numbers ({@code MET_DE_HAND}). */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void later(TeBieden geboden, Vondststaat staat) {
        dezelfde(geboden).ifPresent(v -> v.later(staat, klok.instant()));
    }

    private Optional<Nummervondst> dezelfde(TeBieden geboden) {
        return Optional.ofNullable(em.find(Nummervondst.class, geboden.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(v -> v.isVan(versleuteling.persoon(geboden.vondst().nummer())));
    }

    private Optional<Nummervondst> rij(String instelling, String deelnemer) {
        return em
                .createQuery(
                        "select v from Nummervondst v where v.instelling = :instelling and v.deelnemer = :deelnemer",
                        Nummervondst.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .getResultList()
                .stream()
                .findFirst();
    }
}
