package nl.vooropleiding.api.privacy;

import java.util.List;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;

/**
 * The three questions a school must be able to answer for a person (AVG art. 13, 15 and 17). Export and removal ask
 * for the right {@code inzage.inzien} of the user in the context, checked against {@code Toegang} by the plugin.
 *
 * @apiNote Plugin: ask for that right in the context <em>without</em> the student. {@code Toegang} says no for a
 *     student that the host has removed, and just then what you still keep must be found.
 * @since 1.0
 */
public interface PrivacyProvider {

    /** What is kept, why and how long; the same for every person, at least one kind. */
    List<Gegevenssoort> bewaart() throws PluginException;

    /**
     * Everything kept about the student in the context, to hand to that student. Takes at most ten seconds. Twice
     * gives the same, and writes inzage twice.
     *
     * @throws PluginException {@code GEEN_RECHT}, {@code ONBEKEND} when nothing is kept
     */
    Uitvoer uitvoer(Context context) throws PluginException;

    /**
     * Removes everything kept about the student in the context, after ending what still runs with others. What has to
     * wait for a confirmation is removed by the plugin later; asking again tells how far it is. The log of who saw what
     * stays, pseudonymised. Klaar at once for a student of whom nothing is kept. Takes at most ten seconds.
     *
     * @throws PluginException {@code GEEN_RECHT}
     */
    Verwijdering verwijder(Context context) throws PluginException;
}
