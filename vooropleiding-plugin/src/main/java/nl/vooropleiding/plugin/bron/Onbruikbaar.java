package nl.vooropleiding.plugin.bron;

/** Keys or certificates cannot be used as they are set. The message is a sentence for an administrator, without passwords. */
class Onbruikbaar extends Exception {

    private static final long serialVersionUID = 1L;

    Onbruikbaar(String zin) {
        super(zin);
    }
}
