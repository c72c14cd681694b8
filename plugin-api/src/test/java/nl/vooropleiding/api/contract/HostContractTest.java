package nl.vooropleiding.api.contract;

import static nl.vooropleiding.api.contract.Fouten.geeft;
import static nl.vooropleiding.api.contract.Fouten.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vooropleiding.api.FakeNaming;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.organisatie.Instelling;
import nl.vooropleiding.api.organisatie.Organisatie;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.api.toegang.Collega;
import nl.vooropleiding.api.toegang.SignOn;
import nl.vooropleiding.api.toegang.Toegang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host that keeps the rules passes; for each rule, a host that breaks it fails. */
class HostContractTest {

    private final FakeServer server = new FakeServer();
    private final GoedeHost host = new GoedeHost();

    @Test
    void a_good_host_keeps_every_rule() {
        host.zetNeer();
        new GoedePlugin(host).zetNeer();

        assertThat(checks()).extracting(c -> c.uitslag().regel()).allMatch(regel -> regel.startsWith("OK "));
        assertThat(checks()).extracting(Check::zin).doesNotHaveDuplicates();
    }

    @Test
    void no_rule_is_kept_where_nothing_is_deployed() {
        assertThat(checks()).extracting(c -> c.uitslag().regel()).allMatch(regel -> regel.startsWith("FOUT "));
    }

    @ParameterizedTest
    @MethodSource("slecht")
    void a_host_that_breaks_a_rule_fails_its_check(SlechteHost slecht) {
        slecht.ingreep().in(host, server);
        host.zetNeer();
        new GoedePlugin(host).zetNeer();
        if (slecht.zin().contains("exactly one application")) {
            dubbel(slecht.zin());
        }

        Check check = checks().stream()
                .filter(c -> c.zin().equals(slecht.zin()))
                .findFirst()
                .orElseThrow();
        assertThat(check.uitslag().fout()).isPresent();
        assertThat(server.inTransactie()).isFalse();
    }

    @Test
    void every_rule_has_a_host_that_breaks_it() {
        assertThat(slecht().map(SlechteHost::zin).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        checks().stream().map(Check::zin).toList());
    }

    private List<Check> checks() {
        HostGeval geval = new HostGeval(
                GoedeHost.SCHOOL,
                "d1",
                GoedeHost.INTAKE,
                GoedeHost.DOCENT,
                "proef.inzien",
                "proef",
                GoedeHost.VANDAAG,
                host.aanmelding::code);
        return new HostContract(server.discovery(), geval, server, server).checks();
    }

    private void dubbel(String zin) {
        if (zin.startsWith("Organisatie")) {
            FakeNaming.bind("tweede", Organisatie.class, host.organisatie);
        } else if (zin.startsWith("Deelnemers")) {
            FakeNaming.bind("tweede", Deelnemers.class, host.deelnemers);
        } else {
            FakeNaming.leeg("host");
        }
    }

    static Stream<SlechteHost> slecht() {
        return Stream.of(overal(), organisatie(), SlechteDeelnemers.alle(), rechten(), signOn(), SlechteKaarten.alle())
                .flatMap(List::stream);
    }

    private static SlechteHost organisatie(String zin, String methode, Anders.Gedrag gedrag) {
        return new SlechteHost(
                zin, (h, s) -> h.organisatie = Anders.met(Organisatie.class, h.organisatie, methode, gedrag));
    }

    private static SlechteHost toegang(String zin, String methode, Anders.Gedrag gedrag) {
        return new SlechteHost(zin, (h, s) -> h.toegang = Anders.met(Toegang.class, h.toegang, methode, gedrag));
    }

    /** Each method that could break a rule of all services does so once. */
    private static List<SlechteHost> overal() {
        List<SlechteHost> slecht = new ArrayList<>();
        for (String dienst : List.of("Organisatie", "Deelnemers", "Toegang", "Kaart")) {
            slecht.add(new SlechteHost(dienst + ": exactly one application offers it", (h, s) -> {}));
        }
        Map<Class<?>, List<String>> methoden = Map.of(
                Organisatie.class, List.of("organisatieEenheden"),
                Deelnemers.class, List.of("deelnemer", "opDeelnemernummer", "zoek", "actieve", "gewijzigd"),
                Toegang.class, List.of("wisselIn", "signOn", "mag", "bereik"),
                Kaart.class, List.of("kader", "adres"));
        methoden.forEach((dienst, namen) -> namen.forEach(methode -> Fouten.vanElkeDienst(dienst.getSimpleName())
                .forEach((zin, fout) ->
                        slecht.add(new SlechteHost(zin, (h, s) -> vervang(h, dienst, methode, fout.apply(s)))))));
        return slecht;
    }

    private static void vervang(GoedeHost host, Class<?> dienst, String methode, Anders.Gedrag gedrag) {
        if (dienst == Organisatie.class) {
            host.organisatie = Anders.met(Organisatie.class, host.organisatie, methode, gedrag);
        } else if (dienst == Deelnemers.class) {
            host.deelnemers = Anders.met(Deelnemers.class, host.deelnemers, methode, gedrag);
        } else if (dienst == Toegang.class) {
            host.toegang = Anders.met(Toegang.class, host.toegang, methode, gedrag);
        } else {
            host.kaart = Anders.met(Kaart.class, host.kaart, methode, gedrag);
        }
    }

