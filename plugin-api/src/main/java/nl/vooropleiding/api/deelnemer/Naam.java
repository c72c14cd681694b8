package nl.vooropleiding.api.deelnemer;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of a student.
 *
 * @param voornamen all of them, as registered; may be empty
 * @param roepnaam as one is called; may be empty, then {@code voornamen} serves
 * @param voorvoegsel such as {@code van der}; absent when there is none
 * @param achternaam never empty
 * @since 1.0
 */
public record Naam(String voornamen, String roepnaam, Optional<String> voorvoegsel, String achternaam) {

    public Naam {
        Objects.requireNonNull(voornamen, "voornamen");
        Objects.requireNonNull(roepnaam, "roepnaam");
        Objects.requireNonNull(voorvoegsel, "voorvoegsel");
        if (achternaam.isBlank()) {
            throw new IllegalArgumentException("Een achternaam is niet leeg");
        }
    }

    /** As on the title bar: {@code Johanna van der Palm}. */
    public String voluit() {
        String eerst = roepnaam.isBlank() ? voornamen : roepnaam;
        return (eerst + " " + voorvoegsel.map(v -> v + " ").orElse("") + achternaam).strip();
    }
}
