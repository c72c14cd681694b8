package nl.vooropleiding.sample.geschiedenis;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How much is played: a short piece at each build, the whole with {@code geschiedenis.volledig}. Seed, number of students
 * and of kills may be set by themselves.
 *
 * @param tempo requests a second
 * @param duur over how long the students come and go
 * @param lease how long what a dead server had in hand waits; the short piece does not sit it out
 */
record Omvang(boolean volledig, long zaad, int personen, int kills, int tempo, Duration duur, Duration lease) {

    /** Of the plugin. */
    static final Duration LEASE = Duration.ofMinutes(3);

    private static final long VAST_ZAAD = 20_260_901;
    private static final double VERZOEKEN_PER_PERSOON = 1.8;

    static Omvang uitInstellingen() {
        boolean volledig = Boolean.getBoolean("geschiedenis.volledig");
        int personen = Integer.getInteger("geschiedenis.personen", volledig ? 3200 : 120);
        int tempo = 20;
        return new Omvang(
                volledig,
                Long.getLong(
                        "geschiedenis.zaad",
                        volledig ? ThreadLocalRandom.current().nextInt(1, 1_000_000) : VAST_ZAAD),
                personen,
                Integer.getInteger("geschiedenis.kills", volledig ? 4 : 1),
                tempo,
                Duration.ofMillis((long) (1000 * personen * VERZOEKEN_PER_PERSOON / tempo)),
                volledig ? LEASE : Duration.ofSeconds(5));
    }

    Draaiboek draaiboek() {
        return new Draaiboek(zaad, volledig ? 2 : 1, volledig);
    }

    /** How long what is left over may take: offers again after minutes, where that is played. */
    Duration uitloop() {
        return volledig ? Duration.ofMinutes(12) : Duration.ofSeconds(70);
    }

    /** How often the register is away for a while. */
    int uitvallen() {
        return volledig ? 3 : 1;
    }
}
