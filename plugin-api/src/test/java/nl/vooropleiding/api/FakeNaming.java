package nl.vooropleiding.api;

import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.NotContextException;
import javax.naming.spi.InitialContextFactory;

/** A naming service in memory that answers as Payara does: names of contexts, names of proxies, empty contexts. */
public final class FakeNaming implements InitialContextFactory {

    private static final Map<String, Object> GEBONDEN = new TreeMap<>();
    private static final Object CONTEXT = new Object();

    /** Makes {@link InitialContext} use this one, with nothing in it. */
    public static void begin() {
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, FakeNaming.class.getName());
        GEBONDEN.clear();
    }

    public static <T> void bind(String module, Class<? super T> dienst, T bean) {
        bind(module, dienst.getSimpleName() + "Bean", dienst, bean);
    }

    /** A second bean of one module needs a name of its own. */
    public static <T> void bind(String module, String naam, Class<? super T> dienst, T bean) {
        String plek = "java:global/" + module;
        contexten(plek);
        GEBONDEN.put(plek + "/" + naam, bean);
        GEBONDEN.put(plek + "/" + naam + "!" + dienst.getName(), bean);
    }

    /** What an undeployed module leaves behind. */
    public static void leeg(String module) {
        String plek = "java:global/" + module;
        GEBONDEN.keySet().removeIf(naam -> naam.startsWith(plek + "/"));
        contexten(plek);
    }

    private static void contexten(String plek) {
        for (int i = plek.indexOf('/'); i > 0; i = plek.indexOf('/', i + 1)) {
            GEBONDEN.put(plek.substring(0, i), CONTEXT);
        }
        GEBONDEN.put(plek, CONTEXT);
    }

    public static void ookBind(String naam, Object bean) {
        GEBONDEN.put(naam, bean);
    }

    @Override
    public Context getInitialContext(Hashtable<?, ?> omgeving) {
        return (Context) Proxy.newProxyInstance(
                FakeNaming.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (p, methode, args) -> switch (methode.getName()) {
                    case "lookup" -> lookup((String) args[0]);
                    case "list" -> list((String) args[0]);
                    case "close" -> null;
                    default -> throw new UnsupportedOperationException(methode.getName());
                });
    }

    private static Object lookup(String naam) throws NameNotFoundException {
        if (!GEBONDEN.containsKey(naam)) {
            throw new NameNotFoundException(naam);
        }
        return GEBONDEN.get(naam);
    }

    private static NamingEnumeration<NameClassPair> list(String pad) throws Exception {
        if (!GEBONDEN.containsKey(pad)) {
            NamingException verpakt = new NamingException("Lookup failed for '" + pad + "'");
            verpakt.setRootCause(new NameNotFoundException(pad));
            throw verpakt;
        }
        if (lookup(pad) != CONTEXT) {
            throw new NotContextException(pad + " cannot be listed");
        }
        List<NameClassPair> kinderen = GEBONDEN.entrySet().stream()
                .filter(e -> e.getKey().startsWith(pad + "/") && e.getKey().indexOf('/', pad.length() + 1) < 0)
                .map(e -> new NameClassPair(
                        e.getKey().substring(pad.length() + 1),
                        e.getValue() == CONTEXT ? "server.TransientContext" : "server.NamingObjectProxy"))
                .toList();
        return new Opsomming(kinderen.iterator());
    }

    private record Opsomming(Iterator<NameClassPair> rest) implements NamingEnumeration<NameClassPair> {
        @Override
        public NameClassPair next() {
            return rest.next();
        }

        @Override
        public boolean hasMore() {
            return rest.hasNext();
        }

        @Override
        public void close() {
            // A list in memory holds nothing open.
        }

        @Override
        public boolean hasMoreElements() {
            return rest.hasNext();
        }

        @Override
        public NameClassPair nextElement() {
            return rest.next();
        }
    }
}
