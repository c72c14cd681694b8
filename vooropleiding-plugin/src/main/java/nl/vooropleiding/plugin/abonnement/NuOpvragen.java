package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Onderweg;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.bron.Operatie;

/** Asks the register again because a person wants to know now, and only when that can tell something. */
@ApplicationScoped
public class NuOpvragen {

    /** So soon after an answer the register has nothing new to tell, unless somebody knows why it should. */
    static final Duration PAS_BEANTWOORD = Duration.ofMinutes(15);

    /** What came of it. */
    public enum Uitslag {
        /** A request goes out, ahead of what the plugin asks by itself. */
        GEVRAAGD,
        /** It is under way already: nothing was added. */
        LOOPT_AL,
        /** The register answered just now: say why it is to be asked again. */
        REDEN_NODIG,
        /** Nothing gives the school ground to ask. */
        GEEN_GROND,
        /** The register does not accept this person's data; they must be corrected first. */
        GEWEIGERD
    }

    @Inject
    private AbonnementRijen rijen;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Vragen vragen;

    @Inject
    private Onderweg onderweg;

    @Inject
    private Clock klok;

    /** @param reden why, so soon after an answer; what is blank is no reason */
    @Transactional
    public Uitslag vraag(String instelling, String deelnemer, Optional<String> reden, String correlatie) {
        return vraag(instelling, deelnemer, reden, Aanleiding.metDeHand(correlatie));
    }

    /** As above, in the lane that goes with this; in the caller's transaction when there is one. */
    @Transactional
    Uitslag vraag(String instelling, String deelnemer, Optional<String> reden, Aanleiding aanleiding) {
        Optional<Abonnement> gevonden = betrokkenen
                .een(instelling, deelnemer)
                .filter(Betrokkene::draagt)
                .flatMap(b -> rijen.abonnement(instelling, b.persoon()));
        if (gevonden.isEmpty()) {
            return Uitslag.GEEN_GROND;
        }
        Abonnement abonnement = gevonden.get();
        return switch (abonnement.staat()) {
            case BEEINDIGD, BEEINDIGING_GEVRAAGD -> Uitslag.GEEN_GROND;
            case GEPLAND -> Uitslag.LOOPT_AL;
            case GEWEIGERD ->
                abonnement.isGeidentificeerd() ? vraag(abonnement, deelnemer, reden, aanleiding) : Uitslag.GEWEIGERD;
            case AANGEVRAAGD, ACTIEF -> vraag(abonnement, deelnemer, reden, aanleiding);
        };
    }

    private Uitslag vraag(Abonnement abonnement, String deelnemer, Optional<String> reden, Aanleiding aanleiding) {
        if (onderweg.inBehandeling(abonnement.instelling(), abonnement.persoon(), Operatie.AANVRAGEN_VOOROPLEIDING)) {
            return Uitslag.LOOPT_AL;
        }
        boolean pasBeantwoord = onderweg.beantwoord(
                        abonnement.instelling(), abonnement.persoon(), Operatie.AANVRAGEN_VOOROPLEIDING)
                .filter(antwoord -> antwoord.isAfter(klok.instant().minus(PAS_BEANTWOORD)))
                .isPresent();
        if (pasBeantwoord && reden.filter(r -> !r.isBlank()).isEmpty()) {
            return Uitslag.REDEN_NODIG;
        }
        vragen.vooropleidingNu(abonnement, deelnemer, aanleiding);
        return Uitslag.GEVRAAGD;
    }
}
