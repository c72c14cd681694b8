package nl.vooropleiding.plugin.abonnement;

import nl.vooropleiding.plugin.opslag.Proefklok;
import org.junit.jupiter.api.Test;

/**
 * Whatever the host, the register, a person and the clock do, in any order, and whatever of it gets lost: once what was
 * asked is answered and everything was compared, a person is subscribed to if and only if there is ground and no hand
 * holds it back; and comparing again finds nothing.
 */
public interface ModelProeven {

    int STAPPEN = 60;

    @Test
    default void eenAbonnementLooptAlsErGrondIsEnAndersNiet() {
        for (long zaad : new long[] {1, 2, 3, 4, 5, 20260401, 20261127}) {
            try {
                Modelwereld wereld = new Modelwereld(zaad);
                for (int i = 0; i < STAPPEN; i++) {
                    wereld.stap();
                }
                wereld.komtTotRust();
                wereld.klopt();
            } finally {
                Proefklok.gelijk();
            }
        }
    }
}
