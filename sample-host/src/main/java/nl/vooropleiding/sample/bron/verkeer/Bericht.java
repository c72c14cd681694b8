package nl.vooropleiding.sample.bron.verkeer;

import java.time.Instant;
import java.util.Optional;

/**
 * A request as it was stored.
 *
 * @param nummer the person's number, for the database alone
 * @param ruw the envelope as it came in
 * @param uitkomst what became of it, in a few words; empty while it waits
 */
public record Bericht(
        long nr,
        String identificatiecode,
        Operatie operatie,
        String brin,
        Optional<String> nummer,
        String ruw,
        Instant ontvangen,
        Optional<String> uitkomst) {}
