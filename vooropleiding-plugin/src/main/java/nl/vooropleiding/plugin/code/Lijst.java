package nl.vooropleiding.plugin.code;

import java.util.Locale;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Stelsel;

/** The lists in which a code has one meaning at one moment. */
public enum Lijst {
    /** BRIN: schools. */
    INSTELLING,
    ILT,
    CREBO,
    CROHO,
    /** Vakken of vo, vso and vavo. */
    VAK,
    /** Generieke examenonderdelen of mbo. */
    EXAMENONDERDEEL,
    KEUZEDEEL;

    static Lijst van(Stelsel stelsel) {
        return switch (stelsel) {
            case ILT -> ILT;
            case CREBO -> CREBO;
            case CROHO -> CROHO;
        };
    }

    static Lijst van(Onderdeelsoort soort) {
        return switch (soort) {
            case VAK -> VAK;
            case EXAMENONDERDEEL -> EXAMENONDERDEEL;
            case KEUZEDEEL -> KEUZEDEEL;
        };
    }

    /** As users call it: {@code lijst ILT}, {@code lijst keuzedeel}. */
    public String naam() {
        return switch (this) {
            case ILT, CREBO, CROHO -> name();
            case INSTELLING -> "BRIN";
            case VAK, EXAMENONDERDEEL, KEUZEDEEL -> name().toLowerCase(Locale.ROOT);
        };
    }
}
