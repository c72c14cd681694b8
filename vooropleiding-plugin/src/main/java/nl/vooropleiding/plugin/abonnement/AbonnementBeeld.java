package nl.vooropleiding.plugin.abonnement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How it stands with asking the register about one student, for a page.
 *
 * @param staat state of the subscription
 * @param sinds when it came into this state
 * @param oorzaak what brought it into this state; absent when that was not kept
 * @param grond what carries it, in the host's words ({@code aanmelding 201.1}); absent when nothing does
 * @param tot the first day without, as expected; absent when unbounded or unknown
 * @param wachtSinds since when an answer is awaited; absent when none is, or while the request still waits to be sent
 * @param melding why the register refused, or what is in the way, in words; absent when all is well
 * @param hand what a person decided about it; absent when it follows from ground alone
 * @param looptAf whether it runs, and ends within thirty days when nobody does anything
 */
public record AbonnementBeeld(
        AbonnementStaat staat,
        Instant sinds,
        Optional<Oorzaak> oorzaak,
        Optional<String> grond,
        Optional<LocalDate> tot,
        Optional<Instant> wachtSinds,
        Optional<String> melding,
        Optional<MetDeHand> hand,
        boolean looptAf) {}
