package nl.vooropleiding.plugin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Handeling;
import nl.vooropleiding.plugin.abonnement.Handwijziging;

/** Extends the subscriptions that are ending, or ends those that run, of the students of a selection: by hand, for many. */
@ApplicationScoped
class Abonnementwerk extends Deelnemerwerk {

    @Inject
    private Handwijziging handwijziging;

    @Override
    public Set<Bulksoort> soorten() {
        return EnumSet.of(Bulksoort.VERLENGEN, Bulksoort.BEEINDIGEN);
    }

    @Override
    Oordeel weeg(Bulkplan plan, Deelnemer deelnemer) {
        return Oordeel.tenzij(handwijziging.bezwaar(deelnemer, handeling(plan)));
    }

    @Override
    Oordeel doe(Bulkplan plan, Deelnemer deelnemer) {
        return Oordeel.tenzij(
                handwijziging.wijzigVanVelen(deelnemer, handeling(plan), plan.reden(), plan.door(), plan.correlatie()));
    }

    private static Handeling handeling(Bulkplan plan) {
        return plan.soort() == Bulksoort.VERLENGEN ? Handeling.VERLENGEN : Handeling.BEEINDIGEN;
    }
}
