package nl.vooropleiding.api.contract;

/**
 * A transaction of the caller, for the rule that no service joins it. {@link #vanServer} serves on any Jakarta EE server.
 *
 * @since 1.0
 */
public interface Transactie {

    /** Begins one on this thread. */
    void begin() throws Exception;

    /** Marks it so that it can only be rolled back. */
    void markeer() throws Exception;

    /** Whether it is marked. */
    boolean gemarkeerd() throws Exception;

    /** Rolls it back. */
    void draaiTerug() throws Exception;

    /** The {@code java:comp/UserTransaction} of the component that calls. */
    static Transactie vanServer() {
        return new ServerTransactie();
    }
}
