package nl.vooropleiding.api.contract;

import java.lang.reflect.InvocationTargetException;
import javax.naming.InitialContext;

/** The server's UserTransaction by reflection: this jar knows the JDK only. */
final class ServerTransactie implements Transactie {

    /** {@code jakarta.transaction.Status.STATUS_MARKED_ROLLBACK}. */
    private static final int GEMARKEERD = 1;

    @Override
    public void begin() throws Exception {
        roep("begin");
    }

    @Override
    public void markeer() throws Exception {
        roep("setRollbackOnly");
    }

    @Override
    public boolean gemarkeerd() throws Exception {
        return Integer.valueOf(GEMARKEERD).equals(roep("getStatus"));
    }

    @Override
    public void draaiTerug() throws Exception {
        roep("rollback");
    }

    private static Object roep(String methode) throws Exception {
        Object transactie = new InitialContext().lookup("java:comp/UserTransaction");
        try {
            return Class.forName(
                            "jakarta.transaction.UserTransaction",
                            true,
                            Thread.currentThread().getContextClassLoader())
                    .getMethod(methode)
                    .invoke(transactie);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception oorzaak) {
                throw oorzaak;
            }
            throw e;
        }
    }
}
