package nl.vooropleiding.api;

import java.util.Locale;
import java.util.Optional;

/**
 * A burgerservicenummer or an onderwijsnummer: nine digits that name one person (persoonsgebonden nummer, PGN). The
 * kind follows from the number: a BSN passes the elfproef with remainder 0, an onderwijsnummer with remainder 5, so no
 * number is both.
 *
 * <p>The value masks itself: {@link #toString()} shows the last three digits only, and the class is not serializable,
 * so that a number reaches a log, a session file or an error only through {@link #voluit()}.
 *
 * @apiNote Keep the nine digits as text: a number type loses leading zeros.
 * @since 1.0
 */
public final class PersoonsgebondenNummer {

    /** The two kinds of persoonsgebonden nummer. */
    public enum Soort {
        BSN,
        ONDERWIJSNUMMER
    }

    private static final int REST_ONDERWIJSNUMMER = 5;

    private final String cijfers;
    private final Soort soort;

    private PersoonsgebondenNummer(String cijfers, Soort soort) {
        this.cijfers = cijfers;
        this.soort = soort;
    }

    /**
     * @param cijfers exactly nine digits, leading zeros included
     * @throws IllegalArgumentException when it is neither a BSN nor an onderwijsnummer; the message does not repeat it
     */
    public static PersoonsgebondenNummer van(String cijfers) {
        return lees(cijfers)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Geen geldig BSN of onderwijsnummer (negen cijfers die" + " aan de elfproef voldoen)"));
    }

    /** As {@link #van}, for text that a person typed or another system sent: empty when it is no valid number. */
    public static Optional<PersoonsgebondenNummer> lees(String cijfers) {
        if (cijfers == null || !cijfers.matches("[0-9]{9}") || cijfers.equals("000000000")) {
            return Optional.empty();
        }
        return switch (rest(cijfers)) {
            case 0 -> Optional.of(new PersoonsgebondenNummer(cijfers, Soort.BSN));
            case REST_ONDERWIJSNUMMER -> Optional.of(new PersoonsgebondenNummer(cijfers, Soort.ONDERWIJSNUMMER));
            default -> Optional.empty();
        };
    }

    private static int rest(String cijfers) {
        int som = -Character.digit(cijfers.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * Character.digit(cijfers.charAt(i), 10);
        }
        return Math.floorMod(som, 11);
    }

    public Soort soort() {
        return soort;
    }

    /**
     * The nine digits, unmasked.
     *
     * @apiNote For the register, for encryption and for the field that a person asked to see. Never for a log line, an
     *     address, a list or a message.
     */
    public String voluit() {
        return cijfers;
    }

    /** The last three digits behind six stars. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "******%s", cijfers.substring(6));
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof PersoonsgebondenNummer n && n.cijfers.equals(cijfers);
    }

    @Override
    public int hashCode() {
        return cijfers.hashCode();
    }
}
