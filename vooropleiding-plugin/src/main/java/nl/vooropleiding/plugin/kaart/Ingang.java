package nl.vooropleiding.plugin.kaart;

import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;

/**
 * The threshold of the entries that the host calls. Nothing of ours gets past it but data and the exception of the
 * koppelvlak: any other class would keep this plugin in memory on the host's side after it is replaced.
 */
final class Ingang {

    private static final Logger LOG = Logger.getLogger(Ingang.class.getName());

    /** What an entry does. */
    @FunctionalInterface
    interface Vraag<T> {
        T antwoord() throws PluginException;
    }

    private Ingang() {}

    /** An answer to a question that somebody asks; without circumstances there is no question. */
    static <T> T bewaakt(String wat, Context context, Vraag<T> vraag) throws PluginException {
        if (context == null) {
            throw new PluginException(PluginException.Reden.ONGELDIG, "Een vraag zonder context is geen vraag.");
        }
        return bewaakt(wat, context.correlatie(), vraag);
    }

    // A LinkageError of a badly deployed library is no less a reason for a tile on the card than an exception.
    static <T> T bewaakt(String wat, String correlatie, Vraag<T> vraag) throws PluginException {
        try {
            return vraag.antwoord();
        } catch (PluginException e) {
            throw e;
        } catch (Throwable t) {
            LOG.log(Level.SEVERE, t, () -> correlatie + " " + wat + " is mislukt");
            throw new PluginException(
                    PluginException.Reden.STORING,
                    "De plugin Vooropleidingen gaf een fout. Kenmerk " + correlatie + ".");
        }
    }
}
