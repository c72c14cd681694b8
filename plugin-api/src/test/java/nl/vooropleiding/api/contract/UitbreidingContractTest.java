package nl.vooropleiding.api.contract;

import static nl.vooropleiding.api.contract.Fouten.geeft;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vooropleiding.api.FakeNaming;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.GevondenNummers;
import nl.vooropleiding.api.deelnemer.GevondenNummers.Uitkomst;
import nl.vooropleiding.api.vooropleiding.Codelijst;
import nl.vooropleiding.api.vooropleiding.Mboniveau;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen;
import nl.vooropleiding.api.vooropleiding.Signaal;
import nl.vooropleiding.api.vooropleiding.Signalen;
import nl.vooropleiding.api.vooropleiding.VooropleidingListener;
import nl.vooropleiding.api.vooropleiding.Vooropleidingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What need not be offered but is: good ones pass, and for each rule one that breaks it fails. */
class UitbreidingContractTest {

    private final FakeServer server = new FakeServer();
    private final GoedeHost host = new GoedeHost();
    private final GoedeUitbreiding uitbreiding = new GoedeUitbreiding(host);

    /** An application that breaks one rule. */
    record Slecht(String zin, Ingreep ingreep) {
        @Override
        public String toString() {
            return zin;
        }

        @FunctionalInterface
        interface Ingreep {
            void in(GoedeUitbreiding uitbreiding, FakeServer server);
        }
    }

    @Test
    void good_ones_keep_every_rule() {
        zetNeer();

        assertThat(checks()).extracting(c -> c.uitslag().regel()).allMatch(regel -> regel.startsWith("OK "));
        assertThat(checks()).extracting(Check::zin).doesNotHaveDuplicates();
    }

    @Test
    void an_application_that_extends_nothing_fails_and_names_no_other_rule() {
        host.zetNeer();

        assertThat(uitbreidingen())
                .extracting(c -> c.uitslag().fout().isPresent())
                .containsExactly(true);
    }

    @ParameterizedTest
    @MethodSource("slecht")
    void one_that_breaks_a_rule_fails_its_check(Slecht slecht) {
        zetNeer();
        slecht.ingreep().in(uitbreiding, server);
        uitbreiding.zetNeer();

        Check check = checks().stream()
                .filter(c -> c.zin().equals(slecht.zin()))
                .findFirst()
                .orElseThrow();
        assertThat(check.uitslag().fout()).isPresent();
        assertThat(server.inTransactie()).isFalse();
    }

