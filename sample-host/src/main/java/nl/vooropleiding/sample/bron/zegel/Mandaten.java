package nl.vooropleiding.sample.bron.zegel;

import java.util.Map;
import java.util.Set;

/** Who may speak for a school besides the school itself: a supplier that it gave a mandate. */
final class Mandaten {

    /** OIN of the supplier, and the schools it acts for. */
    private static final Map<String, Set<String>> GEGEVEN =
            Map.of("00000099000000LEV000", Set.of("00000099000000990001", "00000099000000990002"));

    private Mandaten() {}

    static boolean mag(String oin, String namens) {
        return oin.equals(namens) || GEGEVEN.getOrDefault(oin, Set.of()).contains(namens);
    }

    static boolean kent(String oin) {
        return GEGEVEN.containsKey(oin);
    }
}
