package nl.vooropleiding.plugin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Bulkoordeel;
import nl.vooropleiding.plugin.abonnement.Bulkvragen;
import nl.vooropleiding.plugin.bericht.Gaten;
import nl.vooropleiding.plugin.host.Host;

/** Asks the register for the students of a selection, or for those who were followed in a gap. */
@ApplicationScoped
class Opvraagwerk implements Bulkwerk {

    private static final int PER_PAGINA = 200;

    @Inject
    private Host host;

    @Inject
    private Bulkvragen vragen;

    @Inject
    private Gaten gaten;

    @Override
    public Set<Bulksoort> soorten() {
        return EnumSet.of(Bulksoort.OPVRAGEN);
    }

    /** One: asking for somebody locks what is kept of them. */
    @Override
    public int perKeer() {
        return 1;
    }

    @Override
    public Pagina<Kandidaat> lees(Bulkplan plan, Optional<String> vanaf) throws PluginException {
        return plan.selectie().gat().isPresent()
                ? gevolgd(plan)
                : kandidaten(plan, host.deelnemers().actieve(plan.instelling(), vanaf, PER_PAGINA));
    }

    Pagina<Kandidaat> kandidaten(Bulkplan plan, Pagina<Deelnemer> pagina) {
        return new Pagina<>(
                pagina.rijen().stream()
                        .filter(plan.selectie()::omvat)
                        .map(d -> new Kandidaat(d.id(), () -> oordeel(vragen.weeg(d, plan.beantwoordVoor()))))
                        .toList(),
                pagina.volgende());
    }

    /** Whoever was followed in the gap; whether asking is needless by now is seen when their turn comes. */
    private Pagina<Kandidaat> gevolgd(Bulkplan plan) {
        return new Pagina<>(
                gaten
                        .een(plan.instelling(), plan.selectie().gat().orElseThrow())
                        .map(gat -> vragen.gevolgdVoor(plan.instelling(), gat.tot()))
                        .orElse(List.of())
                        .stream()
                        .map(wie -> new Kandidaat(wie, () -> Oordeel.DOEN))
                        .toList(),
                Optional.empty());
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
        return () -> oordeel(deelnemer
                .map(d -> vragen.vraag(d, plan.beantwoordVoor(), plan.correlatie()))
                .orElse(Bulkoordeel.ONBEKEND));
    }

    private static Oordeel oordeel(Bulkoordeel oordeel) {
        return oordeel == Bulkoordeel.VRAGEN ? Oordeel.DOEN : Oordeel.niet(oordeel);
    }
}
