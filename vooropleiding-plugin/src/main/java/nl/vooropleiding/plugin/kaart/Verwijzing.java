package nl.vooropleiding.plugin.kaart;

import java.util.List;
import nl.vooropleiding.plugin.stand.Gegeven;

/** How other parts of the page point at the row of a record. */
record Verwijzing(List<Recordregel> regels) {

    /** @throws IllegalArgumentException for a record that is not on the page */
    Recordregel naar(Gegeven gegeven) {
        return regels.stream()
                .filter(regel -> regel.gegeven().equals(gegeven))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Dit gegeven staat niet op de pagina"));
    }
}
