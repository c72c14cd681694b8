package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.opslag.Klok;

/** Starts, extends, ends or lets go of a subscription because a person says so, with a reason. */
@ApplicationScoped
public class Handwijziging {

    /** What came of it. */
    public enum Uitslag {
        /** It was written down, and what follows from it goes out. */
        GEDAAN,
        /** Why is part of it. */
        REDEN_NODIG,
        /** No aanmelding or inschrijving gives ground. */
        GEEN_GROND,
        /** It does not make sense (any more): it is in another state by now. */
        KAN_NIET
    }

    @Inject
    private AbonnementRijen rijen;

    @Inject
    private Beoordeling beoordeling;

    @Inject
    private Vragen vragen;

    @Inject
    private Clock klok;

    /** What this user could do about this student, as the host says the student is now. */
    @Transactional
    public Set<Handeling> mogelijk(Deelnemer deelnemer) {
        return Handeling.mogelijk(
                rijen.beeld(deelnemer.instelling(), deelnemer.id()), beoordeling.heeftRelatie(deelnemer));
    }

    /**
     * @param deelnemer as the host says the student is now
     * @param reden why, in the user's words; not needed to let go
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Uitslag wijzig(
            Deelnemer deelnemer, Handeling handeling, Optional<String> reden, String gebruiker, String correlatie) {
        if (handeling != Handeling.LOSLATEN && reden.isEmpty()) {
            return Uitslag.REDEN_NODIG;
        }
        if (handeling == Handeling.STARTEN && !beoordeling.heeftRelatie(deelnemer)) {
            return Uitslag.GEEN_GROND;
        }
        if (!mogelijk(deelnemer).contains(handeling)) {
            return Uitslag.KAN_NIET;
        }
        Aanleiding aanleiding = Aanleiding.metDeHand(correlatie);
        Abonnement abonnement = beoordeling.abonnement(deelnemer);
        abonnement.metDeHand(keuze(handeling, reden.orElse(""), gebruiker));
        if (handeling == Handeling.VERLENGEN) {
            vragen.verlenging(abonnement, deelnemer.id(), aanleiding);
        }
        beoordeling.beoordeel(deelnemer, aanleiding);
        return Uitslag.GEDAAN;
    }

    private MetDeHand keuze(Handeling handeling, String reden, String gebruiker) {
        Instant nu = klok.instant();
        LocalDate over = LocalDate.ofInstant(nu, Klok.NEDERLAND).plusMonths(Grond.MAANDEN);
        return switch (handeling) {
            case STARTEN, VERLENGEN -> MetDeHand.gestart(reden, gebruiker, nu, over);
            case BEEINDIGEN -> MetDeHand.beeindigd(reden, gebruiker, nu);
            case LOSLATEN -> null;
        };
    }
}
