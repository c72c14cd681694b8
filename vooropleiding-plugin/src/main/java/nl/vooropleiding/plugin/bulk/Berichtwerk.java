package nl.vooropleiding.plugin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.BerichtMaken;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Beletsel;
import nl.vooropleiding.plugin.bericht.Berichtbeheer;
import nl.vooropleiding.plugin.bericht.Berichtdaad;
import nl.vooropleiding.plugin.bericht.Berichten;
import nl.vooropleiding.plugin.bericht.Berichtstand;
import nl.vooropleiding.plugin.bericht.Verzendwijze;
import nl.vooropleiding.plugin.host.Host;

/**
 * Does something to all messages that a filter selects, within the scope of who made the plan. Which those are is looked
 * up twice: when the plan is made, and when their turn comes.
 */
@ApplicationScoped
class Berichtwerk implements Bulkwerk {

    private static final int PER_PAGINA = 500;
    private static final int PER_KEER = 50;

    @Inject
    private Berichten berichten;

    @Inject
    private Berichtbeheer beheer;

    @Inject
    private BerichtMaken maken;

    @Inject
    private Host host;

    private enum Nu {
        /** By the time its turn came the filter did not select it any more, or not within that scope. */
        BUITEN_FILTER
    }

    @Override
    public Set<Bulksoort> soorten() {
        return Bulksoort.OVER_BERICHTEN;
    }

    @Override
    public int perKeer() {
        return PER_KEER;
    }

    @Override
    public Pagina<Kandidaat> lees(Bulkplan plan, Optional<String> vanaf) {
        Berichtdaad daad = daad(plan);
        List<Berichtstand.Rij> rijen =
                berichten.standen(plan.berichten(), vanaf.map(Long::valueOf).orElse(0L), PER_PAGINA);
        return new Pagina<>(
                rijen.stream()
                        .map(r -> new Kandidaat(String.valueOf(r.id()), () -> Oordeel.tenzij(daad.beletsel(r.stand()))))
                        .toList(),
                rijen.size() < PER_PAGINA
                        ? Optional.empty()
                        : Optional.of(String.valueOf(rijen.get(rijen.size() - 1).id())));
    }

    @Override
    public List<Supplier<Oordeel>> bereid(Bulkplan plan, List<String> onderwerpen) throws PluginException {
        List<Long> ids = onderwerpen.stream().map(Long::valueOf).toList();
        Map<Long, Berichtstand> standen = berichten.standen(plan.berichten(), ids).stream()
                .collect(Collectors.toMap(Berichtstand.Rij::id, Berichtstand.Rij::stand));
        List<Supplier<Oordeel>> daden = new ArrayList<>();
        for (Long id : ids) {
            daden.add(daad(plan, id, standen.get(id)));
        }
        return daden;
    }

    private Supplier<Oordeel> daad(Bulkplan plan, long id, Berichtstand stand) throws PluginException {
        if (stand == null) {
            return () -> Oordeel.niet(Nu.BUITEN_FILTER);
        }
        Berichtdaad daad = daad(plan);
        Optional<Beletsel> beletsel = daad.beletsel(stand);
        if (beletsel.isPresent()) {
            return () -> Oordeel.tenzij(beletsel);
        }
        return daad == Berichtdaad.OPNIEUW_AANBIEDEN && stand.wordtOpnieuwGemaakt()
                ? uitVandaag(plan, stand)
                : () -> Oordeel.tenzij(beheer.doe(daad, id, plan.reden(), plan.door()));
    }

    /** What was refused is made anew, from the data that the host has now. */
    private Supplier<Oordeel> uitVandaag(Bulkplan plan, Berichtstand stand) throws PluginException {
        Optional<Deelnemer> deelnemer =
                host.deelnemers().deelnemer(plan.instelling(), stand.deelnemer().orElseThrow());
        Aanleiding aanleiding = new Aanleiding(Verzendwijze.BULK, plan.correlatie());
        return () -> Oordeel.tenzij(deelnemer
                .map(d -> maken.maak(d, stand.operatie().orElseThrow(), plan.reden(), aanleiding))
                .map(Optional::<Enum<?>>of)
                .orElse(Optional.of(Beletsel.NIET_OPNIEUW_TE_MAKEN))
                .filter(u -> u != BerichtMaken.Uitslag.GEMAAKT));
    }

    private static Berichtdaad daad(Bulkplan plan) {
        return plan.soort().daad().orElseThrow();
    }
}
