package nl.vooropleiding.plugin.kaart.bericht;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.bericht.Bladzijde.Orde;

/** A column of the messages, in the list as in a file. Its name stands in addresses and in the browser's memory. */
enum Berichtkolom {
    STATUS(Orde.STATUS),
    TYPE(Orde.TYPE),
    RICHTING(null),
    DEELNEMER(null),
    EENHEID(null),
    LOCATIE(null),
    GEMAAKT(null),
    VERZONDEN(Orde.VERZONDEN),
    ONTVANGEN(Orde.ONTVANGEN),
    WIJZE(Orde.WIJZE),
    MELDING(null);

    /** Those that say whom it is about: on a card that is said above it. */
    private static final Set<Berichtkolom> OVER_WIE =
            Collections.unmodifiableSet(EnumSet.of(DEELNEMER, EENHEID, LOCATIE));

    private static final Set<Berichtkolom> EERST_VERBORGEN =
            Collections.unmodifiableSet(EnumSet.of(RICHTING, LOCATIE, GEMAAKT));

    private final Orde orde;

    Berichtkolom(Orde orde) {
        this.orde = orde;
    }

    /** In the order in which they stand. */
    static List<Berichtkolom> alle(boolean vanDeelnemer) {
        return Arrays.stream(values())
                .filter(k -> !vanDeelnemer || !OVER_WIE.contains(k))
                .toList();
    }

    /**
     * Those that somebody chose.
     *
     * @param namen as {@link #sleutel()} gives them, with commas between; null, or none of these, is all
     */
    static List<Berichtkolom> gekozen(String namen, boolean vanDeelnemer) {
        List<String> lijst = namen == null ? List.of() : List.of(namen.split(","));
        List<Berichtkolom> gekozen = alle(vanDeelnemer).stream()
                .filter(k -> lijst.contains(k.sleutel()))
                .toList();
        return gekozen.isEmpty() ? alle(vanDeelnemer) : gekozen;
    }

    String sleutel() {
        return name().toLowerCase(Locale.ROOT);
    }

    String tekstsleutel() {
        return "berichten." + sleutel();
    }

    /** Absent when the list cannot be sorted by it. */
    Optional<Orde> orde() {
        return Optional.ofNullable(orde);
    }

    /** Whether a reader has to ask for it. */
    boolean eerstVerborgen() {
        return EERST_VERBORGEN.contains(this);
    }

    /** Whether a reader may leave it out: the status is what a row is opened by. */
    boolean kiesbaar() {
        return this != STATUS;
    }
}
