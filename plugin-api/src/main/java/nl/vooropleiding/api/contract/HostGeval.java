package nl.vooropleiding.api.contract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.vooropleiding.api.Context;

/**
 * What {@link HostContract} needs to know of your test data.
 *
 * @param instelling id of an instelling
 * @param deelnemer id of a student of it with a relation that runs
 * @param gebruiker id of a user who has the right for this student
 * @param gebruikerZonderRecht id of a user who does not have it at all
 * @param recht a right that the plugin declares
 * @param plugin id of a plugin that is deployed and has a tab on the student card
 * @param peildatum the host's business date of today
 * @param codes fresh sign-on codes, as a browser would bring them
 * @since 1.0
 */
public record HostGeval(
        String instelling,
        String deelnemer,
        String gebruiker,
        String gebruikerZonderRecht,
        String recht,
        String plugin,
        LocalDate peildatum,
        Codebron codes) {

    /** Signs a user on at the host and intercepts the code that the host hands to the plugin. */
    @FunctionalInterface
    public interface Codebron {
        /** A code for this plugin that nobody has redeemed yet. */
        Code code(String plugin) throws Exception;
    }

    /** A sign-on code, with the staat that it was asked with. */
    public record Code(String code, String staat) {
        public Code {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(staat, "staat");
        }

        /** Without the code: it opens a session. */
        @Override
        public String toString() {
            return "Code[]";
        }
    }

    public HostGeval {
        Objects.requireNonNull(instelling, "instelling");
        Objects.requireNonNull(deelnemer, "deelnemer");
        Objects.requireNonNull(gebruiker, "gebruiker");
        Objects.requireNonNull(gebruikerZonderRecht, "gebruikerZonderRecht");
        Objects.requireNonNull(recht, "recht");
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(peildatum, "peildatum");
        Objects.requireNonNull(codes, "codes");
    }

    Context context(String wie) {
        return context(instelling, Optional.of(deelnemer), wie);
    }

    Context context(String waar, Optional<String> overWie, String wie) {
        return Vraagsteller.context(waar, overWie, wie, peildatum);
    }
}
