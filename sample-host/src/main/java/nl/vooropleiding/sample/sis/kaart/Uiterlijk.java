package nl.vooropleiding.sample.sis.kaart;

import java.util.List;
import java.util.Map;
import nl.vooropleiding.api.kaart.Look;

/** How this system looks: one stylesheet, in which the tokens have their values. */
final class Uiterlijk {

    /** Goes up when the stylesheet changes, so that browsers fetch it again. */
    private static final String VERSIE = "1";

    private Uiterlijk() {}

    static Look look(String contextpad) {
        return new Look(List.of(contextpad + "/look/look.css?v=" + VERSIE), Map.of());
    }
}
