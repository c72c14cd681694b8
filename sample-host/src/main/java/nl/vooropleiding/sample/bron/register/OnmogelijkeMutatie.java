package nl.vooropleiding.sample.bron.register;

/** The change that was asked for does not fit this person; the message says so to whoever asked. */
public final class OnmogelijkeMutatie extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnmogelijkeMutatie(String waarom) {
        super(waarom);
    }

    static OnmogelijkeMutatie nietsLoopt() {
        return new OnmogelijkeMutatie("Deze persoon heeft geen lopende deelname.");
    }
}
