package nl.vooropleiding.api.contract;

import static nl.vooropleiding.api.contract.GoedeHost.eis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.api.toegang.Collega;
import nl.vooropleiding.api.toegang.SignOn;
import nl.vooropleiding.api.toegang.Toegang;

/** Sign-on and rights as they should be. */
final class GoedeToegang implements Toegang {

    private record Uitgegeven(String plugin, String staat) {}

    private final GoedeHost host;
    private final Map<String, Uitgegeven> codes = new HashMap<>();
    private final Map<String, SignOn> sleutels = new HashMap<>();
    private int teller;

    GoedeToegang(GoedeHost host) {
        this.host = host;
    }

    HostGeval.Code code(String plugin) {
        String staat = "staat-" + ++teller;
        codes.put("code-" + teller, new Uitgegeven(plugin, staat));
        return new HostGeval.Code("code-" + teller, staat);
    }

    @Override
    public String signOnAdres() {
        return "/host/aanmelden/plugin";
    }

    @Override
    public SignOn wisselIn(String plugin, String code, String staat) throws PluginException {
        eis(plugin, code, staat);
        if (!new Uitgegeven(plugin, staat).equals(codes.remove(code))) {
            throw new PluginException(Reden.NIET_AANGEMELD, "Meld u opnieuw aan.");
        }
        String wie = GoedeHost.INTAKE;
        SignOn signOn =
                new SignOn("sleutel-" + ++teller, wie, "M. Dijkstra", GoedeHost.SCHOOL, host.rechten(wie), Locale.ROOT);
        sleutels.put(signOn.sleutel(), signOn);
        return signOn;
    }

    @Override
    public SignOn signOn(String sleutel) throws PluginException {
        eis(sleutel);
        if (!sleutels.containsKey(sleutel)) {
            throw new PluginException(Reden.NIET_AANGEMELD, "Meld u opnieuw aan.");
        }
        return sleutels.get(sleutel);
    }

    @Override
    public boolean mag(String recht, Context context) throws PluginException {
        eis(recht, context);
        return host.mag(context.gebruiker(), recht)
                && context.instelling().equals(GoedeHost.SCHOOL)
                && (context.deelnemer().isEmpty() || host.vind(context).isPresent());
    }

    @Override
    public Bereik bereik(String recht, Context context) throws PluginException {
        eis(recht, context);
        return host.mag(context.gebruiker(), recht) ? new Bereik.Alles() : new Bereik.Deel(Set.of(), Set.of());
    }

    @Override
    public List<Collega> collegas(String recht, Context context) throws PluginException {
        eis(recht, context);
        return mag(recht, context) ? List.of(new Collega(GoedeHost.INTAKE, "M. Dijkstra")) : List.of();
    }
}
