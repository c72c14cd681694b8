package nl.vooropleiding.plugin.instelling;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody changed.
 *
 * @param wat absent for what this version does not know any more
 * @param van what was set before; absent for the default
 * @param naar what is set since; absent for the default
 */
public record Wijziging(
        String naam, Optional<Instelbaar> wat, Optional<String> van, Optional<String> naar, String door, Instant op) {}
