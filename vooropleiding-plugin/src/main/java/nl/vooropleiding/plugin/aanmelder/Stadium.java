package nl.vooropleiding.plugin.aanmelder;

import nl.vooropleiding.api.vooropleiding.Oordeel;

/** How it stands with an aanmelding, what needs somebody first. */
public enum Stadium {
    /** The register refused the person. */
    GEWEIGERD,
    /** Nobody asked the register yet, and nobody is going to by itself. */
    NIET_GEVRAAGD,
    /** The register was asked, or is about to be. */
    WACHT,
    TE_BEOORDELEN,
    NIET_AANGETOOND,
    TOELAATBAAR;

    static Stadium van(Oordeel oordeel) {
        return switch (oordeel) {
            case JA -> TOELAATBAAR;
            case NEE -> NIET_AANGETOOND;
            case TE_BEOORDELEN -> TE_BEOORDELEN;
        };
    }
}