    @Test
    void every_rule_has_one_that_breaks_it() {
        zetNeer();

        List<String> zinnen = checks().stream()
                .map(Check::zin)
                .filter(zin -> !zin.startsWith("Uitbreiding: "))
                .toList();
        assertThat(slecht().map(Slecht::zin).collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(zinnen);
    }

    private void zetNeer() {
        host.zetNeer();
        new GoedePlugin(host).zetNeer();
        uitbreiding.zetNeer();
    }

    /** Those of this koppelvlak's optional parts alone. */
    private List<Check> checks() {
        HostGeval vanHost = new HostGeval(
                GoedeHost.SCHOOL,
                "d1",
                GoedeHost.INTAKE,
                GoedeHost.DOCENT,
                "proef.inzien",
                "proef",
                GoedeHost.VANDAAG,
                host.aanmelding::code);
        PluginGeval vanPlugin = new PluginGeval(
                "proef",
                GoedeHost.SCHOOL,
                "d1",
                GoedeHost.INTAKE,
                GoedeHost.DOCENT,
                GoedeHost.PRIVACY,
                GoedeHost.VANDAAG);
        return Stream.of(
                        new HostContract(server.discovery(), vanHost, server, server).checks(),
                        new PluginContract(server.discovery(), vanPlugin, server, server).checks(),
                        uitbreidingen())
                .flatMap(List::stream)
                .filter(
                        c -> c.zin()
                                .matches(
                                        "(OpgegevenVooropleidingen|GevondenNummers|Signalen|Vooropleidingen|VooropleidingListener|Codelijst|Uitbreiding): .*"))
                .toList();
    }

    private List<Check> uitbreidingen() {
        return new UitbreidingContract(server.discovery(), "buur", GoedeHost.SCHOOL, server, server).checks();
    }

    static Stream<Slecht> slecht() {
        return Stream.of(overal(), opgaven(), nummers(), signalen(), vooropleidingen(), listeners(), codelijsten())
                .flatMap(List::stream);
    }

    private static List<Slecht> overal() {
        List<Slecht> slecht = new ArrayList<>();
        Map<Class<?>, String> methoden = Map.of(
                OpgegevenVooropleidingen.class, "opgaven",
                GevondenNummers.class, "bied",
                Signalen.class, "sluit",
                Vooropleidingen.class, "samenvatting",
                VooropleidingListener.class, "gewijzigd",
                Codelijst.class, "regels");
        methoden.forEach((dienst, methode) -> Fouten.vanElkeDienst(dienst.getSimpleName())
                .forEach((zin, fout) ->
                        slecht.add(new Slecht(zin, (u, s) -> vervang(u, dienst, methode, fout.apply(s))))));
        return slecht;
    }

    private static List<Slecht> opgaven() {
        String dienst = "OpgegevenVooropleidingen: ";
        Opgave.Bewaard een = GoedeUitbreiding.opgave("o1");
        AtomicInteger teller = new AtomicInteger();
        return List.of(
                new Slecht(
                        dienst + "exactly one application offers it",
                        (u, s) -> FakeNaming.bind("tweede", OpgegevenVooropleidingen.class, u.opgegeven)),
                opgave(
                        dienst + "a list that it returns is of a class of the JDK",
                        "opgaven",
                        geeft(Fouten.eigenKlasse())),
                opgave(dienst + "ids are unique, and at most 100", "opgaven", geeft(List.of(een, een))),
                opgave(
                        dienst + "ids are unique, and at most 100",
                        "opgaven",
                        geeft(Stream.iterate(1, i -> i + 1)
                                .limit(101)
                                .map(i -> GoedeUitbreiding.opgave("o" + i))
                                .toList())),
                opgave(
                        dienst + "asking twice gives the same",
                        "opgaven",
                        (args, goed) -> List.of(GoedeUitbreiding.opgave("o" + teller.incrementAndGet()))),
                opgave(
                        dienst + "for the worklist it tells what a user sees",
                        "voorWerklijst",
                        geeft(Optional.of(List.of(een)))),
                opgave(
                        dienst + "for the worklist it tells what a user sees",
                        "voorWerklijst",
                        geeft(Optional.of(List.of(een, GoedeUitbreiding.opgave("o2"))))),
                opgave(
                        dienst + "taking over what is there already changes nothing",
                        "neemOver",
                        geeft(GoedeUitbreiding.opgave("o3"))),
                opgave(dienst + "what somebody else changed is not overwritten", "neemOver", geeft(een)),
                opgave(dienst + "an opgave that is not there is unknown", "neemOver", geeft(een)),
                opgave(dienst + "without the right nothing is taken over", "neemOver", geeft(een)),
                opgave(dienst + "an unknown user reads nothing", "opgaven", geeft(List.of(een))));
    }

    private static List<Slecht> nummers() {
        String dienst = "GevondenNummers: ";
        AtomicInteger keer = new AtomicInteger();
        return List.of(
                new Slecht(
                        dienst + "exactly one application offers it",
                        (u, s) -> FakeNaming.bind("tweede", GevondenNummers.class, u.nummers)),
                nummer(
                        dienst + "the number that the student has is known, however often",
                        (args, goed) -> keer.getAndIncrement() == 0 ? goed.doe(args) : Uitkomst.OVERGENOMEN),
                nummer(
                        dienst + "a different number never replaces the student's own",
                        (args, goed) ->
                                goed.doe(args) == Uitkomst.ANDER_NUMMER ? Uitkomst.OVERGENOMEN : goed.doe(args)),
                new Slecht(dienst + "a different number never replaces the student's own", (u, s) -> u.overschrijft()),
                nummer(dienst + "a student who is not there is unknown", geeft(Uitkomst.GEWEIGERD)));
    }

    private static List<Slecht> signalen() {
        Map<String, Integer> gemeld = new HashMap<>();
        Set<String> gesloten = new HashSet<>();
        Set<String> bekend = new HashSet<>();
        return List.of(
                new Slecht(
                        "Signalen: exactly one application offers it",
                        (u, s) -> FakeNaming.bind("tweede", Signalen.class, u.signalen)),
                signaal(
                        "Signalen: every kind of point about a student is accepted",
                        "meld",
                        (signaal, goed) ->
                                weigerAls(((Signaal) signaal[0]).soort() == Signaal.Soort.STANDEN_TEGELIJK, "soort")),
                signaal(
                        "Signalen: the same point twice is accepted",
                        "meld",
                        (signaal, goed) ->
                                weigerAls(gemeld.merge(((Signaal) signaal[0]).id(), 1, Integer::sum) > 1, "dubbel")),
                signaal(
                        "Signalen: a point about a student who is not there is accepted",
                        "meld",
                        (signaal, goed) ->
                                weigerAls(((Signaal) signaal[0]).deelnemer().equals(Vraagsteller.ONBEKEND), "wie")),
                new Slecht("Signalen: closing what is not on the list is accepted, and twice too", (u, s) -> {
                    vervang(u, Signalen.class, "meld", (args, goed) -> {
                        bekend.add(((Signaal) args[0]).id());
                        return null;
                    });
                    vervang(u, Signalen.class, "sluit", (args, goed) -> weigerAls(!bekend.remove(args[1]), "weg"));
                }),
                new Slecht("Signalen: what was closed can be opened again", (u, s) -> {
                    vervang(u, Signalen.class, "sluit", (args, goed) -> {
                        gesloten.add((String) args[1]);
                        return null;
                    });
                    vervang(
                            u,
                            Signalen.class,
                            "meld",
                            (args, goed) -> weigerAls(gesloten.contains(((Signaal) args[0]).id()), "dicht"));
                }));
    }

    private static Object weigerAls(boolean zo, String waarom) throws PluginException {
        if (zo) {
            throw new PluginException(Reden.ONGELDIG, waarom);
        }
        return null;
    }

    private static List<Slecht> vooropleidingen() {
        String dienst = "Vooropleidingen: ";
        Optional<Instant> nu = Optional.of(Instant.EPOCH);
        return List.of(
                new Slecht(
                        dienst + "exactly one in the plugin's application",
                        (u, s) -> FakeNaming.bind("proef", "Tweede", Vooropleidingen.class, u.vooropleidingen)),
                samenvatting(
                        dienst + "without the right there is no samenvatting",
                        geeft(GoedeUitbreiding.samenvatting(nu, "", Mboniveau.values()))),
                samenvatting(
                        dienst + "a question without a student makes no sense",
                        geeft(GoedeUitbreiding.samenvatting(nu, "", Mboniveau.values()))),
                samenvatting(
                        dienst + "each level is judged once, lowest first, when anything is",
                        geeft(GoedeUitbreiding.samenvatting(nu, "", Mboniveau.NIVEAU_2, Mboniveau.ENTREE))),
                samenvatting(
                        dienst + "without a stand nothing is said of the register",
                        geeft(GoedeUitbreiding.samenvatting(Optional.empty(), "", Mboniveau.values()))),
                samenvatting(
                        dienst + "no sentence shows a persoonsgebonden nummer",
                        geeft(GoedeUitbreiding.samenvatting(nu, "van 100000004", Mboniveau.values()))));
    }

    private static List<Slecht> listeners() {
        AtomicInteger keer = new AtomicInteger();
        return List.of(
                new Slecht(
                        "VooropleidingListener: every kind of change of an unknown student is accepted",
                        (u, s) -> vervang(u, VooropleidingListener.class, "gewijzigd", Fouten.weigert(Reden.ONBEKEND))),
                new Slecht(
                        "VooropleidingListener: the same change twice is accepted",
                        (u, s) -> vervang(u, VooropleidingListener.class, "gewijzigd", (args, goed) -> {
                            if (keer.getAndIncrement() > 0) {
                                throw new PluginException(Reden.ONGELDIG, "Die had ik al.");
                            }
                            return null;
                        })));
    }

    private static List<Slecht> codelijsten() {
        String bladeren = "Codelijst: reading page by page gives each regel once, in a fixed order";
        AtomicInteger teller = new AtomicInteger();
        return List.of(
                codelijst(
                        "Codelijst: the versie is stable and at most 100 characters",
                        "versie",
                        (args, goed) -> "v" + teller.incrementAndGet()),
                codelijst(
                        "Codelijst: the versie is stable and at most 100 characters", "versie", geeft("v".repeat(101))),
                codelijst(bladeren, "regels", (args, goed) -> {
                    Pagina<?> pagina = (Pagina<?>) goed.doe(Optional.empty(), args[1]);
                    return new Pagina<>(pagina.rijen(), Optional.of("500"));
                }),
                codelijst(bladeren, "regels", geeft(new Pagina<>(List.of(), Optional.of("0")))),
                codelijst(bladeren, "regels", (args, goed) -> {
                    List<?> rijen = new ArrayList<>(((Pagina<?>) goed.doe(args)).rijen());
                    Collections.rotate(rijen, teller.incrementAndGet());
                    return new Pagina<>(rijen, Optional.empty());
                }),
                codelijst(
                        "Codelijst: a place or size that makes no sense is refused",
                        "regels",
                        geeft(new Pagina<>(List.of(), Optional.empty()))));
    }

    private static Slecht opgave(String zin, String methode, Anders.Gedrag gedrag) {
        return new Slecht(zin, (u, s) -> vervang(u, OpgegevenVooropleidingen.class, methode, gedrag));
    }

    private static Slecht nummer(String zin, Anders.Gedrag gedrag) {
        return new Slecht(zin, (u, s) -> vervang(u, GevondenNummers.class, "bied", gedrag));
    }

    private static Slecht signaal(String zin, String methode, Anders.Gedrag gedrag) {
        return new Slecht(zin, (u, s) -> vervang(u, Signalen.class, methode, gedrag));
    }

    private static Slecht samenvatting(String zin, Anders.Gedrag gedrag) {
        return new Slecht(zin, (u, s) -> vervang(u, Vooropleidingen.class, "samenvatting", gedrag));
    }

    private static Slecht codelijst(String zin, String methode, Anders.Gedrag gedrag) {
        return new Slecht(zin, (u, s) -> vervang(u, Codelijst.class, methode, gedrag));
    }

    private static void vervang(GoedeUitbreiding u, Class<?> dienst, String methode, Anders.Gedrag gedrag) {
        if (dienst == OpgegevenVooropleidingen.class) {
            u.opgegeven = Anders.met(OpgegevenVooropleidingen.class, u.opgegeven, methode, gedrag);
        } else if (dienst == GevondenNummers.class) {
            u.nummers = Anders.met(GevondenNummers.class, u.nummers, methode, gedrag);
        } else if (dienst == Signalen.class) {
            u.signalen = Anders.met(Signalen.class, u.signalen, methode, gedrag);
        } else if (dienst == Vooropleidingen.class) {
            u.vooropleidingen = Anders.met(Vooropleidingen.class, u.vooropleidingen, methode, gedrag);
        } else if (dienst == VooropleidingListener.class) {
            u.listener = Anders.met(VooropleidingListener.class, u.listener, methode, gedrag);
        } else {
            u.codelijst = Anders.met(Codelijst.class, u.codelijst, methode, gedrag);
        }
    }
}
