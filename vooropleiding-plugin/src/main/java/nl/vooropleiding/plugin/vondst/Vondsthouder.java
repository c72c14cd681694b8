package nl.vooropleiding.plugin.vondst;

import jakarta.enterprise.context.ApplicationScoped;
import nl.vooropleiding.plugin.houder.Tabelhouder;

/** A number that the register found for a student goes with the student. */
@ApplicationScoped
class Vondsthouder extends Tabelhouder {

    Vondsthouder() {
        super("GEVONDEN_NUMMER", "vpl_nummervondst");
    }
}
