package nl.vooropleiding.api.kaart;

import java.util.List;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;

/**
 * An extension of the student card. Implemented by a plugin as one EJB; found by the host through
 * {@link nl.vooropleiding.api.Discovery}. A host may have many.
 *
 * @apiNote All parts of a page share one budget (500 ms unless the school set another): read what is stored, call
 *     nobody over a network. A plugin that is late or throws is replaced by a tile with the correlation id.
 * @since 1.0
 */
public interface DeelnemerkaartPlugin {

    /**
     * What this plugin is and where it wants to appear: the same each time. The host may keep it until the plugin is
     * deployed anew.
     */
    Descriptor descriptor() throws PluginException;

    /**
     * Which of the plugin's slots show in this context, each once, with its badge; those that are left out do not show.
     * Asked once a page, for all slots together. None for a user without the right. Changes nothing and writes no
     * inzage.
     */
    List<SlotStaat> slots(Context context) throws PluginException;

    /**
     * The content of a panel on a page of the host, in the language of the context; without a persoonsgebonden nummer.
     * Writes inzage when it shows something of the register, each time.
     *
     * @param slot {@link Slot#id} of a slot of kind {@code PANEEL}
     * @throws PluginException {@code GEEN_RECHT}: the host leaves the panel out; {@code ONBEKEND}: no such slot, or one
     *     of another kind
     */
    Paneel paneel(String slot, Context context) throws PluginException;

    /**
     * How the plugin is doing, for an administrator; without personal data. Answers within a second, also when its
     * database or the register is away: that is a finding, not an exception.
     */
    Gezondheid gezondheid() throws PluginException;
}
