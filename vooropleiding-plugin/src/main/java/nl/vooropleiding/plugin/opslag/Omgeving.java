package nl.vooropleiding.plugin.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Rehearsal or production, by the setting {@code vooropleiding.omgeving} ({@code PROEF}, the default, or {@code
 * PRODUCTIE}). Anything else counts as production: the strict side.
 */
@ApplicationScoped
public class Omgeving {

    private final boolean proef;

    protected Omgeving() {
        this("PRODUCTIE");
    }

    @Inject
    public Omgeving(@ConfigProperty(name = "vooropleiding.omgeving", defaultValue = "PROEF") String waarde) {
        this.proef = "PROEF".equalsIgnoreCase(waarde.strip());
    }

    public boolean productie() {
        return !proef;
    }
}
