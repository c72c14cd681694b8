package nl.vooropleiding.plugin.toegang;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sign-ons that were started in one anonymous session, each with the page it was started for. A person who opens
 * several tabs starts several; each staat works once, and the oldest give way so that a session cannot be filled.
 */
final class PendingSignOns implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final LinkedHashMap<String, String> adressen = new LinkedHashMap<>();

    synchronized void add(String staat, String adres) {
        adressen.put(staat, adres);
        while (adressen.size() > MOST) {
            adressen.remove(adressen.keySet().iterator().next());
        }
    }

    /** The page that this staat was made for, once; empty for a staat that is not ours. */
    synchronized Optional<String> redeem(String staat) {
        return Optional.ofNullable(adressen.remove(staat));
    }

    synchronized Map<String, String> pending() {
        return Map.copyOf(adressen);
    }
}
