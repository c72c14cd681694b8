package nl.vooropleiding.api;

import java.util.Objects;

/**
 * The one exception that crosses the koppelvlak, in either direction. It is checked, so that it reaches the caller
 * unwrapped and rolls nothing back. Its message is for a person, in Dutch, without personal data; its cause stays at
 * the side that threw it, because a class of one application must not be kept by the other.
 *
 * @apiNote Catch what you throw yourself at your entry bean and throw this instead. An exception class of your own
 *     would pin your class loader in the other application after you are undeployed.
 * @since 1.0
 */
public final class PluginException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a question was not answered. A later version may add reasons: keep a default branch. */
    public enum Reden {
        /** There is no such student, instelling, slot, user or page. */
        ONBEKEND,
        /** This user may not do this, or not for this student. Show nothing of the answer. */
        GEEN_RECHT,
        /** The sign-on code or the sign-on has ended; sign on again. */
        NIET_AANGEMELD,
        /** The other side is not deployed, is starting, or does not answer in time. Asking again later can help. */
        NIET_BESCHIKBAAR,
        /** What was asked makes no sense; asking again does not help. */
        ONGELDIG,
        /** The two sides do not fit: another API version, or the API jar loaded twice. */
        VERSIE,
        /** More than one application offers what only one may offer. */
        DUBBEL,
        /** Something broke. The log of the side that threw has the correlation id. */
        STORING
    }

    private final Reden reden;

    /**
     * @param reden what the caller can base a decision on
     * @param bericht what happened and what to do, for a person, without personal data
     */
    public PluginException(Reden reden, String bericht) {
        super(Objects.requireNonNull(bericht, "bericht"));
        this.reden = Objects.requireNonNull(reden, "reden");
    }

    public Reden reden() {
        return reden;
    }
}
