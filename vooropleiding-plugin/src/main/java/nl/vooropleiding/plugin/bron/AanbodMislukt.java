package nl.vooropleiding.plugin.bron;

import java.util.Optional;

/** An offer was not confirmed. The message is for a person, without personal data. */
public class AanbodMislukt extends Exception {

    private static final long serialVersionUID = 1L;

    /** What may be done next. */
    public enum Afloop {
        /** The register was not reached, or was busy: the same message may pass later. */
        HEELBAAR,
        /** The register has this identificatiecode already: an earlier offer arrived after all. */
        AL_ONTVANGEN,
        /** The register refuses the message; offering it again does not help. */
        DEFINITIEF
    }

    private final Afloop afloop;
    private final String foutcode;

    public AanbodMislukt(Afloop afloop, String melding) {
        this(afloop, melding, null);
    }

    /** @param foutcode with which the register refused it; null when it did not say */
    public AanbodMislukt(Afloop afloop, String melding, String foutcode) {
        super(melding);
        this.afloop = afloop;
        this.foutcode = foutcode;
    }

    public Optional<String> foutcode() {
        return Optional.ofNullable(foutcode);
    }

    public Afloop afloop() {
        return afloop;
    }
}
