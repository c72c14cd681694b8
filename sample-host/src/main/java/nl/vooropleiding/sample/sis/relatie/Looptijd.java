package nl.vooropleiding.sample.sis.relatie;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * From when to when an enrolment is agreed.
 *
 * @param einde the last day; absent when open
 */
public record Looptijd(LocalDate begin, Optional<LocalDate> einde) {

    public Looptijd {
        Objects.requireNonNull(begin, "begin");
        if (einde.filter(dag -> dag.isBefore(begin)).isPresent()) {
            throw new IllegalArgumentException("Het einde ligt voor het begin");
        }
    }
}
