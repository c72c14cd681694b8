package nl.vooropleiding.sample.bron.verkeer;

import java.time.Instant;
import java.util.Optional;

/**
 * A document on its way to a school.
 *
 * @param pogingen how often it was offered, the present attempt included
 * @param afgehandeld when it was delivered, or given up
 * @param melding what went wrong last
 */
public record Levering(
        long nr,
        Document document,
        Status status,
        int pogingen,
        Instant aangemaakt,
        Optional<Instant> afgehandeld,
        Optional<String> melding) {

    /** Where it stands. */
    public enum Status {
        WACHT,
        BEZIG,
        AFGELEVERD,
        MISLUKT
    }
}
