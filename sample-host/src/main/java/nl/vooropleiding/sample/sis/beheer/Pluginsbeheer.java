package nl.vooropleiding.sample.sis.beheer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.sample.sis.koppelvlak.PluginStaat;
import nl.vooropleiding.sample.sis.koppelvlak.Plugins;
import nl.vooropleiding.sample.sis.toegang.Rechten;
import nl.vooropleiding.sample.sis.toegang.Rol;
import nl.vooropleiding.sample.sis.toegang.Taalkeuze;
import nl.vooropleiding.sample.sis.verzoek.Kenmerk;
import nl.vooropleiding.sample.sis.verzoek.Taal;

/** The page that lists installed and expected plugins. */
@Named("pluginsbeheer")
@RequestScoped
public class Pluginsbeheer {

    @Inject
    private Plugins plugins;

    @Inject
    private Rechten rechten;

    @Inject
    private Kenmerk kenmerk;

    @Inject
    private Taalkeuze taal;

    private List<PluginBeeld> lijst;
    private Map<String, Set<Rol>> rollen;

    @PostConstruct
    void open() {
        rollen = rechten.rollenPerRecht();
        List<PluginStaat> staten = plugins.staat(kenmerk.tekst());
        lijst = staten.stream().map(s -> PluginBeeld.van(s, taal.getLocale())).toList();
    }

    public List<PluginBeeld> getLijst() {
        return lijst;
    }

    public ApiVersie getApiVersie() {
        return ApiVersie.HUIDIG;
    }

    /** The roles that have this right, in words. */
    public String rollen(String recht) {
        return new TreeSet<>(rollen.getOrDefault(recht, Set.of()))
                .stream()
                        .map(rol -> Taal.tekst(taal.getLocale(), "rol." + rol.name()))
                        .collect(Collectors.joining(", "));
    }
}
