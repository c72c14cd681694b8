package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vooropleiding.plugin.bericht.Verbindingen.Stilstand;

/**
 * Why nothing goes out, remembered for a moment: so that every page where a person asks something can say so, without a
 * statement of its own.
 */
@ApplicationScoped
public class Stilstanden {

    /** What another node changed is seen within this. */
    static final Duration HOUDBAAR = Duration.ofSeconds(5);

    private final Map<String, Gelezen> gelezen = new ConcurrentHashMap<>();

    @Inject
    private Verbindingen verbindingen;

    @Inject
    private Clock klok;

    private record Gelezen(Stilstand stilstand, Instant tot) {}

    public Stilstand van(String instelling) {
        Instant nu = klok.instant();
        Gelezen bekend = gelezen.get(instelling);
        if (bekend == null || !nu.isBefore(bekend.tot())) {
            bekend = new Gelezen(verbindingen.stilstand(instelling), nu.plus(HOUDBAAR));
            gelezen.put(instelling, bekend);
        }
        return bekend.stilstand();
    }

    /** A person changed something here: it is read anew. */
    public void vergeet(String instelling) {
        gelezen.remove(instelling);
    }
}
