package nl.vooropleiding.api.toegang;

import java.util.List;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;

/**
 * Sign-on and rights, decided by the host and by nobody else.
 *
 * <p><b>Sign-on.</b> A plugin that gets a request from someone it does not know makes a random {@code staat} (at least
 * 128 bits), keeps it in the anonymous session, and redirects to
 *
 * <pre>{@code <signOnAdres>?plugin=<plugin id>&terug=<path of the plugin>&staat=<staat>}</pre>
 *
 * The host lets the user log in if need be, checks that {@code terug} lies within that plugin's context path, and
 * redirects to {@code <terug>?code=<code>&staat=<staat>}. The plugin compares the staat with the one it kept, redeems
 * the code with {@link #wisselIn}, changes its session id and redirects to a clean address. A code lives for seconds,
 * works once, only with its staat, and on every node.
 *
 * @since 1.0
 */
public interface Toegang {

    /** The path on this server where a sign-on starts, such as {@code /sis/aanmelden/plugin}. */
    String signOnAdres() throws PluginException;

    /**
     * Redeems a sign-on code.
     *
     * @param plugin {@code Descriptor.id} of the plugin that asks
     * @param code as it came in the address
     * @param staat as the plugin kept it, not as it came in the address
     * @throws PluginException {@code NIET_AANGEMELD} when the code is unknown, used, too old or made for another staat
     *     or plugin; the message does not say which
     * @apiNote The one method here that changes something: the second time the same code is refused, whatever came of
     *     the first.
     */
    SignOn wisselIn(String plugin, String code, String staat) throws PluginException;

    /**
     * The sign-on as it is now: a plugin asks at each request, so that logging out of the host ends it everywhere.
     *
     * @param sleutel {@link SignOn#sleutel}
     * @throws PluginException {@code NIET_AANGEMELD} once the user has logged out or the host's session has ended
     */
    SignOn signOn(String sleutel) throws PluginException;

    /**
     * Whether the user in the context has this right, and if the context names a student, for this student. False for
     * a user, student, instelling or right that does not exist.
     *
     * @param recht a right that a plugin declared in its descriptor, such as {@code vooropleiding.inzien}
     */
    boolean mag(String recht, Context context) throws PluginException;

    /**
     * Which students a list may show to the user in the context, for this right. Two empty sets for a user without the
     * right, or one that does not exist; a student in the context does not matter.
     */
    Bereik bereik(String recht, Context context) throws PluginException;

    /**
     * To whom the user in the context can give work that takes this right: users of the instelling who have it for at least
     * one student, by name, at most 100. None when the user in the context does not have it, or when this host does not tell
     * who its users are.
     *
     * @since 1.2
     */
    default List<Collega> collegas(String recht, Context context) throws PluginException {
        return List.of();
    }
}
