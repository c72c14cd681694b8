package nl.vooropleiding.sample.slecht.gooit;

/** An exception class that only this plugin has. */
final class EigenFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EigenFout() {
        super("<b>met opmaak</b> en een nummer 999990019, dat niemand mag zien");
    }
}
