package nl.vooropleiding.plugin.aanmelder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Mboniveau;

/**
 * One aanmelding in the list.
 *
 * @param sinds since when the subscription is as it is; absent when there is none
 */
public record Aanmelderregel(
        String deelnemer,
        String deelnemernummer,
        String naam,
        String omschrijving,
        Optional<Mboniveau> niveau,
        LocalDate aangemeld,
        Stadium stadium,
        Optional<Instant> sinds) {}
