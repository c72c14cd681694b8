package nl.vooropleiding.api.contract;

import java.util.ArrayList;
import java.util.List;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;

/** The plugins on this server, by the id in their descriptor. */
final class Plugins {

    private Plugins() {}

    static Discovery.Gevonden<DeelnemerkaartPlugin> metId(Discovery discovery, String id) throws PluginException {
        List<Discovery.Gevonden<DeelnemerkaartPlugin>> gevonden = new ArrayList<>();
        for (Discovery.Gevonden<DeelnemerkaartPlugin> een : discovery.alle(DeelnemerkaartPlugin.class)) {
            if (heet(een.dienst(), id)) {
                gevonden.add(een);
            }
        }
        Eis.dat(gevonden.size() == 1, gevonden.size() + " applications say that they are " + id + "; expected one");
        return gevonden.get(0);
    }

    private static boolean heet(DeelnemerkaartPlugin plugin, String id) {
        try {
            return plugin.descriptor().id().equals(id);
        } catch (PluginException | RuntimeException e) {
            // Another plugin may be broken; this one is then not found, and that is what the check says.
            return false;
        }
    }
}
