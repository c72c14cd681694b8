package nl.vooropleiding.plugin.bekendmaking;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Signaal;

/** Where the points on the worklist are read from when they are told: as they are at that moment. */
public interface Signaalbron {

    /** @param kenmerk of a point */
    record Open(String instelling, String kenmerk) {}

    /** As it is now; empty when it is not open (any more), or gone. */
    Optional<Signaal> signaal(String kenmerk);

    /** All that are open, of every instelling: for a host that begins to listen. */
    List<Open> open();
}
