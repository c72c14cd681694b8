package nl.vooropleiding.plugin.bericht;

import java.time.Duration;

/** How long to wait before the next try: growing, up to five minutes, so that an outage is noticed and not hammered. */
final class Wachttijd {

    private static final Duration LANGST = Duration.ofMinutes(5);
    private static final int MEESTE_VERDUBBELINGEN = 9;

    private Wachttijd() {}

    /**
     * Between offers to the register: a quarter of a minute, a minute, four minutes. A fifth more or less, by the
     * message, so that what failed together does not come together.
     *
     * @param pogingen how many offers failed, 1 or more
     */
    static Duration tussenAanbiedingen(int pogingen, long bericht) {
        long millis = 15_000L << (2 * Math.min(Math.max(pogingen - 1, 0), 2));
        long honderdsten = 80 + Math.floorMod(bericht * 2654435761L, 41);
        return Duration.ofMillis(millis * honderdsten / 100);
    }

    /**
     * @param pogingen how many tries failed, 1 or more
     * @return 2, 4, 8, ... seconds, at most five minutes
     */
    static Duration na(int pogingen) {
        Duration wacht = Duration.ofSeconds(1L << Math.min(Math.max(pogingen, 1), MEESTE_VERDUBBELINGEN));
        return wacht.compareTo(LANGST) > 0 ? LANGST : wacht;
    }
}
