package nl.vooropleiding.api.organisatie;

import java.util.List;
import nl.vooropleiding.api.PluginException;

/**
 * The instellingen of this host. A host with one instelling returns one.
 *
 * @apiNote Called from timers too, without a user: give what is there. The caller may keep an answer for a minute.
 * @since 1.0
 */
public interface Organisatie {

    /** All instellingen; at least one. Never a page: a server holds tens of them, not thousands. */
    List<Instelling> instellingen() throws PluginException;

    /**
     * The organisatie-eenheden of one instelling, locaties included.
     *
     * @throws PluginException {@code ONBEKEND} for an instelling that is not there
     */
    List<OrganisatieEenheid> organisatieEenheden(String instelling) throws PluginException;
}
