package nl.vooropleiding.plugin.duiding;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Mboniveau;
import nl.vooropleiding.api.vooropleiding.Oordeel;
import nl.vooropleiding.plugin.stand.Gegeven;

/**
 * The advice on admission to one level: the school decides.
 *
 * @param regel where the law says so
 * @param gronden why, the strongest first; at least one
 */
public record Toelating(Mboniveau niveau, Oordeel oordeel, String regel, List<Grond> gronden) {

    /** A reason, and the record it is about; absent when it is about none. */
    public record Grond(Reden reden, Optional<Gegeven> gegeven) {}

    public Toelating {
        gronden = List.copyOf(gronden);
        if (gronden.isEmpty()) {
            throw new IllegalArgumentException("Een advies heeft een reden");
        }
    }

    /** Whether the school still has to look at nadere vooropleidingseisen: the sector and vakken of what gives access. */
    public boolean nadereEisen() {
        return oordeel == Oordeel.JA && (niveau == Mboniveau.NIVEAU_3 || niveau == Mboniveau.MIDDENKADER);
    }

    /** The record that this advice leans on most; absent when it leans on none. */
    public Optional<Gegeven> bewijs() {
        return gronden.get(0).gegeven();
    }
}
