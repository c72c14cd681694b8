package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.stand.Gegeven;

/** How other parts of the page point at the row of a record. */
record Verwijzing(List<Recordregel> regels) {

    /** @throws IllegalArgumentException for a record that is not on the page */
    Recordregel naar(Gegeven gegeven) {
        return zoek(gegeven).orElseThrow(() -> new IllegalArgumentException("Dit gegeven staat niet op de pagina"));
    }

    /** Empty for a record that is not on the page. */
    Optional<Recordregel> zoek(Gegeven gegeven) {
        return regels.stream().filter(regel -> regel.gegeven().equals(gegeven)).findFirst();
    }
}
