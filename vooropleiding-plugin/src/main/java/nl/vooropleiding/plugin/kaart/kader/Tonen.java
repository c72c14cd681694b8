package nl.vooropleiding.plugin.kaart.kader;

import java.util.Locale;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;

/** How states strike the reader, the same on the page and on the panel. */
public final class Tonen {

    private Tonen() {}

    public static Toon van(AbonnementStaat staat) {
        return switch (staat) {
            case ACTIEF -> Toon.GOED;
            case GEPLAND, AANGEVRAAGD, BEEINDIGING_GEVRAAGD -> Toon.LOOPT;
            case GEWEIGERD -> Toon.LET_OP;
            case BEEINDIGD -> Toon.STIL;
        };
    }

    public static String stijl(Toon toon) {
        return toon.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
