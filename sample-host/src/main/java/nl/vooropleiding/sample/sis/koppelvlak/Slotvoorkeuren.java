package nl.vooropleiding.sample.sis.koppelvlak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.sample.sis.opslag.Instellingen;

/**
 * What the site decided about slots, without code: {@code sis.plugins.verborgen=vooropleiding/bron-berichten} hides one,
 * {@code sis.plugins.volgorde=vooropleiding/abonnement:20} gives one another place.
 */
@ApplicationScoped
public class Slotvoorkeuren {

    @Inject
    private Instellingen instellingen;

    public boolean verborgen(String plugin, Slot slot) {
        return instellingen.lijst("sis.plugins.verborgen", "-").contains(plugin + "/" + slot.id());
    }

    public int volgorde(String plugin, Slot slot) {
        Map<String, Integer> voorkeur = new HashMap<>();
        for (String regel : instellingen.lijst("sis.plugins.volgorde", "-")) {
            int punt = regel.lastIndexOf(':');
            if (punt > 0 && regel.substring(punt + 1).matches("-?\\d{1,6}")) {
                voorkeur.put(regel.substring(0, punt), Integer.valueOf(regel.substring(punt + 1)));
            }
        }
        return voorkeur.getOrDefault(plugin + "/" + slot.id(), slot.volgorde());
    }
}
