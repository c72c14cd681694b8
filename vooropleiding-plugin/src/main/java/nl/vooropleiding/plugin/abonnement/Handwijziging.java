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
import nl.vooropleiding.plugin.bericht.Verzendwijze;
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

    /** Why one of many is left as it is. */
    public enum Bezwaar {
        /** It is not ending, so that there is nothing to extend. */
        LOOPT_NIET_AF,
        /** Nothing runs that could be changed so. */
        LOOPT_NIET
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
        return doe(deelnemer, handeling, reden, gebruiker, Aanleiding.metDeHand(correlatie));
    }

    /**
     * What one of many would come to: to extend is for who is ending, to end for who runs.
     *
     * @return why not; empty when it is to be done
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Bezwaar> bezwaar(Deelnemer deelnemer, Handeling handeling) {
        Optional<AbonnementBeeld> nu = rijen.beeld(deelnemer.instelling(), deelnemer.id());
        if (handeling == Handeling.VERLENGEN
                && nu.filter(AbonnementBeeld::looptAf).isEmpty()) {
            return Optional.of(Bezwaar.LOOPT_NIET_AF);
        }
        return mogelijk(deelnemer).contains(handeling) ? Optional.empty() : Optional.of(Bezwaar.LOOPT_NIET);
    }

    /** As {@link #wijzig}, for one of many, in the caller's transaction and behind who asks at a desk. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Bezwaar> wijzigVanVelen(
            Deelnemer deelnemer, Handeling handeling, String reden, String gebruiker, String correlatie) {
        Optional<Bezwaar> bezwaar = bezwaar(deelnemer, handeling);
        if (bezwaar.isEmpty()) {
            Aanleiding aanleiding = new Aanleiding(Verzendwijze.BULK, correlatie);
            doe(deelnemer, handeling, Optional.of(reden), gebruiker, aanleiding);
        }
        return bezwaar;
    }

    private Uitslag doe(
            Deelnemer deelnemer, Handeling handeling, Optional<String> reden, String gebruiker, Aanleiding aanleiding) {
        if (handeling != Handeling.LOSLATEN && reden.isEmpty()) {
            return Uitslag.REDEN_NODIG;
        }
        if (handeling == Handeling.STARTEN && !beoordeling.heeftRelatie(deelnemer)) {
            return Uitslag.GEEN_GROND;
        }
        if (!mogelijk(deelnemer).contains(handeling)) {
            return Uitslag.KAN_NIET;
        }
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
