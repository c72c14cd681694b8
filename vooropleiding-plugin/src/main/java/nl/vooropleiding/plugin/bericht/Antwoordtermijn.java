package nl.vooropleiding.plugin.bericht;

import java.time.Duration;
import nl.vooropleiding.plugin.bron.Operatie;

/** How long an answer is awaited: the register takes days to find who somebody is, and minutes for the rest. */
final class Antwoordtermijn {

    private Antwoordtermijn() {}

    static Duration van(Operatie operatie) {
        return Duration.ofDays(dagen(operatie));
    }

    static String verstreken(Operatie operatie) {
        int dagen = dagen(operatie);
        return "Het antwoord blijft uit: er kwam niets binnen " + (dagen == 1 ? "een dag" : dagen + " dagen")
                + ". Komt het nog, dan wordt het verwerkt.";
    }

    private static int dagen(Operatie operatie) {
        return operatie == Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON ? 7 : 1;
    }
}
