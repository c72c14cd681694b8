package nl.vooropleiding.plugin.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.vooropleiding.api.PluginException;

/** Whether the plugin can store: the database is there and migrated, and the keys are known. Thread-safe. */
@ApplicationScoped
public class Opslagstaat {

    private volatile String storing = "De database wordt nog gereedgemaakt.";

    /** What is the matter and what to do, for an administrator; empty when all is well. */
    public Optional<String> storing() {
        return Optional.ofNullable(storing);
    }

    /** @throws PluginException {@code NIET_BESCHIKBAAR}, in words, when nothing can be stored or read now */
    public void eis() throws PluginException {
        if (storing != null) {
            throw new PluginException(PluginException.Reden.NIET_BESCHIKBAAR, storing);
        }
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
