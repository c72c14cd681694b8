package nl.vooropleiding.api.vooropleiding;

import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * A prior education as the host has it: declared by the student, or taken over from the register.
 *
 * @param diploma whether it ended with a diploma or graad
 * @param jaar of the diploma, or else the last year; absent when unknown
 * @param brin of the school; absent when unknown
 * @param opleidingcode ILT code, crebo or isat; absent when unknown
 * @since 1.1
 */
public record Opgave(
        Vooropleidingsoort soort,
        boolean diploma,
        Optional<Year> jaar,
        Optional<String> brin,
        Optional<String> opleidingcode) {

    /**
     * An opgave that the host holds.
     *
     * @param id the host's opaque id, unique within the student
     * @param stempel another text whenever the opgave is another; at most 64 characters
     * @param omschrijving as the host's users read it: {@code havo, zonder diploma}
     */
    public record Bewaard(String id, String stempel, String omschrijving, Opgave opgave) {
        public Bewaard {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(stempel, "stempel");
            Objects.requireNonNull(omschrijving, "omschrijving");
            Objects.requireNonNull(opgave, "opgave");
        }
    }

    public Opgave {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(jaar, "jaar");
        Objects.requireNonNull(brin, "brin");
        Objects.requireNonNull(opleidingcode, "opleidingcode");
    }
}
