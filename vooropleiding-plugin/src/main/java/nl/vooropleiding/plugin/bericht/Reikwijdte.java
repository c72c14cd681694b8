package nl.vooropleiding.plugin.bericht;

import java.util.Optional;
import nl.vooropleiding.plugin.bron.Foutcode;

/** Whom it concerns that the register refuses a message for good. */
enum Reikwijdte {
    /** This message: it is refused, and the others go on. */
    BERICHT,
    /** The instelling is not let in: nothing of it goes out, and the message stays. */
    INSTELLING,
    /** Nor is any other that speaks with the same certificate. */
    CERTIFICAAT;

    /** @param foutcode that of the fault, known or not; empty when the register did not say */
    static Reikwijdte van(Optional<String> foutcode) {
        String code = foutcode.orElse("");
        if (code.equals(Foutcode.DK0002.name())) {
            return INSTELLING;
        }
        return code.equals(Foutcode.EK0030.name()) || code.equals(Foutcode.EK0031.name()) ? CERTIFICAAT : BERICHT;
    }
}
