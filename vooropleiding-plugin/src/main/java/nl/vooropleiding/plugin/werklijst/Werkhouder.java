package nl.vooropleiding.plugin.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.vooropleiding.plugin.houder.Houder;
import nl.vooropleiding.plugin.houder.Weg;

/** What stands on the worklist about a student goes at once, and is taken off the host's own list. */
@ApplicationScoped
class Werkhouder implements Houder {

    @Inject
    private Werklijst werklijst;

    @Inject
    private Werkpunten punten;

    @Override
    public String soort() {
        return "WERKLIJST";
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("vpl_werkpunt");
    }

    @Override
    public long tel(Weg weg) {
        return punten.van(weg.instelling(), weg.deelnemer()).size();
    }

    @Override
    public long verwijder(Weg weg) {
        long aantal = tel(weg);
        werklijst.verwijder(weg.instelling(), weg.deelnemer());
        return aantal;
    }
}
