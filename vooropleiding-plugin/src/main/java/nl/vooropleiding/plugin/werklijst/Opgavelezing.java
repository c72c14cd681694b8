package nl.vooropleiding.plugin.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.dossier.TeVergelijken;
import nl.vooropleiding.plugin.duiding.Vergelijking;

/** Puts on the worklist what differs between what a student declared and what was delivered, and takes off what does not. */
@ApplicationScoped
public class Opgavelezing {

    /** While something differs it is looked at again: not every host says that an opgave changed. */
    private static final Duration WEER_NA = Duration.ofDays(1);

    @Inject
    private Dossiers dossiers;

    @Inject
    private Werklijst werklijst;

    @Inject
    private Codelijst codes;

    @Inject
    private Clock klok;

    /** @param opgaven what the student declared, as the host says now */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void vergelijk(TeVergelijken wie, List<Opgave.Bewaard> opgaven) {
        List<Feit> feiten = dossiers.van(wie.instelling(), wie.deelnemer())
                .map(d -> Vergelijking.van(opgaven, d.stand(), codes))
                .map(Opgaveregels::feiten)
                .orElse(List.of());
        werklijst.blijftOver(
                wie.instelling(), wie.deelnemer(), Soort.VERSCHIL_MET_OPGAVE, feiten, Waarom.VERSCHILT_NIET_MEER);
        Instant weer = klok.instant().plus(WEER_NA);
        dossiers.vergeleken(wie, Optional.of(weer).filter(w -> !feiten.isEmpty()));
    }
}
