package nl.vooropleiding.api.contract;

import static nl.vooropleiding.api.contract.Fouten.geeft;
import static nl.vooropleiding.api.contract.Fouten.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.FakeNaming;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;
import nl.vooropleiding.api.deelnemer.DeelnemerListener;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.api.privacy.PrivacyProvider;
import nl.vooropleiding.api.privacy.Uitvoer;
import nl.vooropleiding.api.privacy.Verwijdering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plugin that keeps the rules passes; for each rule, a plugin that breaks it fails. */
class PluginContractTest {

    /** A plugin that breaks one rule. */
    record Slecht(String zin, Ingreep ingreep) {
        @Override
        public String toString() {
            return zin;
        }
    }

    @FunctionalInterface
    interface Ingreep {
        void in(GoedePlugin plugin, FakeServer server);
    }

    private final FakeServer server = new FakeServer();
    private final GoedeHost host = new GoedeHost();
    private final GoedePlugin plugin = new GoedePlugin(host);

    @Test
    void a_good_plugin_keeps_every_rule() {
        host.zetNeer();
        plugin.zetNeer();

        assertThat(checks()).extracting(c -> c.uitslag().regel()).allMatch(regel -> regel.startsWith("OK "));
        assertThat(checks()).extracting(Check::zin).doesNotHaveDuplicates();
    }

    @Test
    void a_plugin_without_a_listener_is_a_good_plugin() {
        host.zetNeer();
        FakeNaming.bind("proef", DeelnemerkaartPlugin.class, plugin.plugin);
        FakeNaming.bind("proef", PrivacyProvider.class, plugin.privacy);
        FakeNaming.bind(
                "ander",
                DeelnemerListener.class,
                Anders.met(DeelnemerListener.class, plugin.listener, "gebeurd", weigert(Reden.STORING)));

        assertThat(checks()).extracting(c -> c.uitslag().regel()).allMatch(regel -> regel.startsWith("OK "));
    }

    @Test
    void no_rule_is_kept_where_nothing_is_deployed() {
        assertThat(checks()).extracting(c -> c.uitslag().regel()).allMatch(regel -> regel.startsWith("FOUT "));
    }

    @Test
    void a_broken_neighbour_does_not_matter() {
        host.zetNeer();
        plugin.zetNeer();
        FakeNaming.bind(
                "buur",
                DeelnemerkaartPlugin.class,
                Anders.met(DeelnemerkaartPlugin.class, plugin.plugin, "descriptor", (args, goed) -> {
                    server.markeer();
                    throw new IllegalStateException("broken");
                }));

        assertThat(checks()).extracting(c -> c.uitslag().regel()).allMatch(regel -> regel.startsWith("OK "));
    }

    @ParameterizedTest
    @MethodSource("slecht")
    void a_plugin_that_breaks_a_rule_fails_its_check(Slecht slecht) {
        host.zetNeer();
        plugin.zetNeer();
        slecht.ingreep().in(plugin, server);
        plugin.zetNeer();

        Check check = checks().stream()
                .filter(c -> c.zin().equals(slecht.zin()))
                .findFirst()
                .orElseThrow();
        assertThat(check.uitslag().fout()).isPresent();
        assertThat(server.inTransactie()).isFalse();
    }

    @Test
    void every_rule_has_a_plugin_that_breaks_it() {
        assertThat(slecht().map(Slecht::zin).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        checks().stream().map(Check::zin).toList());
    }

    private List<Check> checks() {
        PluginGeval geval = new PluginGeval(
                "proef",
                GoedeHost.SCHOOL,
                "d1",
                GoedeHost.INTAKE,
                GoedeHost.DOCENT,
                GoedeHost.PRIVACY,
                GoedeHost.VANDAAG);
        return new PluginContract(server.discovery(), geval, server, server).checks();
    }

    static Stream<Slecht> slecht() {
        return Stream.of(overal(), kaart(), panelen(), listener(), privacy()).flatMap(List::stream);
    }

    private static Slecht kaart(String zin, String methode, Anders.Gedrag gedrag) {
        return new Slecht("Plugin: " + zin, (p, s) -> vervang(p, DeelnemerkaartPlugin.class, methode, gedrag));
    }

