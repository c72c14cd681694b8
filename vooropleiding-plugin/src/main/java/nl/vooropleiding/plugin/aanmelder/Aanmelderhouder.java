package nl.vooropleiding.plugin.aanmelder;

import jakarta.enterprise.context.ApplicationScoped;
import nl.vooropleiding.plugin.houder.Tabelhouder;

/** Who applies goes with the student. */
@ApplicationScoped
class Aanmelderhouder extends Tabelhouder {

    Aanmelderhouder() {
        super("AANMELDINGEN", "vpl_aanmelder");
    }
}
