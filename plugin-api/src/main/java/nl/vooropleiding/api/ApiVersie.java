package nl.vooropleiding.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version of this koppelvlak. A plugin that needs version {@code 1.2.0} runs on a host that offers
 * {@code 1.2.0} or any later {@code 1.x}; a new first number breaks what was there.
 *
 * @since 1.0
 */
public record ApiVersie(int hoofd, int sub, int herstel) implements Comparable<ApiVersie> {

    /** The version of the jar that holds this class. */
    public static final ApiVersie HUIDIG = new ApiVersie(1, 2, 0);

    private static final Pattern VORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})");

    public ApiVersie {
        if (hoofd < 0 || sub < 0 || herstel < 0) {
            throw new IllegalArgumentException("Een versienummer is niet negatief");
        }
    }

    /**
     * Reads {@code "1.2.3"}.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static ApiVersie van(String tekst) {
        Matcher delen = VORM.matcher(tekst);
        if (!delen.matches()) {
            throw new IllegalArgumentException("Geen versie van de vorm 1.2.3: " + tekst);
        }
        return new ApiVersie(
                Integer.parseInt(delen.group(1)), Integer.parseInt(delen.group(2)), Integer.parseInt(delen.group(3)));
    }

    /** Whether something that needs {@code gevraagd} runs on this version. */
    public boolean past(ApiVersie gevraagd) {
        return hoofd == gevraagd.hoofd && compareTo(gevraagd) >= 0;
    }

    @Override
    public int compareTo(ApiVersie ander) {
        int verschil = Integer.compare(hoofd, ander.hoofd);
        if (verschil == 0) {
            verschil = Integer.compare(sub, ander.sub);
        }
        return verschil == 0 ? Integer.compare(herstel, ander.herstel) : verschil;
    }

    @Override
    public String toString() {
        return hoofd + "." + sub + "." + herstel;
    }
}
