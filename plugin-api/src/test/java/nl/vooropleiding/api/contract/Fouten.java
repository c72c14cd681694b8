package nl.vooropleiding.api.contract;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;

/** The wrong ways that any method can have. */
final class Fouten {

    private Fouten() {}

    /** For the four rules of {@link Dienst}: what breaks each, given the server. */
    static Map<String, Function<FakeServer, Anders.Gedrag>> vanElkeDienst(String naam) {
        return Map.of(
                naam + ": answers within 500 ms, the best of five times",
                server -> (args, goed) -> {
                    server.wacht(501);
                    return goed.doe(args);
                },
                naam + ": null, made-up ids and a megabyte of text give an answer or a PluginException",
                server -> (args, goed) -> {
                    try {
                        return goed.doe(args);
                    } catch (PluginException e) {
                        throw new IllegalStateException(e);
                    }
                },
                naam + ": does not join the transaction of its caller",
                server -> (args, goed) -> {
                    if (server.gemarkeerd()) {
                        throw new IllegalStateException("Client's transaction aborted");
                    }
                    return goed.doe(args);
                },
                naam + ": a refusal leaves the transaction of its caller as it was",
                server -> (args, goed) -> {
                    try {
                        return goed.doe(args);
                    } catch (PluginException e) {
                        server.markeer();
                        throw e;
                    }
                });
    }

    /** A list whose class belongs to another application. */
    static List<?> eigenKlasse() {
        ClassLoader applicatie = new ClassLoader(null) {};
        return (List<?>) Proxy.newProxyInstance(
                applicatie, new Class<?>[] {List.class}, (p, m, args) -> m.invoke(List.of(), args));
    }

    static Anders.Gedrag geeft(Object antwoord) {
        return (args, goed) -> antwoord;
    }

    static Anders.Gedrag weigert(Reden reden) {
        return (args, goed) -> {
            throw new PluginException(reden, "Nee.");
        };
    }
}
