package nl.vooropleiding.api.vooropleiding;

import nl.vooropleiding.api.PluginException;

/**
 * The host's own worklist, where it has one: the plugin tells it which points are open on its own. A host need not offer it.
 *
 * <p>What has to be told is kept in the plugin's database until the host took it: a host that is away, throws or takes longer
 * than a second is told again later, for seven days. It is told how a point is at that moment, so that a point which opened
 * and closed meanwhile is told once, as closed. A host that offers this for the first time is told of all that is open.
 *
 * @apiNote Annotate the entry {@code NOT_SUPPORTED} and open a transaction of your own inside. The same may come more than
 *     once, and about a student who is not there any more: accept it, or the plugin tells it again and again.
 * @since 1.2
 */
public interface Signalen {

    /**
     * This point is open: put it on the list, or have it say this. Twice is once. Show it to who has {@link Signaal#recht} for
     * the student, and to nobody else.
     */
    void meld(Signaal signaal) throws PluginException;

    /**
     * This point is not open any more: somebody dealt with it, it is no longer so, or the student's data were removed. Take it
     * off the list, words and all. One that is not on it is accepted too. It may be opened again later.
     *
     * @param id {@link Signaal#id}
     */
    void sluit(String instelling, String id) throws PluginException;
}
