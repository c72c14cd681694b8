package nl.vooropleiding.plugin.bestand;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A list that is written row by row, however long it is: no more of it is held than what was written since the last
 * {@link #doorgeven}. Closing it completes the file; the stream below stays open.
 */
public interface Rijen extends Closeable {

    /**
     * @param cellen as many as there are columns, of what a {@link Werkblad} holds
     * @throws IllegalArgumentException when there are more or fewer
     */
    void schrijf(List<?> cellen) throws IOException;

    /** What was written is given to the stream. */
    void doorgeven() throws IOException;
}
