package nl.vooropleiding.sample.sis.koppelvlak;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A call to a plugin that came to nothing.
 *
 * @param plugin its id, or the name of its application while the id is unknown
 * @param versie of the plugin, if it ever told
 * @param tijdstip when it happened; for a plugin that is missing: since when
 * @param kenmerk correlation id, on the tile and in the log
 * @param uitleg what an administrator should know; without personal data
 */
public record Storing(
        Oorzaak oorzaak, String plugin, Optional<String> versie, Instant tijdstip, String kenmerk, String uitleg) {

    public Storing {
        Objects.requireNonNull(oorzaak, "oorzaak");
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(versie, "versie");
        Objects.requireNonNull(tijdstip, "tijdstip");
        Objects.requireNonNull(kenmerk, "kenmerk");
        Objects.requireNonNull(uitleg, "uitleg");
    }
}
