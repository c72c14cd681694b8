package nl.vooropleiding.api.kaart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;

/**
 * What the host draws around its own pages, as data, so that a page of a plugin looks like one of the host's.
 * Implemented by the host.
 *
 * @apiNote Plugin: fetch the frame before you open a transaction. Host: do not call the asking plugin back for it; its
 *     own slots and badges are in the question.
 * @since 1.0
 */
public interface Kaart {

    /** The look alone: for a page that has no user yet, such as an error. */
    Look look() throws PluginException;

    /**
     * The frame around one page of a plugin: with a title bar and tabs when the context names a student, without both
     * when it does not. The tab entry of {@link Vraag#slot} is marked {@code hier}; the asking plugin's other entries
     * are those of {@link Vraag#eigenSlots} and no more, with the badges given there.
     *
     * @throws PluginException {@code GEEN_RECHT} or {@code ONBEKEND} when the context names a student whom this user
     *     may not see at all; ask again without the student to draw the refusal
     */
    Kader kader(Vraag vraag) throws PluginException;

    /**
     * Where a page of the host is, as a path on this server that names the student of the context where that matters;
     * absent when the host has no such page. Says nothing about what the user may: the page itself does.
     */
    Optional<String> adres(Hostpagina pagina, Context context) throws PluginException;

    /**
     * @param plugin {@link Descriptor#id} of the plugin that asks
     * @param slot the slot whose page it is; absent for a page that is in no slot
     * @param eigenSlots the asking plugin's own slots that show in this context, with their badges
     */
    record Vraag(Context context, String plugin, Optional<String> slot, List<SlotStaat> eigenSlots) {
        public Vraag {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(plugin, "plugin");
            Objects.requireNonNull(slot, "slot");
            eigenSlots = List.copyOf(eigenSlots);
        }
    }

    /** Pages of the host that a plugin may link to. */
    enum Hostpagina {
        START,
        DEELNEMER_ZOEKEN,
        DEELNEMERKAART,
        PERSONALIA,
        VERBINTENISSEN
    }
}
