package nl.vooropleiding.plugin.kaart.kader;

import java.time.Duration;

/** A duration as a person says it: in one unit, rounded down. */
public final class Duurtekst {

    private Duurtekst() {}

    public static String van(Duration duur, Teksten teksten) {
        long seconden = Math.max(0, duur.toSeconds());
        if (seconden < 120) {
            return teksten.van("duur.seconden", seconden);
        }
        if (seconden < 7200) {
            return teksten.van("duur.minuten", seconden / 60);
        }
        return seconden < 172_800
                ? teksten.van("duur.uren", seconden / 3600)
                : teksten.van("duur.dagen", seconden / 86_400);
    }
}
