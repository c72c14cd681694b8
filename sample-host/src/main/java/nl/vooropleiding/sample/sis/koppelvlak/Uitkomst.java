package nl.vooropleiding.sample.sis.koppelvlak;

import java.util.Objects;

/** What became of one call: its value, or why there is none. */
sealed interface Uitkomst<T> {

    /** It answered in time. */
    record Gelukt<T>(T waarde) implements Uitkomst<T> {
        public Gelukt {
            Objects.requireNonNull(waarde, "waarde");
        }
    }

    /** @param fout what was thrown; null when it was late or not called */
    record Mislukt<T>(Oorzaak oorzaak, Throwable fout) implements Uitkomst<T> {
        public Mislukt {
            Objects.requireNonNull(oorzaak, "oorzaak");
        }
    }
}
