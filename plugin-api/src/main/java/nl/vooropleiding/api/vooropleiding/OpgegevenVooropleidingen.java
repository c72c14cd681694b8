package nl.vooropleiding.api.vooropleiding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;

/**
 * The prior education that a student declared to the school, as the host keeps it. A host need not offer it; without it
 * there is nothing to compare the register's records with.
 *
 * @since 1.1
 */
public interface OpgegevenVooropleidingen {

    /**
     * What a person decided to take over from the register.
     *
     * @param vervangt the opgave that changes; absent to add one
     * @param opgave how it is to be
     */
    record Overname(Optional<Gezien> vervangt, Opgave opgave) {
        public Overname {
            Objects.requireNonNull(vervangt, "vervangt");
            Objects.requireNonNull(opgave, "opgave");
        }
    }

    /** An opgave as the person saw it when they decided: its id and its stempel. */
    record Gezien(String id, String stempel) {
        public Gezien {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(stempel, "stempel");
        }
    }

    /** Whether this host can take over at all; the same for everybody. */
    boolean neemtOver() throws PluginException;

    /**
     * What the student in the context declared, in the order in which the host shows it; at most 100.
     *
     * @throws PluginException {@code GEEN_RECHT} when this user may not see the student; {@code ONBEKEND} when there is no
     *     such student
     */
    List<Opgave.Bewaard> opgaven(Context context) throws PluginException;

    /**
     * As {@link #opgaven}, asked by the plugin itself and for no user: it keeps a worklist of differences, and shows them to
     * who may see the student. Empty when this host does not tell it so; the worklist then goes without.
     *
     * @throws PluginException {@code ONBEKEND} when there is no such student
     * @since 1.2
     */
    default Optional<List<Opgave.Bewaard>> voorWerklijst(String instelling, String deelnemer) throws PluginException {
        return Optional.empty();
    }

    /**
     * Changes or adds one opgave, as the user in the context decided: the host checks with its own {@code Toegang} that
     * they have {@code vooropleiding.overnemen} for this student. Nothing happens when the opgave is like that already, so
     * twice is once.
     *
     * @return as the host holds it now
     * @throws PluginException {@code GEEN_RECHT}; {@code ONBEKEND} when the student or the opgave is not there (any more);
     *     {@code ONGELDIG} when the opgave is another than the user saw, or when this host cannot take over
     */
    Opgave.Bewaard neemOver(Context context, Overname overname) throws PluginException;
}
