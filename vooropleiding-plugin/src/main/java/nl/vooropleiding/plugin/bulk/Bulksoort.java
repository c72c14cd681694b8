package nl.vooropleiding.plugin.bulk;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.bericht.Berichtdaad;

/** What a plan does to each of those it is about. */
public enum Bulksoort {
    /** Asks the register for students. */
    OPVRAGEN(null, true),
    /** Extends the subscriptions of students that are ending. */
    VERLENGEN(null, true),
    /** Ends the subscriptions of students. */
    BEEINDIGEN(null, true),
    BLOKKEREN(Berichtdaad.BLOKKEREN, false),
    DEBLOKKEREN(Berichtdaad.DEBLOKKEREN, false),
    OPNIEUW_AANBIEDEN(Berichtdaad.OPNIEUW_AANBIEDEN, true),
    VERWIJDEREN(Berichtdaad.VERWIJDEREN, false);

    /** Those that are about messages. */
    public static final Set<Bulksoort> OVER_BERICHTEN = Collections.unmodifiableSet(
            EnumSet.copyOf(Arrays.stream(values()).filter(s -> s.daad != null).toList()));

    /** Those that are about students. */
    public static final Set<Bulksoort> OVER_DEELNEMERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(OVER_BERICHTEN)));

    private final Berichtdaad daad;
    private final boolean vraagtRegister;

    Bulksoort(Berichtdaad daad, boolean vraagtRegister) {
        this.daad = daad;
        this.vraagtRegister = vraagtRegister;
    }

    /** What is done to a message; absent when it is about students. */
    public Optional<Berichtdaad> daad() {
        return Optional.ofNullable(daad);
    }

    public static Bulksoort van(Berichtdaad daad) {
        return Arrays.stream(values()).filter(s -> s.daad == daad).findFirst().orElseThrow();
    }

    /** Whether it puts requests in the lane of the bulk, so that it goes no faster than the instelling asks. */
    public boolean vraagtRegister() {
        return vraagtRegister;
    }

    /** Those of which one works at a time in an instelling, this one among them. */
    Set<Bulksoort> opVolgorde() {
        return daad == null ? OVER_DEELNEMERS : OVER_BERICHTEN;
    }
}
