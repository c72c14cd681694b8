package nl.vooropleiding.plugin.kaart;

import java.util.Locale;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;

/** How states strike the reader, the same on the page and on the panel. */
final class Tonen {

    private Tonen() {}

    static Toon van(AbonnementStaat staat) {
        return switch (staat) {
            case ACTIEF -> Toon.GOED;
            case GEPLAND, AANGEVRAAGD, BEEINDIGING_GEVRAAGD -> Toon.LOOPT;
            case GEWEIGERD -> Toon.LET_OP;
            case BEEINDIGD -> Toon.STIL;
        };
    }

    static String stijl(Toon toon) {
        return toon.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
