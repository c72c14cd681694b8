package nl.vooropleiding.plugin.bulk;

import java.util.Optional;

/**
 * Whether a plan does something to one of those it is about.
 *
 * @param waaromNiet the name of why not, of which the screens have a text; absent when it does, or did
 */
public record Oordeel(Optional<String> waaromNiet) {

    static final Oordeel DOEN = new Oordeel(Optional.empty());

    static Oordeel niet(Enum<?> waarom) {
        return new Oordeel(Optional.of(waarom.name()));
    }

    /** @param waarom absent when nothing is in the way */
    static Oordeel tenzij(Optional<? extends Enum<?>> waarom) {
        return new Oordeel(waarom.map(Enum::name));
    }
}
