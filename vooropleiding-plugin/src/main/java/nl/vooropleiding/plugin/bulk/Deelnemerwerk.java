package nl.vooropleiding.plugin.bulk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Bulkoordeel;
import nl.vooropleiding.plugin.host.Host;

/**
 * What kinds of plan that are about the students of a selection share: the host says who they are, and again how each is
 * when their turn comes.
 */
abstract class Deelnemerwerk implements Bulkwerk {

    private static final int PER_PAGINA = 200;

    @Inject
    private Host host;

    /** What doing it would come to; in the transaction of the plan. */
    abstract Oordeel weeg(Bulkplan plan, Deelnemer deelnemer);

    /** As {@link #weeg}, and does it when nothing is in the way. */
    abstract Oordeel doe(Bulkplan plan, Deelnemer deelnemer);

    /** One: what is done for somebody locks what is kept of them. */
    @Override
    public int perKeer() {
        return 1;
    }

    @Override
    public Pagina<Kandidaat> lees(Bulkplan plan, Optional<String> vanaf) throws PluginException {
        return kandidaten(plan, host.deelnemers().actieve(plan.instelling(), vanaf, PER_PAGINA));
    }

    Pagina<Kandidaat> kandidaten(Bulkplan plan, Pagina<Deelnemer> pagina) {
        return new Pagina<>(
                pagina.rijen().stream()
                        .filter(plan.selectie()::omvat)
                        .map(d -> new Kandidaat(d.id(), () -> weeg(plan, d)))
                        .toList(),
                pagina.volgende());
    }

    @Override
    public List<Supplier<Oordeel>> bereid(Bulkplan plan, List<String> onderwerpen) throws PluginException {
        List<Supplier<Oordeel>> daden = new ArrayList<>();
        for (String wie : onderwerpen) {
            daden.add(daad(plan, host.deelnemers().deelnemer(plan.instelling(), wie)));
        }
        return daden;
    }

    /** @param deelnemer as the host says now; empty when it knows the student no more */
    Supplier<Oordeel> daad(Bulkplan plan, Optional<Deelnemer> deelnemer) {
        return () -> deelnemer.map(d -> doe(plan, d)).orElseGet(() -> Oordeel.niet(Bulkoordeel.ONBEKEND));
    }
}
