package nl.vooropleiding.api.vooropleiding;

import nl.vooropleiding.api.PluginException;

/**
 * Told by the vooropleiding-plugin that the register says something else about a student than it did. Implemented by a
 * host or by another plugin; every application may have one, and each is told.
 *
 * <p>What has to be told is kept in the plugin's database until the listener took it: a listener that is away, throws or
 * takes longer than a second is asked again later, in the order of the changes, for seven days. A listener that the plugin
 * sees for the first time is told of what happens from then on.
 *
 * @apiNote Annotate the entry {@code NOT_SUPPORTED} and open a transaction of your own inside. The same gebeurtenis may
 *     come more than once: remember its id. It says that something changed and not what the register says now: for that a
 *     person who may see it asks {@link Vooropleidingen}.
 * @since 1.1
 */
public interface VooropleidingListener {

    /** Takes note; when this returns, the gebeurtenis is not told again. */
    void gewijzigd(VooropleidingGebeurtenis gebeurtenis) throws PluginException;
}
