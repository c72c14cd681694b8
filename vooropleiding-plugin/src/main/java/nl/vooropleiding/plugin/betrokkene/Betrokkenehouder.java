package nl.vooropleiding.plugin.betrokkene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.vooropleiding.plugin.houder.Houder;
import nl.vooropleiding.plugin.houder.Weg;

/** Who the student is and where they belong goes last: until then it says that the student is being removed. */
@ApplicationScoped
class Betrokkenehouder implements Houder {

    @Inject
    private Betrokkenen betrokkenen;

    @Override
    public String soort() {
        return "DEELNEMER";
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("vpl_betrokkene", "vpl_plek");
    }

    @Override
    public long tel(Weg weg) {
        return betrokkenen.een(weg.instelling(), weg.deelnemer()).stream().count();
    }

    @Override
    public long verwijder(Weg weg) {
        if (!weg.voorgoed()) {
            return 0;
        }
        long aantal = tel(weg);
        betrokkenen.een(weg.instelling(), weg.deelnemer()).ifPresent(betrokkenen::verwijder);
        return aantal;
    }
}
