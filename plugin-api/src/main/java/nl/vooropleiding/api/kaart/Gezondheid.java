package nl.vooropleiding.api.kaart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.vooropleiding.api.Tekst;

/**
 * How a plugin is doing, part by part.
 *
 * @param bevindingen at least one; without personal data
 * @since 1.0
 */
public record Gezondheid(List<Bevinding> bevindingen) {

    /** From good to bad. */
    public enum Status {
        GOED,
        LET_OP,
        FOUT
    }

    /**
     * @param onderdeel such as {@code database} or {@code register}
     * @param tekst what is the matter and what an administrator can do
     */
    public record Bevinding(String onderdeel, Status status, Tekst tekst) {
        public Bevinding {
            Objects.requireNonNull(onderdeel, "onderdeel");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(tekst, "tekst");
        }
    }

    public Gezondheid {
        bevindingen = List.copyOf(bevindingen);
        if (bevindingen.isEmpty()) {
            throw new IllegalArgumentException("Gezondheid noemt minstens een onderdeel");
        }
    }

    /** The worst of all parts. */
    public Status status() {
        return bevindingen.stream()
                .map(Bevinding::status)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
