package nl.vooropleiding.sample.sis.koppelvlak;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.sample.sis.opslag.Instellingen;

/** Which plugins are there now, what is remembered of each, and the one way to call them. */
@ApplicationScoped
class Register {

    private static final Logger LOG = System.getLogger(Register.class.getName());

    @Resource
    private ManagedExecutorService pool;

    @Inject
    private Instellingen instellingen;

    @Inject
    private Clock klok;

    private final ConcurrentMap<String, Bekende> bekenden = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Bekende> diensten = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Instant> gemist = new ConcurrentHashMap<>();

    /** The plugins that are deployed at this moment, by their names in JNDI. */
    List<Bekende> aanwezig() {
        List<Bekende> aanwezig = new ArrayList<>();
        for (String naam : namen()) {
            Bekende bekende = bekenden.computeIfAbsent(naam, this::nieuw);
            bekende.isEr();
            aanwezig.add(bekende);
        }
        return aanwezig;
    }

    /** Where a service that plugins may offer stands now, by its name in JNDI; empty when none does, or more than one. */
    Optional<Bekende> dienst(Class<?> dienst) {
        try {
            List<String> namen = new Discovery(instellingen::tekst).namen(dienst);
            return namen.size() == 1
                    ? Optional.of(diensten.computeIfAbsent(namen.get(0), this::nieuw))
                    : Optional.empty();
        } catch (PluginException e) {
            LOG.log(Level.ERROR, "De server geeft de namen van de diensten niet", e);
            return Optional.empty();
        }
    }

    private List<String> namen() {
        try {
            return new Discovery(instellingen::tekst).namen(DeelnemerkaartPlugin.class);
        } catch (PluginException e) {
            LOG.log(Level.ERROR, "De server geeft de namen van de plugins niet", e);
            return List.of();
        }
    }

    private Bekende nieuw(String naam) {
        return new Bekende(
                naam,
                new Breaker(
                        klok,
                        instellingen.getal("sis.plugins.rust.na", 3, 1, 100),
                        instellingen.milliseconden("sis.plugins.rust.ms", 30_000, 100, 3_600_000)),
                new Bulkhead(instellingen.getal("sis.plugins.tegelijk", 4, 1, 100)));
    }

    /**
     * Plugins that a setting expects and that are not there, each with what is remembered of it. As long as somebody
     * who is there has not said who they are, nobody is called missing.
     */
    Map<String, Optional<Bekende>> ontbrekend(List<Bekende> aanwezig) {
        if (aanwezig.stream().anyMatch(b -> b.descriptor().isEmpty())) {
            return Map.of();
        }
        List<String> ids = aanwezig.stream().map(Bekende::naam).toList();
        gemist.keySet().removeAll(ids);
        return instellingen.lijst("sis.plugins.verwacht", "vooropleiding").stream()
                .filter(id -> !ids.contains(id))
                .distinct()
                .collect(Collectors.toMap(id -> id, this::opId));
    }

    /** Since when this server misses an expected plugin. */
    Instant gemistSinds(String id) {
        return gemist.computeIfAbsent(id, i -> klok.instant());
    }

    Optional<Bekende> opId(String id) {
        return bekenden.values().stream()
                .filter(b ->
                        b.descriptor().map(Descriptor::id).filter(id::equals).isPresent())
                .findFirst();
    }

    <T> Oproep<T> roep(Bekende bekende, Callable<T> vraag) {
        return new Oproep<>(pool, bekende.breaker(), bekende.bulkhead(), vraag).start();
    }

    /** The plugin itself; to be called on a thread of the pool, and to be forgotten right after. */
    static DeelnemerkaartPlugin zoekOp(Bekende bekende) throws PluginException {
        return zoekOp(bekende, DeelnemerkaartPlugin.class);
    }

    /** Likewise for another service. */
    static <T> T zoekOp(Bekende bekende, Class<T> dienst) throws PluginException {
        return new Discovery(instelling -> Optional.of(bekende.jndiNaam())).een(dienst);
    }

    Budget budget() {
        return Budget.van(instellingen.milliseconden("sis.plugins.budget.ms", 500, 20, 60_000));
    }

    Duration budgetduur() {
        return instellingen.milliseconden("sis.plugins.budget.ms", 500, 20, 60_000);
    }

    /** Notes a failure where the administrator finds it, and in the log. */
    Storing noteer(Bekende bekende, Uitkomst.Mislukt<?> mislukt, String kenmerk) {
        Storing storing = new Storing(
                mislukt.oorzaak(),
                bekende.naam(),
                bekende.descriptor().map(Descriptor::versie),
                klok.instant(),
                kenmerk,
                uitleg(mislukt));
        if (mislukt.oorzaak() != Oorzaak.RUST) {
            bekende.faalde(storing);
            LOG.log(
                    Level.WARNING,
                    "Plugin " + bekende.naam() + ": " + mislukt.oorzaak() + ", kenmerk " + kenmerk,
                    mislukt.fout());
        }
        return storing;
    }

    private String uitleg(Uitkomst.Mislukt<?> mislukt) {
        Throwable fout = mislukt.fout();
        if (fout instanceof PluginException p) {
            return p.getMessage();
        }
        return switch (mislukt.oorzaak()) {
            case TRAAG -> "Geen antwoord binnen " + budgetduur().toMillis() + " ms";
            case RUST -> "Herhaald te laat; krijgt even rust";
            default -> fout == null ? mislukt.oorzaak().name() : klasse(fout);
        };
    }

    /** The class at the bottom of it; a message only where it cannot be about a person. */
    private static String klasse(Throwable fout) {
        Throwable bodem = fout;
        while (bodem.getCause() != null) {
            bodem = bodem.getCause();
        }
        String naam = bodem.getClass().getName();
        return bodem instanceof LinkageError ? naam + ": " + bodem.getMessage() : naam;
    }
}