    private static List<SlechteHost> organisatie() {
        String eenKeer = "Organisatie: each instelling once, the given one among them";
        Instelling school = new Instelling(GoedeHost.SCHOOL, "Proefschool", "25PZ", "0000000700025PZ00000");
        OrganisatieEenheid team = new OrganisatieEenheid("team", "Team", List.of());
        return List.of(
                organisatie(eenKeer, "instellingen", geeft(List.of())),
                organisatie(eenKeer, "instellingen", geeft(List.of(school, school))),
                organisatie(
                        "Organisatie: a list that it returns is of a class of the JDK",
                        "instellingen",
                        geeft(Fouten.eigenKlasse())),
                organisatie(
                        "Organisatie: each organisatie-eenheid of an instelling once",
                        "organisatieEenheden",
                        geeft(List.of(team, team))),
                organisatie("Organisatie: an unknown instelling is ONBEKEND", "organisatieEenheden", geeft(List.of())),
                organisatie(
                        "Organisatie: an unknown instelling is ONBEKEND",
                        "organisatieEenheden",
                        weigert(Reden.STORING)));
    }

    private static List<SlechteHost> rechten() {
        String onbekend = "Toegang: no for a user, student, instelling or right that is not there";
        String bereik = "Toegang: a list shows someone to who has the right, and nobody to who has not";
        String collegas = "Toegang: work is given to who has the right, each once, at most 100";
        Collega intake = new Collega(GoedeHost.INTAKE, "M. Dijkstra");
        return List.of(
                toegang(collegas, "collegas", geeft(List.of(intake))),
                toegang(collegas, "collegas", iemandMetRecht(List.of(intake, intake))),
                toegang(collegas, "collegas", iemandMetRecht(List.of(new Collega(GoedeHost.DOCENT, "D. Docent")))),
                toegang(collegas, "collegas", iemandMetRecht(Collections.nCopies(101, intake))),
                toegang("Toegang: who has the right may, with and without a student", "mag", geeft(false)),
                toegang("Toegang: who does not have the right may not", "mag", geeft(true)),
                toegang(onbekend, "mag", geeft(true)),
                toegang(onbekend, "mag", weigert(Reden.ONBEKEND)),
                toegang(bereik, "bereik", geeft(new Bereik.Alles())),
                toegang(bereik, "bereik", geeft(new Bereik.Deel(Set.of(), Set.of()))),
                toegang("Toegang: the sign-on address is a path on this server", "signOnAdres", geeft("//evil/sso")),
                toegang("Toegang: the sign-on address is a path on this server", "signOnAdres", geeft("sso")));
    }

    private static Anders.Gedrag iemandMetRecht(List<Collega> alle) {
        return (args, goed) -> ((List<?>) goed.doe(args)).isEmpty() ? List.of() : alle;
    }

    private static List<SlechteHost> signOn() {
        String nieuw = "Sign-on: a fresh code gives who is signed on, and the key gives it again";
        String sleutel = "Sign-on: an unknown key is NIET_AANGEMELD";
        SignOn iemand = signOn("k", GoedeHost.SCHOOL);
        return List.of(
                toegang(nieuw, "wisselIn", geeft(signOn("k", "elders"))),
                toegang(nieuw, "wisselIn", (a, goed) -> signOn((String) a[1], GoedeHost.SCHOOL)),
                toegang(nieuw, "wisselIn", weigert(Reden.NIET_AANGEMELD)),
                toegang(nieuw, "signOn", geeft(iemand)),
                toegang("Sign-on: a code works once", "wisselIn", geeft(iemand)),
                toegang("Sign-on: a code with another staat is refused", "wisselIn", geeft(iemand)),
                toegang("Sign-on: a code with another staat is refused", "wisselIn", weigert(Reden.ONBEKEND)),
                toegang("Sign-on: a code of another plugin is refused", "wisselIn", geeft(iemand)),
                toegang("Sign-on: a code is used up by a wrong attempt", "wisselIn", (a, goed) -> {
                    if (a[2].equals(Vraagsteller.ONBEKEND)) {
                        throw new PluginException(Reden.NIET_AANGEMELD, "Nee.");
                    }
                    return goed.doe(a);
                }),
                toegang("Sign-on: the refusal does not say whether the code exists", "wisselIn", (a, goed) -> {
                    throw new PluginException(
                            Reden.NIET_AANGEMELD,
                            a[1].equals(Vraagsteller.ONBEKEND) ? "Die code is er niet." : "Die staat klopt niet.");
                }),
                toegang(sleutel, "signOn", geeft(iemand)),
                toegang(sleutel, "signOn", weigert(Reden.ONBEKEND)));
    }

    private static SignOn signOn(String sleutel, String instelling) {
        return new SignOn(sleutel, GoedeHost.INTAKE, "M. Dijkstra", instelling, Set.of(), java.util.Locale.ROOT);
    }
}
