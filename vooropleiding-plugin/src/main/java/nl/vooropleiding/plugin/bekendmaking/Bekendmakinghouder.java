package nl.vooropleiding.plugin.bekendmaking;

import jakarta.enterprise.context.ApplicationScoped;
import nl.vooropleiding.plugin.houder.Tabelhouder;

/** Nobody is told any more about a student who is removed. */
@ApplicationScoped
class Bekendmakinghouder extends Tabelhouder {

    Bekendmakinghouder() {
        super("BEKENDMAKINGEN", "vpl_bekendmaking");
    }
}
