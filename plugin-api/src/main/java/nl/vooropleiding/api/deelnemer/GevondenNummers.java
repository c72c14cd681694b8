package nl.vooropleiding.api.deelnemer;

import java.util.Objects;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;

/**
 * Takes in a BSN or onderwijsnummer that the register found for a student of whom the host has none. A host need not offer
 * it; without it the plugin tells the users to copy the number by hand.
 *
 * <p><b>Who is believed.</b> Nobody asks for this: the register answered, and there is no user. The plugin says what it was
 * told; whether it is taken over is for the host, which may want a person to look first ({@code GEWEIGERD}, now). A number
 * that the host has is never replaced: the register may have found somebody else.
 *
 * <p><b>Twice.</b> The plugin offers until it gets an answer, so the same may come again, also long after. A host that took
 * it over answers {@code WAS_AL_BEKEND} the second time, and changes nothing.
 *
 * <p><b>After taking over</b> the host tells its {@link DeelnemerListener}s {@code NUMMER_GEWIJZIGD}, after its commit, as
 * for any other change.
 *
 * @since 1.2
 */
public interface GevondenNummers {

    /**
     * What the register found.
     *
     * @param deelnemer the host's id of the student
     * @param nummer masks itself; show it to nobody who may not see it with this student
     * @param correlatie of the answer that it came with, for the log
     */
    record Vondst(String instelling, String deelnemer, PersoonsgebondenNummer nummer, String correlatie) {
        public Vondst {
            Objects.requireNonNull(instelling, "instelling");
            Objects.requireNonNull(deelnemer, "deelnemer");
            Objects.requireNonNull(nummer, "nummer");
            if (!correlatie.matches("[A-Za-z0-9-]{1,36}")) {
                throw new IllegalArgumentException("Een correlatie telt 1 tot 36 letters, cijfers of streepjes");
            }
        }
    }

    /** What the host did with it. */
    enum Uitkomst {
        /** The student had none, and has this one from now on. */
        OVERGENOMEN,
        /** The student has this one already. */
        WAS_AL_BEKEND,
        /** The student has another one, and keeps it. A person has to find out which is right. */
        ANDER_NUMMER,
        /** The student has none, and somebody else of this host has this one, which the host does not allow. */
        BIJ_EEN_ANDER,
        /** The host takes none over, or not this one, for a reason of its own. */
        GEWEIGERD
    }

    /**
     * Offers it. Answers within a second.
     *
     * @throws PluginException {@code ONBEKEND} when there is no such student in that instelling: the plugin offers it no
     *     more; for any other reason it comes again, ever more seldom
     */
    Uitkomst bied(Vondst vondst) throws PluginException;
}
