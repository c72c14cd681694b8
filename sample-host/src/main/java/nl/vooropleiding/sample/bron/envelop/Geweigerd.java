package nl.vooropleiding.sample.bron.envelop;

/** A message that is not taken. It becomes a fault; nothing of the message is kept. */
public final class Geweigerd extends Exception {

    private static final long serialVersionUID = 1L;

    private final Foutcode code;

    public Geweigerd(Foutcode code) {
        this(code, code.tekst());
    }

    /** @param tekst the faultstring; must not contain anybody's number */
    public Geweigerd(Foutcode code, String tekst) {
        super(tekst);
        this.code = code;
    }

    public Foutcode code() {
        return code;
    }
}
