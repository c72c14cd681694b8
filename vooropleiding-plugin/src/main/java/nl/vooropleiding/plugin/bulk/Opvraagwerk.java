package nl.vooropleiding.plugin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Bulkoordeel;
import nl.vooropleiding.plugin.abonnement.Bulkvragen;
import nl.vooropleiding.plugin.bericht.Gaten;

/** Asks the register for the students of a selection, or for those who were followed in a gap. */
@ApplicationScoped
class Opvraagwerk extends Deelnemerwerk {

    @Inject
    private Bulkvragen vragen;

    @Inject
    private Gaten gaten;

    @Override
    public Set<Bulksoort> soorten() {
        return EnumSet.of(Bulksoort.OPVRAGEN);
    }

    @Override
    public Pagina<Kandidaat> lees(Bulkplan plan, Optional<String> vanaf) throws PluginException {
        return plan.selectie().gat().isPresent() ? gevolgd(plan) : super.lees(plan, vanaf);
    }

    /** Whoever was followed in the gap; whether asking is needless by now is seen when their turn comes. */
    private Pagina<Kandidaat> gevolgd(Bulkplan plan) {
        List<String> gevolgd = gaten.een(
                        plan.instelling(), plan.selectie().gat().orElseThrow())
                .map(gat -> vragen.gevolgdVoor(plan.instelling(), gat.tot()))
                .orElse(List.of());
        return new Pagina<>(
                gevolgd.stream()
                        .map(wie -> new Kandidaat(wie, () -> Oordeel.DOEN))
                        .toList(),
                Optional.empty());
    }

    @Override
    Oordeel weeg(Bulkplan plan, Deelnemer deelnemer) {
        return oordeel(vragen.weeg(deelnemer, plan.beantwoordVoor()));
    }

    @Override
    Oordeel doe(Bulkplan plan, Deelnemer deelnemer) {
        return oordeel(vragen.vraag(deelnemer, plan.beantwoordVoor(), plan.correlatie()));
    }

    private static Oordeel oordeel(Bulkoordeel oordeel) {
        return oordeel == Bulkoordeel.VRAGEN ? Oordeel.DOEN : Oordeel.niet(oordeel);
    }
}
