package nl.vooropleiding.plugin.bron;

/** A message is refused with a SOAP fault. The explanation goes to the sender and holds no personal data. */
public class BronFout extends Exception {

    private static final long serialVersionUID = 1L;

    private final Foutcode code;

    public BronFout(Foutcode code, String toelichting) {
        super(toelichting.isBlank() ? code.tekst() : code.tekst() + ": " + toelichting);
        this.code = code;
    }

    public BronFout(Foutcode code) {
        this(code, "");
    }

    public Foutcode code() {
        return code;
    }
}
