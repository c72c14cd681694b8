package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import nl.vooropleiding.plugin.houder.Tabelhouder;

/** What the host told about a student who is removed is not looked into any more. */
@ApplicationScoped
class Gebeurtenishouder extends Tabelhouder {

    Gebeurtenishouder() {
        super("GEBEURTENISSEN", "vpl_gebeurtenis");
    }
}
