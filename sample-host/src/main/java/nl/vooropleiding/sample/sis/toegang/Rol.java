package nl.vooropleiding.sample.sis.toegang;

import java.util.Set;

/** What someone is at the school, with what that lets them do in this system; rights of plugins are in the database. */
public enum Rol {
    INTAKE(Bevoegdheid.AANMELDINGEN, Bevoegdheid.PERSONALIA, Bevoegdheid.NUMMER),
    ADMINISTRATIE(
            Bevoegdheid.AANMELDINGEN,
            Bevoegdheid.VERBINTENISSEN,
            Bevoegdheid.PERSONALIA,
            Bevoegdheid.NUMMER,
            Bevoegdheid.VERWIJDEREN),
    DOCENT,
    BEHEER(Bevoegdheid.BEHEER),
    PRIVACY(Bevoegdheid.VERWIJDEREN);

    /** What a role lets someone do beyond looking at the students in their sight. */
    public enum Bevoegdheid {
        AANMELDINGEN,
        VERBINTENISSEN,
        PERSONALIA,
        NUMMER,
        VERWIJDEREN,
        BEHEER
    }

    private final Set<Bevoegdheid> bevoegdheden;

    Rol(Bevoegdheid... bevoegdheden) {
        this.bevoegdheden = Set.of(bevoegdheden);
    }

    public boolean mag(Bevoegdheid bevoegdheid) {
        return bevoegdheden.contains(bevoegdheid);
    }
}
