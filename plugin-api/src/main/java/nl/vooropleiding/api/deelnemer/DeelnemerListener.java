package nl.vooropleiding.api.deelnemer;

import nl.vooropleiding.api.PluginException;

/**
 * Told by the host of what happens to students. Implemented by a plugin; a host calls every listener that is there.
 *
 * @apiNote Host: call after your commit, outside a transaction, and go on when it throws or takes longer than a
 *     second: an event is the fast path, and a plugin finds out what it missed by itself. Plugin: annotate the entry
 *     {@code NOT_SUPPORTED}, open a transaction of your own inside, and do no more than note the event. Events may
 *     come twice, late, in another order or not at all; the same event twice must have the effect of one.
 * @since 1.0
 */
public interface DeelnemerListener {

    /**
     * Something happened. The event holds ids only: ask {@link Deelnemers} for the truth of now. Returns within a second.
     * An event about a student or instelling that nobody knows is noted or ignored, never refused.
     *
     * @throws PluginException {@code NIET_BESCHIKBAAR} when it could not be noted; the host may offer it again
     */
    void gebeurd(DeelnemerGebeurtenis gebeurtenis) throws PluginException;
}
