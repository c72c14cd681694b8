package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import nl.vooropleiding.plugin.houder.Houder;
import nl.vooropleiding.plugin.houder.Weg;

/** The subscription, with the number that it runs under, goes once its end is confirmed. */
@ApplicationScoped
class Abonnementhouder implements Houder {

    @Inject
    private AbonnementRijen rijen;

    @Override
    public String soort() {
        return "ABONNEMENT";
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("vpl_abonnement");
    }

    @Override
    public long tel(Weg weg) {
        return van(weg).size();
    }

    @Override
    public long verwijder(Weg weg) {
        if (!weg.voorgoed()) {
            return 0;
        }
        Collection<Abonnement> abonnementen = van(weg);
        abonnementen.forEach(rijen::verwijder);
        return abonnementen.size();
    }

    private Collection<Abonnement> van(Weg weg) {
        return rijen.abonnementen(weg.instelling(), weg.personen()).values();
    }
}
