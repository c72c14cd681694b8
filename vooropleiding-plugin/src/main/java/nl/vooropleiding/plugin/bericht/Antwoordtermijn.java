package nl.vooropleiding.plugin.bericht;

import java.time.Duration;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.instelling.Schoolinstelling;

/** How long an answer is awaited: the register takes days to find who somebody is, and minutes for the rest. */
final class Antwoordtermijn {

    private Antwoordtermijn() {}

    static Duration van(Operatie operatie, Schoolinstelling school) {
        return operatie == Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON
                ? school.termijnIdentificatie()
                : school.termijnVraag();
    }

    /** @param duur how long nothing came */
    static String verstreken(Duration duur) {
        long dagen = duur.toDays();
        return "Het antwoord blijft uit: er kwam niets binnen " + (dagen == 1 ? "een dag" : dagen + " dagen")
                + ". Komt het nog, dan wordt het verwerkt.";
    }
}