    private static Slecht listener(String zin, Anders.Gedrag gedrag) {
        return new Slecht("Listener: " + zin, (p, s) -> vervang(p, DeelnemerListener.class, "gebeurd", gedrag));
    }

    private static Slecht privacy(String zin, String methode, Anders.Gedrag gedrag) {
        return new Slecht("Privacy: " + zin, (p, s) -> vervang(p, PrivacyProvider.class, methode, gedrag));
    }

    private static void vervang(GoedePlugin plugin, Class<?> dienst, String methode, Anders.Gedrag gedrag) {
        if (dienst == DeelnemerkaartPlugin.class) {
            plugin.plugin = Anders.met(DeelnemerkaartPlugin.class, plugin.plugin, methode, gedrag);
        } else if (dienst == DeelnemerListener.class) {
            plugin.listener = Anders.met(DeelnemerListener.class, plugin.listener, methode, gedrag);
        } else {
            plugin.privacy = Anders.met(PrivacyProvider.class, plugin.privacy, methode, gedrag);
        }
    }

    private static List<Slecht> overal() {
        List<Slecht> slecht = new ArrayList<>();
        Map<Class<?>, List<String>> methoden = Map.of(
                DeelnemerkaartPlugin.class, List.of("slots", "paneel"),
                DeelnemerListener.class, List.of("gebeurd"),
                PrivacyProvider.class, List.of("uitvoer", "verwijder"));
        methoden.forEach((dienst, namen) -> namen.forEach(methode -> Fouten.vanElkeDienst(naam(dienst))
                .forEach((zin, fout) ->
                        slecht.add(new Slecht(zin, (p, s) -> vervang(p, dienst, methode, fout.apply(s)))))));
        return slecht;
    }

    private static String naam(Class<?> dienst) {
        if (dienst == DeelnemerkaartPlugin.class) {
            return "Plugin";
        }
        return dienst == DeelnemerListener.class ? "Listener" : "Privacy";
    }

    private static List<Slecht> kaart() {
        String slots = "the slots that show are in the descriptor, each once";
        SlotStaat tab = new SlotStaat("tab", Optional.empty());
        SlotStaat vreemd = new SlotStaat("elders", Optional.empty());
        Tekst nummer = Tekst.van("Deelnemer 100000004", "Student 100000004");
        return List.of(
                new Slecht(
                        "Plugin: exactly one application has this id",
                        (p, s) -> FakeNaming.bind("dubbel", DeelnemerkaartPlugin.class, p.plugin)),
                kaart("exactly one application has this id", "descriptor", weigert(Reden.STORING)),
                kaart("the descriptor is the same each time", "descriptor", new Anders.Gedrag() {
                    private int keer;

                    @Override
                    public Object doe(Object[] args, Anders.Goed goed) {
                        return GoedePlugin.descriptor(new ApiVersie(1, 0, keer++));
                    }
                }),
                kaart(
                        "the API version that it needs is offered here",
                        "descriptor",
                        geeft(GoedePlugin.descriptor(new ApiVersie(2, 0, 0)))),
                kaart("a list that it returns is of a class of the JDK", "slots", geeft(Fouten.eigenKlasse())),
                kaart(slots, "slots", geeft(List.of(tab, vreemd))),
                kaart(slots, "slots", geeft(List.of(tab, tab))),
                kaart(slots, "slots", geeft(List.of())),
                kaart("nothing shows for a user without rights", "slots", geeft(List.of(tab))),
                kaart("nothing shows for a user without rights", "slots", weigert(Reden.STORING)),
                kaart("nothing shows for a student or user that is not there", "slots", geeft(List.of(tab))),
                kaart("health always answers, without personal data", "gezondheid", weigert(Reden.NIET_BESCHIKBAAR)),
                kaart("health always answers, without personal data", "gezondheid", geeft(null)),
                kaart(
                        "health always answers, without personal data",
                        "gezondheid",
                        geeft(new Gezondheid(
                                List.of(new Gezondheid.Bevinding("wachtrij", Gezondheid.Status.LET_OP, nummer))))));
    }

