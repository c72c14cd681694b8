package nl.vooropleiding.sample.sis.deelnemer;

import java.lang.reflect.Field;
import nl.vooropleiding.sample.sis.opslag.Rij;

/** Gives a row the id that the database would give it. */
public final class MetId {

    private MetId() {}

    public static <T extends Rij> T van(T rij, long id) {
        try {
            Field veld = Rij.class.getDeclaredField("id");
            veld.setAccessible(true);
            veld.set(rij, id);
            return rij;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
