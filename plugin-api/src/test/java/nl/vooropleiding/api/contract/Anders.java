package nl.vooropleiding.api.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A service as it was, but for one method: how the wrong fakes are made. */
final class Anders {

    /** What the method does now; {@code goed} is what it did. */
    @FunctionalInterface
    interface Gedrag {
        Object doe(Object[] args, Goed goed) throws Throwable;
    }

    /** The method as it was. */
    @FunctionalInterface
    interface Goed {
        Object doe(Object... args) throws Throwable;
    }

    private Anders() {}

    static <T> T met(Class<T> dienst, T origineel, String methode, Gedrag gedrag) {
        return dienst.cast(
                Proxy.newProxyInstance(Anders.class.getClassLoader(), new Class<?>[] {dienst}, (p, m, args) -> {
                    Goed goed = nu -> {
                        try {
                            return m.invoke(origineel, nu);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    };
                    return m.getName().equals(methode) ? gedrag.doe(args, goed) : goed.doe(args);
                }));
    }
}
