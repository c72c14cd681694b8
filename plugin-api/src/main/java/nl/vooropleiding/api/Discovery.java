package nl.vooropleiding.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.naming.Binding;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;

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

    /** A service that was found, with the name of the application that offers it. */
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
     *     {@code VERSIE} when the API jar is loaded twice
     */
    public <T> T een(Class<T> dienst) throws PluginException {
        List<Gevonden<T>> gevonden = alle(dienst);
        if (gevonden.isEmpty()) {
            throw new PluginException(
                    PluginException.Reden.NIET_BESCHIKBAAR,
                    "Geen applicatie op deze server biedt " + dienst.getSimpleName() + " aan.");
        }
        if (gevonden.size() > 1) {
            throw new PluginException(
                    PluginException.Reden.DUBBEL,
                    "Meer dan een applicatie biedt " + dienst.getSimpleName() + " aan: "
                            + String.join(
                                    ", ",
                                    gevonden.stream().map(Gevonden::jndiNaam).toList())
                            + ". Kies er een met de instelling " + INSTELLING + dienst.getSimpleName() + ".");
        }
        return gevonden.get(0).dienst();
    }

    /**
     * All applications that offer this service, in the order of their JNDI names; empty when none does.
     *
     * @throws PluginException {@code VERSIE} when the API jar is loaded twice
     */
    public <T> List<Gevonden<T>> alle(Class<T> dienst) throws PluginException {
        List<Gevonden<T>> gevonden = new ArrayList<>();
        for (String naam : namen(dienst)) {
            zoekOp(naam, dienst).ifPresent(d -> gevonden.add(new Gevonden<>(naam, applicatie(naam), d)));
        }
        return gevonden;
    }

    /** The JNDI names under which this service is registered now, without calling or loading anything. */
    public List<String> namen(Class<?> dienst) throws PluginException {
        Optional<String> vast =
                instellingen.apply(INSTELLING + dienst.getSimpleName()).filter(n -> !n.isBlank());
        if (vast.isPresent()) {
            return List.of(vast.get().strip());
        }
        List<String> namen = new ArrayList<>();
        try {
            doorzoek(new InitialContext(), GLOBAAL, "!" + dienst.getName(), DIEPST, namen);
        } catch (NameNotFoundException e) {
            return List.of();
        } catch (NamingException e) {
            throw new PluginException(
                    PluginException.Reden.NIET_BESCHIKBAAR,
                    "De server geeft de namen onder " + GLOBAAL + " niet: " + e.getMessage());
        }
        namen.sort(null);
        return namen;
    }

    private static void doorzoek(Context context, String pad, String einde, int diepte, List<String> namen)
            throws NamingException {
        NamingEnumeration<NameClassPair> kinderen = context.list(pad);
        try {
            while (kinderen.hasMore()) {
                NameClassPair kind = kinderen.next();
                String naam = pad + "/" + kind.getName();
                if (kind.getName().endsWith(einde)) {
                    namen.add(naam);
                } else if (diepte > 1 && isContext(kind)) {
                    doorzoekKind(context, naam, einde, diepte - 1, namen);
                }
            }
        } finally {
            kinderen.close();
        }
    }

    private static void doorzoekKind(Context context, String pad, String einde, int diepte, List<String> namen)
            throws NamingException {
        try {
            doorzoek(context, pad, einde, diepte, namen);
        } catch (NameNotFoundException e) {
            // The application was undeployed while we looked: it offers nothing any more.
            return;
        }
    }

    private static boolean isContext(NameClassPair kind) {
        if (kind instanceof Binding b && b.getObject() != null) {
            return b.getObject() instanceof Context;
        }
        return kind.getClassName() == null || kind.getClassName().endsWith("Context");
    }

    private static <T> Optional<T> zoekOp(String naam, Class<T> dienst) throws PluginException {
        Object object;
        try {
            object = new InitialContext().lookup(naam);
        } catch (NamingException e) {
            // Undeployed between listing and looking up, or an explicit name that does not exist (yet).
            return Optional.empty();
        }
        if (!dienst.isInstance(object)) {
            throw new PluginException(
                    PluginException.Reden.VERSIE,
                    naam + " is geen " + dienst.getName() + " van deze plugin-api. Waarschijnlijk is plugin-api.jar"
                            + " meer dan eens geladen: zet hem een keer in de bibliotheken van de server (--addLibs).");
        }
        return Optional.of(dienst.cast(object));
    }

    private static String applicatie(String jndiNaam) {
        String[] delen = jndiNaam.substring(Math.min(GLOBAAL.length() + 1, jndiNaam.length()))
                .split("/");
        return delen.length < 2 ? jndiNaam : delen[delen.length - 2];
    }
}
