package nl.vooropleiding.plugin.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether the plugin can store: the database is there and migrated, and the keys are known. Thread-safe. */
@ApplicationScoped
public class Opslagstaat {

    private volatile String storing = "De database wordt nog gereedgemaakt.";

    /** What is the matter and what to do, for an administrator; empty when all is well. */
    public Optional<String> storing() {
        return Optional.ofNullable(storing);
    }

    public boolean gereed() {
        return storing == null;
    }

    void meldGereed() {
        storing = null;
    }

    void meldStoring(String reden) {
        storing = reden;
    }
}
