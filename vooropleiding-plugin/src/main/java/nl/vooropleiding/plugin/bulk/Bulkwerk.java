package nl.vooropleiding.plugin.bulk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;

/**
 * What plans of some kinds do: how they find those they are about, and what they do to each. Everything else, from the
 * pace to a node that dies, is the same for all kinds.
 *
 * <p>The host is asked outside any transaction, in the methods here; what they return is called in a transaction of the
 * plan, so that what it does and that it was done are kept together.
 */
interface Bulkwerk {

    /** One of those that a plan is about, and what doing it would come to. */
    record Kandidaat(String onderwerp, Supplier<Oordeel> weging) {}

    Set<Bulksoort> soorten();

    /** How many are done in one transaction. */
    int perKeer();

    /**
     * The next of those that the plan is about.
     *
     * @param vanaf as a page before said; absent for the first
     * @throws PluginException when the host is needed and does not answer: it is tried again
     */
    Pagina<Kandidaat> lees(Bulkplan plan, Optional<String> vanaf) throws PluginException;

    /**
     * What is to be done for these, in the same order.
     *
     * @throws PluginException as {@link #lees}
     */
    List<Supplier<Oordeel>> bereid(Bulkplan plan, List<String> onderwerpen) throws PluginException;
}
