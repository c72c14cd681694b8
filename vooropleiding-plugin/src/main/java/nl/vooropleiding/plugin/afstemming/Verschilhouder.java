package nl.vooropleiding.plugin.afstemming;

import jakarta.enterprise.context.ApplicationScoped;
import nl.vooropleiding.plugin.houder.Tabelhouder;

/** That a student differed from the host goes with the student. */
@ApplicationScoped
class Verschilhouder extends Tabelhouder {

    Verschilhouder() {
        super("VERSCHILLEN", "vpl_verschil");
    }
}
