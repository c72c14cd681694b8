package nl.vooropleiding.sample.sis.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings of this server, read where they are needed so that each can be changed without a new build. */
@ApplicationScoped
public class Instellingen {

    /** The value of a setting, if it has one. */
    public Optional<String> tekst(String naam) {
        return ConfigProvider.getConfig()
                .getOptionalValue(naam, String.class)
                .map(String::strip)
                .filter(waarde -> !waarde.isEmpty());
    }

    /** A comma-separated list; an empty list is what {@code -} means. */
    public List<String> lijst(String naam, String standaard) {
        return Arrays.stream(tekst(naam).orElse(standaard).split(","))
                .map(String::strip)
                .filter(deel -> !deel.isEmpty() && !deel.equals("-"))
                .toList();
    }

    /**
     * A whole number within bounds.
     *
     * @throws IllegalArgumentException when the setting makes no sense, with its name
     */
    public int getal(String naam, int standaard, int minstens, int hoogstens) {
        String waarde = tekst(naam).orElse(Integer.toString(standaard));
        int getal;
        try {
            getal = Integer.parseInt(waarde);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("De instelling " + naam + " is geen getal: " + waarde, e);
        }
        if (getal < minstens || getal > hoogstens) {
            throw new IllegalArgumentException(
                    "De instelling " + naam + " moet tussen " + minstens + " en " + hoogstens + " liggen: " + waarde);
        }
        return getal;
    }

    /** A duration in milliseconds, within bounds. */
    public Duration milliseconden(String naam, int standaard, int minstens, int hoogstens) {
        return Duration.ofMillis(getal(naam, standaard, minstens, hoogstens));
    }
}
