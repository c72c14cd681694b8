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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.bron.Certificaten;
import nl.vooropleiding.plugin.bron.RegisterAdres;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The ways to the register: their switches and the fuses of their addresses. */
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
    private RegisterAdres register;

    @Inject
    private Certificaten certificaten;

    @Inject
    private Schoolinstellingen school;

    @Inject
    private Clock klok;

    @Inject
    @ConfigProperty(name = "vooropleiding.bron.proef.langste", defaultValue = "900")
    private int langsteProef;

    /** The instellingen that we know, each with a row of its own from now on. */
    // What fails when another makes the same rows must not take a transaction around it along.
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<String> instellingen() {
        VerbindingRijen.Stand stand = rijen.stand();
        Set<String> zonder = adressen(stand.instellingen());
        zonder.removeAll(stand.adressen());
        // Last, because it may take a name server to find out, and this is asked every second.
        zonder.removeIf(a -> register.bezwaar(a, "").isPresent());
        if (!stand.verbindingen().containsAll(stand.instellingen()) || !zonder.isEmpty()) {
            maak(stand.instellingen(), zonder);
        }
        return stand.instellingen();
    }

    private List<String> ids() {
        return em.createQuery("select i.id from Instelling i order by i.id", String.class)
                .getResultList();
    }

    /** Where the messages of these instellingen go to. */
    private Set<String> adressen(List<String> ids) {
        return ids.stream().map(this::adres).filter(a -> !a.isEmpty()).collect(Collectors.toCollection(HashSet::new));
    }

    /** Where the messages of this instelling go to; empty when nothing was set. */
    public String adres(String instelling) {
        return school.van(instelling).adres();
    }

    /** The instellingen whose messages go to this address. In the caller's transaction. */
    List<String> opAdres(String waar) {
        return ids().stream().filter(i -> adres(i).equals(waar)).toList();
    }

    /** The instellingen that speak with the same certificate as this one, itself included. */
    @Transactional
    List<String> metZelfdeCertificaat(String instelling) {
        Map<String, String> oins =
                em.createQuery("select i from Instelling i", Instelling.class).getResultList().stream()
                        .collect(Collectors.toMap(
                                Instelling::id, i -> school.van(i.id()).oin(i.oin())));
        String eigen = oins.getOrDefault(instelling, "");
        return oins.entrySet().stream()
                .filter(i -> i.getKey().equals(instelling) || certificaten.delen(eigen, i.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void maak(List<String> ids, Set<String> adressen) {
        try {
            rijen.maak(ids, adressen);
        } catch (TransactionalException | PersistenceException e) {
            LOG.log(Level.DEBUG, "Een ander maakte deze rijen op hetzelfde moment: {0}", e.getMessage());
        }
    }

    @Transactional
    public Optional<Verbinding> van(String instelling) {
        return Optional.ofNullable(em.find(Verbinding.class, instelling));
    }

    /** The fuse of the address that this instelling sends to; empty while nothing was sent yet. */
    @Transactional
    public Optional<Zekering> zekering(String instelling) {
        return Optional.ofNullable(em.find(Zekering.class, adres(instelling)));
    }

    /** A fuse that is blown and that somebody's messages wait behind; empty when there is none. */
    @Transactional
    public Optional<Zekering> doorgeslagen() {
        Set<String> adressen = adressen(ids());
        return em
                .createQuery("select z from Zekering z where z.staat = :stuk order by z.sinds", Zekering.class)
                .setParameter("stuk", Zekering.Staat.DOORGESLAGEN)
                .getResultList()
                .stream()
                .filter(z -> adressen.contains(z.adres()))
                .findFirst();
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
                .setParameter("adres", adres(instelling))
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

    /** Has the register tried at once, where it is being waited for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void probeer(String instelling) {
        zekering(adres(instelling), LockModeType.PESSIMISTIC_WRITE).ifPresent(z -> z.probeer(klok.instant()));
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
    Optional<Zekering> zekering(String waar, LockModeType slot) {
        return Optional.ofNullable(em.find(Zekering.class, waar, slot));
    }

    Duration langsteProef() {
        return Duration.ofSeconds(langsteProef);
    }

    private static String kort(String reden) {
        return reden.length() <= Schakelaar.REDEN_LANGST ? reden : reden.substring(0, Schakelaar.REDEN_LANGST);
    }
}
