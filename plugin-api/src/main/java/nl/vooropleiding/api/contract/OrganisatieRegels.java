package nl.vooropleiding.api.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.organisatie.Instelling;
import nl.vooropleiding.api.organisatie.Organisatie;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;

/** What {@link Organisatie} promises. */
record OrganisatieRegels(Discovery discovery, HostGeval geval) {

    List<Check> checks() {
        return List.of(
                new Check("Organisatie: each instelling once, the given one among them", this::instellingen),
                new Check("Organisatie: each organisatie-eenheid of an instelling once", this::eenheden),
                new Check(
                        "Organisatie: an unknown instelling is ONBEKEND",
                        () -> Eis.geweigerd(
                                "organisatieEenheden",
                                () -> organisatie().organisatieEenheden(Vraagsteller.ONBEKEND),
                                PluginException.Reden.ONBEKEND)));
    }

    Dienst dienst() {
        return new Dienst(
                "Organisatie",
                () -> List.of(
                        new Aanroep("instellingen", () -> organisatie().instellingen()),
                        new Aanroep(
                                "organisatieEenheden", () -> organisatie().organisatieEenheden(geval.instelling()))),
                () -> Dienst.metTekstOfNull(
                        "organisatieEenheden", t -> organisatie().organisatieEenheden(t)));
    }

    private Organisatie organisatie() throws PluginException {
        return discovery.een(Organisatie.class);
    }

    private void instellingen() throws PluginException {
        List<String> ids =
                organisatie().instellingen().stream().map(Instelling::id).toList();
        Eis.dat(ids.contains(geval.instelling()), "the given instelling is not there");
        Eis.dat(new HashSet<>(ids).size() == ids.size(), "two instellingen with one id");
    }

    private void eenheden() throws PluginException {
        for (Instelling instelling : organisatie().instellingen()) {
            List<OrganisatieEenheid> eenheden = organisatie().organisatieEenheden(instelling.id());
            Set<String> ids = new HashSet<>();
            eenheden.forEach(e -> Eis.dat(ids.add(e.id()), "two organisatie-eenheden with the id " + e.id()));
        }
    }
}
