package nl.vooropleiding.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.NotContextException;

/**
 * Finds the services of the other side by their interface, in {@code java:global}, at the moment they are needed. Each
 * service is an EJB with a local business interface; the server registers it as
 * {@code java:global[/<ear>]/<module>/<Bean>!<interface>}, and that last part is what is looked for.
 *
 * <p>A setting {@code koppelvlak.<simple interface name>} with a JNDI name wins over searching, e.g.
 * {@code koppelvlak.Deelnemers=java:global/sis/DeelnemersBean!nl.vooropleiding.api.deelnemer.Deelnemers}.
 *
 * <p>Thread-safe.
 *
 * @apiNote Look up for each request and keep nothing: a proxy stays dead after its application was deployed anew, a
 *     fresh look-up works. Searching a hundred names costs about 0.1 ms.
 * @since 1.0
 */
public final class Discovery {

    /** Prefix of the setting that names a service explicitly. */
    public static final String INSTELLING = "koppelvlak.";

    /**
     * A service that was found.
     *
     * @param jndiNaam where it stands
     * @param applicatie the name of the WAR or EJB module that offers it
     * @param dienst to call now and not to keep
     */
    public record Gevonden<T>(String jndiNaam, String applicatie, T dienst) {}

    private static final String GLOBAAL = "java:global";
    private static final int DIEPST = 4;

    private final Function<String, Optional<String>> instellingen;

    /**
     * @param instellingen gives the value of a setting, from wherever the caller keeps settings (MicroProfile Config,
     *     system properties)
     */
    public Discovery(Function<String, Optional<String>> instellingen) {
        this.instellingen = Objects.requireNonNull(instellingen, "instellingen");
    }

    /**
     * The one application that offers this service.
     *
     * @throws PluginException {@code NIET_BESCHIKBAAR} when none does now, {@code DUBBEL} when more than one does,
     *     {@code VERSIE} when the API jar is loaded twice, {@code ONGELDIG} when the setting is no name in {@code java:}
     */
    public <T> T een(Class<T> dienst) throws PluginException {
        List<String> namen = namen(dienst);
        if (namen.isEmpty()) {
            throw new PluginException(
                    PluginException.Reden.NIET_BESCHIKBAAR,
                    "Geen applicatie op deze server biedt " + dienst.getSimpleName() + " aan.");
        }
        if (namen.size() > 1) {
            throw new PluginException(
                    PluginException.Reden.DUBBEL,
                    "Meer dan een applicatie biedt " + dienst.getSimpleName() + " aan: " + String.join(", ", namen)
                            + ". Kies er een met de instelling " + INSTELLING + dienst.getSimpleName() + ".");
        }
        return op(namen.get(0), dienst).dienst();
    }

    /**
     * All applications that offer this service, in the order of their JNDI names; empty when none does. One that cannot
     * be used (another copy of the API jar, undeployed at this very moment) is left out, so that it does not take the
     * others along.
     *
     * @apiNote To tell an administrator what was left out and why, walk {@link #namen} and ask {@link #op} for each.
     * @throws PluginException {@code ONGELDIG} when the setting is no name in {@code java:}
     */
    public <T> List<Gevonden<T>> alle(Class<T> dienst) throws PluginException {
        List<Gevonden<T>> gevonden = new ArrayList<>();
        for (String naam : namen(dienst)) {
            try {
                gevonden.add(op(naam, dienst));
            } catch (PluginException e) {
                // Its place in this list would be a service that does not work; op() says what is the matter.
                continue;
            }
        }
        return gevonden;
    }

    /**
     * The service under this name.
     *
     * @param jndiNaam one of {@link #namen}
     * @throws PluginException {@code NIET_BESCHIKBAAR} when it is gone, {@code VERSIE} when it belongs to another copy
     *     of the API jar
     */
    public <T> Gevonden<T> op(String jndiNaam, Class<T> dienst) throws PluginException {
        Object object;
        try {
            object = new InitialContext().lookup(jndiNaam);
        } catch (NamingException e) {
            throw new PluginException(
                    PluginException.Reden.NIET_BESCHIKBAAR,
                    "Onder " + jndiNaam + " staat nu geen " + dienst.getSimpleName() + ".");
        }
        if (!dienst.isInstance(object)) {
            throw new PluginException(
                    PluginException.Reden.VERSIE,
                    jndiNaam + " is geen " + dienst.getName() + " van deze plugin-api. Waarschijnlijk is plugin-api.jar"
                            + " meer dan eens geladen: zet hem een keer in de bibliotheken van de server (--addLibs).");
        }
        return new Gevonden<>(jndiNaam, applicatie(jndiNaam), dienst.cast(object));
    }

    /**
     * The JNDI names under which this service is registered now, sorted, without calling or loading anything. With an
     * explicit setting that name alone, whether something stands there or not.
     *
     * @throws PluginException {@code ONGELDIG} when the setting is no name in {@code java:}, {@code NIET_BESCHIKBAAR}
     *     when the server does not show its names
     */
    public List<String> namen(Class<?> dienst) throws PluginException {
        Optional<String> vast =
                instellingen.apply(INSTELLING + dienst.getSimpleName()).filter(n -> !n.isBlank());
        if (vast.isPresent()) {
            return List.of(lokaal(vast.get().strip(), dienst));
        }
        List<String> namen = new ArrayList<>();
        try {
            doorzoek(new InitialContext(), GLOBAAL, "!" + dienst.getName(), DIEPST, namen);
        } catch (NamingException e) {
            throw new PluginException(
                    PluginException.Reden.NIET_BESCHIKBAAR,
                    "De server geeft de namen onder " + GLOBAAL + " niet: " + e.getMessage());
        }
        namen.sort(null);
        return namen;
    }

    /** A name outside {@code java:} could be looked up on another machine. */
    private static String lokaal(String naam, Class<?> dienst) throws PluginException {
        if (!naam.startsWith("java:")) {
            throw new PluginException(
                    PluginException.Reden.ONGELDIG,
                    "De instelling " + INSTELLING + dienst.getSimpleName() + " is geen naam die met java: begint.");
        }
        return naam;
    }

    private static void doorzoek(Context context, String pad, String einde, int diepte, List<String> namen)
            throws NamingException {
        for (NameClassPair kind : kinderen(context, pad)) {
            String naam = pad + "/" + kind.getName();
            if (kind.getName().endsWith(einde)) {
                namen.add(naam);
            } else if (diepte > 1 && isContext(kind)) {
                doorzoek(context, naam, einde, diepte - 1, namen);
            }
        }
    }

    /** Empty when there is nothing (any more): an application may be undeployed while we look. */
    private static List<NameClassPair> kinderen(Context context, String pad) throws NamingException {
        try {
            return Collections.list(context.list(pad));
        } catch (NameNotFoundException | NotContextException e) {
            return List.of();
        } catch (NamingException e) {
            // Payara wraps it; java:global itself is not there until some application has an EJB.
            if (e.getRootCause() instanceof NameNotFoundException) {
                return List.of();
            }
            throw e;
        }
    }

    /** Servers name the class of their own context ({@code TransientContext} on Payara), never an EJB's. */
    private static boolean isContext(NameClassPair kind) {
        return kind.getClassName() == null || kind.getClassName().endsWith("Context");
    }

    private static String applicatie(String jndiNaam) {
        String[] delen = jndiNaam.split("/");
        return delen.length < 3 ? jndiNaam : delen[delen.length - 2];
    }
}
