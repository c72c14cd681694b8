package nl.vooropleiding.sample.sis.relatie;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a reader of a list goes on: after this row, and in a list by time, after this instant. Holds its place in the
 * rows themselves, so it never expires.
 */
record Bladwijzer(Instant tijdstip, long id) {

    /** A text that is no bookmark. */
    static final class OngeldigException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OngeldigException(Throwable oorzaak) {
            super("Geen bladwijzer", oorzaak);
        }
    }

    static Bladwijzer lees(Optional<String> tekst, Bladwijzer begin) {
        if (tekst.isEmpty()) {
            return begin;
        }
        String[] delen = tekst.get().split("_", 2);
        try {
            return new Bladwijzer(Instant.ofEpochMilli(Long.parseLong(delen[0])), Long.parseLong(delen[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException | DateTimeException e) {
            throw new OngeldigException(e);
        }
    }

    @Override
    public String toString() {
        return tijdstip.toEpochMilli() + "_" + id;
    }
}
