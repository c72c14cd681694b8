package nl.vooropleiding.plugin.code;

import java.util.Locale;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Stelsel;

/** The lists in which a code has one meaning at one moment. */
public enum Lijst {
    /** BRIN: schools. */
    INSTELLING("[0-9]{2}[A-Z]{2}", ""),
    /** BRIN with two digits: a site of a school. */
    VESTIGING("[0-9]{2}[A-Z]{2}[0-9]{2}", ""),
    /** RIO: who offers an opleiding. */
    AANBIEDER("[0-9]{3}A[0-9]{3}", ""),
    /** RIO: where it is given. */
    LOCATIE("[0-9]{3}X[0-9]{3}", ""),
    /** Opleidingen of vo, vso and vavo; the kenmerk is the kind of vo. */
    ILT("[0-9A-Z]{4}", "pro|brugjaar|vmbo-bb|vmbo-kb|vmbo-gl|vmbo-tl|havo|vwo"),
    /** Kwalificaties of mbo; the kenmerk is the level. */
    CREBO("[0-9A-Z]{5}", "[1-4]"),
    /** Opleidingen of ho; the kenmerk is the graad. */
    CROHO("[0-9]{4,5}", "ad|ba|ma"),
    /** Vakken of vo, vso and vavo. */
    VAK("[0-9]{4}", ""),
    /** Generieke examenonderdelen of mbo. */
    EXAMENONDERDEEL("[0-9A-Z]{4}", ""),
    KEUZEDEEL("[0-9A-Z]{5}", ""),
    AMVB_ONDERDEEL("[0-9A-Z]{5}", "");

    private final String vorm;
    private final String kenmerk;

    Lijst(String vorm, String kenmerk) {
        this.vorm = vorm;
        this.kenmerk = kenmerk;
    }

    /** Whether a text has the form of a code of this list. */
    boolean past(String code) {
        return code.matches(vorm);
    }

    /** Whether this may stand beside a name; nothing always may. */
    boolean pastKenmerk(String waarde) {
        return waarde.isEmpty() || waarde.matches(kenmerk);
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
            case AMVB_ONDERDEEL -> AMVB_ONDERDEEL;
        };
    }

    /** As users call it: {@code lijst ILT}, {@code lijst keuzedeel}. */
    public String naam() {
        return switch (this) {
            case ILT, CREBO, CROHO -> name();
            case INSTELLING -> "BRIN";
            case AMVB_ONDERDEEL -> "AMvB-onderdeel";
            case VESTIGING, AANBIEDER, LOCATIE, VAK, EXAMENONDERDEEL, KEUZEDEEL -> name().toLowerCase(Locale.ROOT);
        };
    }
}
