package nl.vooropleiding.plugin.betwisting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.vooropleiding.plugin.betwisting.Betwisting.Melder;
import nl.vooropleiding.plugin.betwisting.Betwisting.Onderwerp;

/** Notes what is said to be wrong, closes it, and removes it with the student. */
@ApplicationScoped
public class Betwistingen {

    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * @param tekst what is wrong, 1 to {@link Betwisting#TEKST_LANGST} characters
     * @throws IllegalArgumentException when the text is empty or too long
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void meld(String instelling, String deelnemer, Onderwerp onderwerp, String tekst, Melder melder) {
        eis(tekst, Betwisting.TEKST_LANGST);
        em.persist(new Betwisting(instelling, deelnemer, onderwerp, tekst, melder, clock.instant()));
    }

    /**
     * @param reden why it is closed, 1 to {@link Betwisting#REDEN_LANGST} characters
     * @return false when this student has no such open one: somebody else closed it
     * @throws IllegalArgumentException when the reason is empty or too long
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sluit(String instelling, String deelnemer, long id, String gebruiker, String reden) {
        eis(reden, Betwisting.REDEN_LANGST);
        var open = van(instelling, deelnemer).stream()
                .filter(b -> b.id() == id && b.open())
                .findFirst();
        open.ifPresent(b -> b.sluit(gebruiker, reden, clock.instant()));
        return open.isPresent();
    }

    /** All of one student, the latest first. */
    @Transactional
    public List<Betwisting> van(String instelling, String deelnemer) {
        return em.createQuery(
                        "select b from Betwisting b where b.instelling = :instelling and b.deelnemer = :deelnemer"
                                + " order by b.gemeld desc, b.id desc",
                        Betwisting.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void verwijder(String instelling, String deelnemer) {
        em.createQuery("delete from Betwisting b where b.instelling = :instelling and b.deelnemer = :deelnemer")
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .executeUpdate();
    }

    private static void eis(String tekst, int langst) {
        if (tekst.isBlank() || tekst.length() > langst) {
            throw new IllegalArgumentException("Een tekst telt 1 tot " + langst + " tekens");
        }
    }
}
