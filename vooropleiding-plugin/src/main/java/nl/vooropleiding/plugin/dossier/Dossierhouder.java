package nl.vooropleiding.plugin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.vooropleiding.plugin.houder.Houder;
import nl.vooropleiding.plugin.houder.Weg;

/** What the register delivered goes at once: each stand, current or not, with who saw it. */
@ApplicationScoped
class Dossierhouder implements Houder {

    @Inject
    private Dossiers dossiers;

    @Override
    public String soort() {
        return "STANDEN";
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("vpl_dossier");
    }

    @Override
    public long tel(Weg weg) {
        return dossiers.telStanden(weg.instelling(), weg.deelnemer());
    }

    @Override
    public long verwijder(Weg weg) {
        long aantal = tel(weg);
        dossiers.verwijder(weg.instelling(), weg.deelnemer());
        return aantal;
    }
}
