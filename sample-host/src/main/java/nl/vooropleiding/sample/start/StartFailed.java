package nl.vooropleiding.sample.start;

/** Starting has no sense or did not succeed; the message is for the person who started it. */
final class StartFailed extends Exception {

    private static final long serialVersionUID = 1L;

    StartFailed(String message) {
        super(message);
    }

    StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