    private static List<Slecht> panelen() {
        String tekst = "a panel holds plain text without a persoonsgebonden nummer";
        String geweigerd = "a panel is refused without the right, and for an unknown student";
        String geen = "a panel that does not exist is ONBEKEND, and so is a tab";
        return List.of(
                kaart(tekst, "paneel", geeft(null)),
                kaart(tekst, "paneel", geeft(GoedePlugin.paneel("<b>actief</b>"))),
                kaart(tekst, "paneel", geeft(GoedePlugin.paneel("actief&nbsp;nu"))),
                kaart(tekst, "paneel", geeft(GoedePlugin.paneel("regel\u0007"))),
                kaart(tekst, "paneel", geeft(GoedePlugin.paneel("nummer 100000004."))),
                kaart(tekst, "paneel", geeft(GoedePlugin.paneel("x".repeat(2_001)))),
                kaart(tekst, "paneel", weigert(Reden.STORING)),
                kaart(geweigerd, "paneel", geeft(GoedePlugin.paneel("actief"))),
                kaart(geweigerd, "paneel", weigert(Reden.ONBEKEND)),
                kaart(geen, "paneel", geeft(GoedePlugin.paneel("actief"))),
                kaart(geen, "paneel", weigert(Reden.STORING)),
                kaart(geen, "paneel", (a, goed) -> a[0].equals("tab") ? GoedePlugin.paneel("tab") : goed.doe(a)));
    }

    private static List<Slecht> listener() {
        return List.of(
                new Slecht(
                        "Listener: at most one in the plugin's application",
                        (p, s) -> FakeNaming.ookBind(
                                "java:global/proef/Tweede!" + DeelnemerListener.class.getName(), p.listener)),
                listener("the same event twice is accepted", new Anders.Gedrag() {
                    private DeelnemerGebeurtenis vorige;

                    @Override
                    public Object doe(Object[] args, Anders.Goed goed) throws Throwable {
                        if (args[0].equals(vorige)) {
                            throw new IllegalStateException("unique constraint");
                        }
                        vorige = (DeelnemerGebeurtenis) args[0];
                        return goed.doe(args);
                    }
                }),
                listener("every kind of event about an unknown student is accepted", weigert(Reden.ONBEKEND)));
    }

    private static List<Slecht> privacy() {
        Uitvoer uitvoer = new Uitvoer("alles.json", "application/json", new byte[] {1});
        String gegeven = "an export of the given student, named without a number, of 20 MB at most";
        return List.of(
                new Slecht(
                        "Privacy: the plugin's application says what it keeps",
                        (p, s) ->
                                p.privacy = Anders.met(PrivacyProvider.class, p.privacy, "bewaart", geeft(List.of()))),
                new Slecht(
                        "Privacy: the plugin's application says what it keeps",
                        (p, s) -> FakeNaming.ookBind(
                                "java:global/proef/Tweede!" + PrivacyProvider.class.getName(), p.privacy)),
                privacy("a list that it returns is of a class of the JDK", "bewaart", geeft(Fouten.eigenKlasse())),
                privacy("no export without the right", "uitvoer", geeft(uitvoer)),
                privacy("no export without the right", "uitvoer", weigert(Reden.ONBEKEND)),
                privacy("no removal without the right", "verwijder", geeft(new Verwijdering(true, Map.of()))),
                privacy(gegeven, "uitvoer", weigert(Reden.ONBEKEND)),
                privacy(gegeven, "uitvoer", geeft(new Uitvoer("a-100000004.json", "application/json", new byte[1]))),
                privacy(gegeven, "uitvoer", geeft(new Uitvoer("a.json", "application/json", new byte[0]))),
                privacy(gegeven, "uitvoer", geeft(new Uitvoer("a.json", "application/json", new byte[20_000_001]))),
                privacy(
                        "of a student that the host does not know, nothing is left to export",
                        "uitvoer",
                        geeft(uitvoer)),
                privacy(
                        "of a student that the host does not know, nothing is left to export",
                        "uitvoer",
                        weigert(Reden.GEEN_RECHT)),
                privacy(
                        "removal of a student that the host does not know is done at once",
                        "verwijder",
                        geeft(new Verwijdering(false, Map.of("abonnement", 1)))),
                privacy(
                        "removal of a student that the host does not know is done at once",
                        "verwijder",
                        weigert(Reden.GEEN_RECHT)));
    }
}
