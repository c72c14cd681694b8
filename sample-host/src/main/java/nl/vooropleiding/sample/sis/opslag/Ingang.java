package nl.vooropleiding.sample.sis.opslag;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.function.Supplier;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;

/**
 * The way in for plugins: what breaks inside stays inside. The caller gets the one exception of the koppelvlak with an
 * id that is in our log; an exception class of ours would pin our class loader over there.
 */
public final class Ingang {

    private static final Logger LOG = System.getLogger(Ingang.class.getName());

    private Ingang() {}

    /** Refuses a question in which something is missing. */
    public static void eis(Object... delen) throws PluginException {
        for (Object deel : delen) {
            if (deel == null) {
                throw new PluginException(Reden.ONGELDIG, "In de vraag ontbreekt een gegeven.");
            }
        }
    }

    public static <T> T antwoord(Supplier<T> vraag) throws PluginException {
        try {
            return vraag.get();
        } catch (RuntimeException e) {
            String kenmerk = UUID.randomUUID().toString();
            LOG.log(Level.ERROR, "Een vraag van een plugin mislukte, kenmerk " + kenmerk, e);
            throw new PluginException(
                    Reden.STORING, "Het studentinformatiesysteem kon niet antwoorden. Kenmerk in het log: " + kenmerk);
        }
    }
}
