package nl.vooropleiding.plugin.afstemming;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.abonnement.Verschilsoort;

/**
 * A comparison, for a page.
 *
 * @param aanleiding START, DAGELIJKS or HAND
 * @param door who asked for it; empty when nobody did
 * @param vergeleken how many students of the host were compared so far
 * @param gevonden how many differ, by kind
 * @param teDoen how many of those are still to be looked at
 * @param akkoordDoor who let it repair; empty when nobody had to, or nobody did
 * @param melding why it does not go on by itself, in words
 */
public record Afstembeeld(
        long id,
        String aanleiding,
        Optional<String> door,
        Instant begonnen,
        Afstemstadium stadium,
        Instant stadiumSinds,
        int vergeleken,
        Map<Verschilsoort, Long> gevonden,
        long teDoen,
        Optional<String> akkoordDoor,
        Optional<String> melding) {

    /** How many differ in all. */
    public long totaal() {
        return gevonden.values().stream().mapToLong(Long::longValue).sum();
    }
}
