package nl.vooropleiding.sample.sis.kaart;

import nl.vooropleiding.api.kaart.Toon;

/** The class and the sign with which a tone is drawn. Colour is never alone: each tone that matters has a sign. */
final class Toonbeeld {

    private Toonbeeld() {}

    static String klasse(Toon toon) {
        return switch (toon) {
            case GOED -> "staat goed";
            case LET_OP -> "staat let-op";
            case FOUT -> "staat fout";
            case LOOPT -> "staat loopt";
            case STIL -> "staat";
            case NIEUW -> "nieuw";
        };
    }

    /** Class of the sign; empty for none. */
    static String teken(Toon toon) {
        return switch (toon) {
            case GOED -> "t t-vink";
            case LET_OP -> "t t-let";
            case FOUT -> "t t-kruis";
            case LOOPT -> "t t-klok";
            case STIL, NIEUW -> "";
        };
    }

    static String melding(Toon toon) {
        return switch (toon) {
            case LET_OP -> "melding let-op";
            case FOUT -> "melding fout";
            default -> "melding";
        };
    }
}
