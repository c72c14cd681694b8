package nl.vooropleiding.api.vooropleiding;

import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;

/**
 * Reads what the register delivered about a student. Offered by the vooropleiding-plugin, to the host and to other
 * plugins; nothing is asked of the register because of it.
 *
 * <p>The user in the context is believed only after {@code Toegang} said that they have {@code vooropleiding.inzien} for
 * this student. Each answer that says something of the register is a view, and writes one row of inzage: ask when a person
 * is going to see it, not to keep it.
 *
 * @since 1.1
 */
public interface Vooropleidingen {

    /**
     * The dossier of the student in the context, in short and in the language of the context. A student of whom nothing
     * was asked yet has a samenvatting too: an empty one.
     *
     * @throws PluginException {@code GEEN_RECHT}; {@code ONGELDIG} when the context names no student
     */
    Samenvatting samenvatting(Context context) throws PluginException;
}
