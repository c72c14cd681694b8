package nl.vooropleiding.plugin.betwisting;

import jakarta.enterprise.context.ApplicationScoped;
import nl.vooropleiding.plugin.houder.Tabelhouder;

/** What is said to be wrong goes with the student. */
@ApplicationScoped
class Betwistinghouder extends Tabelhouder {

    Betwistinghouder() {
        super("BETWISTINGEN", "vpl_betwisting");
    }
}
