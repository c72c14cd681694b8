package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.bron.Certificaten;
import nl.vooropleiding.plugin.bron.RegisterAdres;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The ways to the register: their switches, their pace and the fuse of the address. */
@ApplicationScoped
public class Verbindingen {

    private static final Logger LOG = System.getLogger(Verbindingen.class.getName());

    /** Who turns a switch when no person does. */
    static final String ZELF = "de plugin";

    @Inject
    private EntityManager em;

    @Inject
    private VerbindingRijen rijen;

    @Inject
    private RegisterAdres adres;

    @Inject
    private Certificaten certificaten;

    @Inject
    private Clock klok;

    @Inject
    @ConfigProperty(name = "vooropleiding.bron.proef.langste", defaultValue = "900")
    private int langsteProef;

    /** The instellingen that we know, each with a row of its own from now on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> instellingen() {
        List<String> ids = em.createQuery("select i.id from Instelling i order by i.id", String.class)
                .getResultList();
        Set<String> bekend = new HashSet<>(em.createQuery("select v.instelling from Verbinding v", String.class)
                .getResultList());
        String gebruikt = adres.bezwaar().isEmpty() ? adres.tekst() : "";
        if (!bekend.containsAll(ids) || (!gebruikt.isEmpty() && em.find(Zekering.class, gebruikt) == null)) {
            maak(ids, gebruikt);
        }
        return ids;
    }

    /** The instellingen that have no certificate of their own, and so speak with the same one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> metGedeeldCertificaat() {
        return em.createQuery("select i from Instelling i order by i.id", Instelling.class).getResultList().stream()
                .filter(i -> !certificaten.heeftEigen(i.oin()))
                .map(Instelling::id)
                .toList();
    }

    private void maak(List<String> ids, String gebruikt) {
        try {
            rijen.maak(ids, gebruikt);
        } catch (TransactionalException | PersistenceException e) {
            LOG.log(Level.DEBUG, "Een ander maakte deze rijen op hetzelfde moment: {0}", e.getMessage());
        }
    }

    @Transactional
    public Optional<Verbinding> van(String instelling) {
        return Optional.ofNullable(em.find(Verbinding.class, instelling));
    }

    /** The fuse of the address that we send to; empty while nothing was sent yet. */
    @Transactional
    public Optional<Zekering> zekering() {
        return Optional.ofNullable(em.find(Zekering.class, adres.tekst()));
    }

    /**
     * Why nothing goes out now, for who looks at what waits.
     *
     * @param schakelaar that is off; absent when it is on
     * @param zekering that is blown; absent when the register is reachable
     */
    public record Stilstand(Optional<Schakelaar> schakelaar, Optional<Zekering> zekering) {}

    /** One statement. */
    @Transactional
    public Stilstand stilstand(String instelling) {
        return em
                .createQuery(
                        "select v, z from Verbinding v left join Zekering z on z.adres = :adres and z.staat = :stuk"
                                + " where v.instelling = :instelling",
                        Object[].class)
                .setParameter("adres", adres.tekst())
                .setParameter("stuk", Zekering.Staat.DOORGESLAGEN)
                .setParameter("instelling", instelling)
                .getResultList()
                .stream()
                .findFirst()
                .map(rij -> new Stilstand(
                        Optional.of(((Verbinding) rij[0]).verzenden()).filter(s -> !s.aan()),
                        Optional.ofNullable((Zekering) rij[1])))
                .orElse(new Stilstand(Optional.empty(), Optional.empty()));
    }

    /** Turns sending on or off; what waits stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void zetVerzenden(String instelling, boolean aan, String door, String reden) {
        vergrendeld(instelling).zetVerzenden(new Schakelaar(aan, door, kort(reden), klok.instant()));
    }

    /** Turns processing on or off: what the register sends is stored and confirmed all the same. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void zetOntvangen(String instelling, boolean aan, String door, String reden) {
        vergrendeld(instelling).zetOntvangen(new Schakelaar(aan, door, kort(reden), klok.instant()));
    }

    /** @throws IllegalArgumentException outside 1 to {@link Verbinding#HOOGSTE_TEMPO} */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void zetTempo(String instelling, int perSeconde) {
        vergrendeld(instelling).zetTempo(perSeconde);
    }

    /** Has the register tried at once, where it is being waited for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void probeer() {
        zekering(LockModeType.PESSIMISTIC_WRITE).ifPresent(z -> z.probeer(klok.instant()));
    }

    /** The register does not let this instelling in: nothing more goes out until a person has looked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sluit(String instelling, String reden) {
        Verbinding verbinding = vergrendeld(instelling);
        if (verbinding.verzenden().aan()) {
            verbinding.zetVerzenden(new Schakelaar(false, ZELF, kort(reden), klok.instant()));
        }
    }

    /** In the caller's transaction; nobody else takes or turns meanwhile. */
    Verbinding vergrendeld(String instelling) {
        return em.find(Verbinding.class, instelling, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the caller's transaction. */
    Optional<Zekering> zekering(LockModeType slot) {
        return Optional.ofNullable(em.find(Zekering.class, adres.tekst(), slot));
    }

    Duration langsteProef() {
        return Duration.ofSeconds(langsteProef);
    }

    private static String kort(String reden) {
        return reden.length() <= Schakelaar.REDEN_LANGST ? reden : reden.substring(0, Schakelaar.REDEN_LANGST);
    }
}
