package nl.vooropleiding.sample.geschiedenis;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * What will go wrong, and what the students will do: all of it follows from the seed, by who and what it is about, so that
 * a run can be played again however its threads fall.
 *
 * @param storingen how many offers of one request may fail at most, but for the few that always do
 * @param hopeloos whether a few requests fail for as long as anybody would try
 */
record Draaiboek(long zaad, int storingen, boolean hopeloos) {

    private static final int STANDEN = 3;

    /** So many offers that a message is put aside, and not so many that a register where nothing else goes never heals. */
    private static final int HOPELOOS = 3;

    /** What a student does at the school. */
    enum Levensloop {
        BLIJFT,
        /** Withdraws after a while. */
        VERTREKT,
        /** Withdraws as soon as applied. */
        METEEN_WEG,
        /** Withdraws, and applies again. */
        KEERT_TERUG;

        boolean vertrekt() {
            return this != BLIJFT;
        }
    }

    /** @param keer which request of this kind for this person, from 0; {@code aanbod} which offer of it, from 0 */
    Storing storing(int persoon, Soort soort, int keer, int aanbod) {
        if (hopeloos && aanbod < HOPELOOS && kans(1, persoon, soort, keer, 0) < 4) {
            return Storing.HTTP_503;
        }
        if (aanbod >= storingen) {
            return Storing.GEEN;
        }
        int kans = kans(2, persoon, soort, keer, aanbod);
        // What failed once fails more easily: offers with a second or third fault are what this is about.
        int schaal = aanbod == 0 ? 1 : 3;
        Storing[] soorten = {
            Storing.TRAAG,
            Storing.AFGEBROKEN,
            Storing.AFGEBROKEN,
            Storing.HALF,
            Storing.HTTP_503,
            Storing.HTML,
            Storing.DK0051,
            Storing.TE_LAAT,
            Storing.GEWEIGERD
        };
        int vak = kans / (18 * schaal);
        if (vak >= soorten.length) {
            return Storing.GEEN;
        }
        boolean zelden = soorten[vak] == Storing.GEWEIGERD || soorten[vak] == Storing.TE_LAAT;
        return zelden && kans % 2 == 0 ? Storing.GEEN : soorten[vak];
    }

    Antwoordwijze antwoord(int persoon, Soort soort, int keer) {
        int kans = kans(3, persoon, soort, keer, 0);
        Antwoordwijze wijze = Antwoordwijze.GEWOON;
        int tot = 0;
        for (Antwoordwijze mogelijk : Antwoordwijze.values()) {
            tot += switch (mogelijk) {
                case GEWOON -> 700;
                case VOORAF, DUBBEL -> 80;
                case INGEHAALD -> 60;
                case AFGEKEURD, ANDERE_INHOUD -> 30;
                case NOOIT -> 20;
            };
            if (kans < tot) {
                wijze = mogelijk;
                break;
            }
        }
        return wijze == Antwoordwijze.INGEHAALD && soort != Soort.AANVRAAG ? Antwoordwijze.GEWOON : wijze;
    }

    /** How long the register thinks about it: mostly not long, so that answers of others come in between. */
    Duration bedenktijd(int persoon, Soort soort, int keer) {
        int kans = kans(4, persoon, soort, keer, 0);
        return Duration.ofMillis(kans < 100 ? 5L * kans : kans);
    }

    /** How many changes the register tells by itself after an answer. */
    int wijzigingen(int persoon, int keer) {
        return kans(5, persoon, Soort.AANVRAAG, keer, 0) % STANDEN;
    }

    /** When it tells a change, after the one before. */
    Duration totWijziging(int persoon, int keer, int wijziging) {
        return Duration.ofMillis(500 + 5L * kans(6, persoon, Soort.AANVRAAG, keer, wijziging));
    }

    /** Whether a change is none: it says what was said before. */
    boolean zegtHetzelfde(int persoon, int keer, int wijziging) {
        return kans(7, persoon, Soort.AANVRAAG, keer, wijziging) < 250;
    }

    Levensloop levensloop(int persoon) {
        int kans = kans(8, persoon, Soort.EINDE, 0, 0);
        if (kans < 550) {
            return Levensloop.BLIJFT;
        }
        if (kans < 750) {
            return Levensloop.VERTREKT;
        }
        return kans < 880 ? Levensloop.METEEN_WEG : Levensloop.KEERT_TERUG;
    }

    /** A share of a stretch of time, for one step of somebody's life. */
    Duration deel(int persoon, int stap, Duration van) {
        // Never nothing: of two steps of one life the order is certain.
        return van.multipliedBy(kans(9, persoon, Soort.EINDE, stap, 0))
                .dividedBy(1000)
                .plusMillis(1);
    }

    /** 0 up to 1000. */
    private int kans(int vraag, int persoon, Soort soort, int keer, int nummer) {
        long deze = zaad;
        for (long deel : new long[] {vraag, persoon, soort.ordinal(), keer, nummer}) {
            deze = new SplittableRandom(deze * 31 + deel).nextLong();
        }
        return new SplittableRandom(deze).nextInt(1000);
    }
}
