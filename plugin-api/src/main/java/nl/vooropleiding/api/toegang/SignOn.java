package nl.vooropleiding.api.toegang;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A user who is signed on at the host.
 *
 * @param sleutel names this sign-on; opaque, secret, changes with each log-in
 * @param gebruiker the host's opaque id of the user
 * @param naam as colleagues know them: {@code M. Dijkstra}
 * @param instelling the id of the instelling the user works in now
 * @param rechten the rights of plugins that the user has for at least one student
 * @param locale the user's language
 * @since 1.0
 */
public record SignOn(
        String sleutel, String gebruiker, String naam, String instelling, Set<String> rechten, Locale locale) {

    public SignOn {
        Objects.requireNonNull(sleutel, "sleutel");
        Objects.requireNonNull(gebruiker, "gebruiker");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(instelling, "instelling");
        rechten = Set.copyOf(rechten);
        Objects.requireNonNull(locale, "locale");
    }

    /** Without the key: it opens a session. */
    @Override
    public String toString() {
        return "SignOn[" + gebruiker + "]";
    }
}
