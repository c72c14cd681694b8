package nl.vooropleiding.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The circumstances of one question, passed whole. It says <em>who</em> asks, not that they may: whoever receives it
 * asks {@link nl.vooropleiding.api.toegang.Toegang} before showing or changing anything.
 *
 * @param instelling the host's id of the instelling; never a name
 * @param deelnemer the host's opaque id of the student; absent on a page outside the student card
 * @param verbintenis the verbintenis chosen in the title bar; absent when there is none
 * @param gebruiker the host's opaque id of the user who asks
 * @param peildatum the business date (Europe/Amsterdam) that the page is about, normally today
 * @param locale the language of the page, as the host decided it
 * @param correlatie at most 36 characters of {@code [A-Za-z0-9-]}, on every log line of this question and on the tile
 *     that a user sees when it fails
 * @since 1.0
 */
public record Context(
        String instelling,
        Optional<String> deelnemer,
        Optional<String> verbintenis,
        String gebruiker,
        LocalDate peildatum,
        Locale locale,
        String correlatie) {

    public Context {
        Objects.requireNonNull(instelling, "instelling");
        Objects.requireNonNull(deelnemer, "deelnemer");
        Objects.requireNonNull(verbintenis, "verbintenis");
        Objects.requireNonNull(gebruiker, "gebruiker");
        Objects.requireNonNull(peildatum, "peildatum");
        Objects.requireNonNull(locale, "locale");
        if (!correlatie.matches("[A-Za-z0-9-]{1,36}")) {
            throw new IllegalArgumentException("Een correlatie telt 1 tot 36 letters, cijfers of streepjes");
        }
    }
}
