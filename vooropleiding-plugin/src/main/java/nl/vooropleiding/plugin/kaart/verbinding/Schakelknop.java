package nl.vooropleiding.plugin.kaart.verbinding;

import java.time.Duration;
import java.time.Instant;
import nl.vooropleiding.plugin.bericht.Schakelaar;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** A switch in words: how it is, who put it so and why, and whether it was probably forgotten. */
public record Schakelknop(String naam, boolean aan, String bij, boolean vergeten) {

    /** A switch that is off longer than this was probably forgotten. */
    private static final Duration VERGETEN = Duration.ofDays(1);

    static Schakelknop van(String naam, Schakelaar schakelaar, Instant nu, Teksten teksten) {
        boolean vergeten = !schakelaar.aan()
                && schakelaar.sinds().filter(s -> s.plus(VERGETEN).isBefore(nu)).isPresent();
        String bij = schakelaar
                .door()
                .map(door -> teksten.van(
                        "verbinding.door",
                        door,
                        teksten.datumTijd(schakelaar.sinds().orElseThrow()),
                        schakelaar.reden().orElse("")))
                .orElseGet(() -> teksten.van("verbinding.altijd"));
        return new Schakelknop(naam, schakelaar.aan(), bij, vergeten);
    }
}
