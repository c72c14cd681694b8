package nl.vooropleiding.plugin.code;

import java.util.Locale;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Stelsel;

/** The lists in which a code has one meaning at one moment. */
public enum Lijst {
    /** BRIN: schools. */
    INSTELLING("[0-9]{2}[A-Z]{2}"),
    ILT("[0-9A-Z]{4}"),
    CREBO("[0-9A-Z]{5}"),
    CROHO("[0-9]{4,5}"),
    /** Vakken of vo, vso and vavo. */
    VAK("[0-9]{4}"),
    /** Generieke examenonderdelen of mbo. */
    EXAMENONDERDEEL("[0-9A-Z]{4}"),
    KEUZEDEEL("[0-9A-Z]{5}");

    private final String vorm;

    Lijst(String vorm) {
        this.vorm = vorm;
    }

    /** Whether a text has the form of a code of this list. */
    boolean past(String code) {
        return code.matches(vorm);
    }

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
