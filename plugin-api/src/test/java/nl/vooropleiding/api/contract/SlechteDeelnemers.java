package nl.vooropleiding.api.contract;

import static nl.vooropleiding.api.contract.Fouten.geeft;
import static nl.vooropleiding.api.contract.Fouten.weigert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.api.deelnemer.Relatie;

/** Hosts that break a rule of {@link Deelnemers}. */
final class SlechteDeelnemers {

    private SlechteDeelnemers() {}

    static List<SlechteHost> alle() {
        String zelfde = "by id, by deelnemernummer and by number it is the same student";
        String onbekend = "an unknown student or instelling is an empty answer";
        String zoek = "search finds by deelnemernummer, no more than asked, nothing for blank";
        String actieve = "paging through the active students gives each once";
        String gewijzigd = "paging through what changed gives each id once";
        String grootte = "no page above 500 rows; below one row is ONGELDIG";
        String vanaf = "a place in a list that was never given out is ONGELDIG";
        List<Deelnemer> ieder = new GoedeHost().studenten;
        Deelnemer eerste = ieder.get(0);
        Deelnemer tweede = ieder.get(1);
        return List.of(
                deelnemers(zelfde, "deelnemer", geeft(Optional.of(tweede))),
                deelnemers(zelfde, "deelnemer", geeft(Optional.empty())),
                deelnemers(zelfde, "opDeelnemernummer", geeft(Optional.of(tweede))),
                deelnemers(zelfde, "opPersoonsgebondenNummer", geeft(List.of())),
                deelnemers(onbekend, "deelnemer", geeft(Optional.of(eerste))),
                deelnemers(onbekend, "deelnemer", weigert(Reden.ONBEKEND)),
                deelnemers(onbekend, "opDeelnemernummer", geeft(Optional.of(eerste))),
                deelnemers(onbekend, "zoek", geeft(List.of(eerste))),
                deelnemers(onbekend, "actieve", (a, goed) -> goed.doe(GoedeHost.SCHOOL, a[1], a[2])),
                deelnemers(onbekend, "gewijzigd", (a, goed) -> goed.doe(GoedeHost.SCHOOL, a[1], a[2], a[3])),
                deelnemers(
                        "no student under another instelling",
                        "deelnemer",
                        (a, goed) -> goed.doe(GoedeHost.SCHOOL, a[1])),
                deelnemers(
                        "no student under another instelling",
                        "deelnemer",
                        (a, goed) -> goed.doe(a[0].equals("tweede") ? GoedeHost.SCHOOL : a[0], a[1])),
                deelnemers("a list that it returns is of a class of the JDK", "zoek", geeft(Fouten.eigenKlasse())),
                deelnemers(zoek, "zoek", geeft(List.of())),
                deelnemers(zoek, "zoek", geeft(ieder)),
                deelnemers(zoek, "zoek", (a, goed) -> " ".equals(a[1]) ? List.of(eerste) : goed.doe(a)),
                deelnemers(actieve, "actieve", zonderLaatste()),
                deelnemers(actieve, "actieve", laatsteNogEens()),
                deelnemers(actieve, "actieve", alleenInTienen()),
                deelnemers(actieve, "actieve", (a, goed) -> goed.doe(a[0], Optional.empty(), a[2])),
                deelnemers(actieve, "actieve", geeft(new Pagina<>(List.of(), Optional.empty()))),
                deelnemers(
                        "whoever is active has a relation that runs, in that instelling",
                        "actieve",
                        geeft(new Pagina<>(ieder, Optional.empty()))),
                deelnemers(
                        "relations name organisatie-eenheden that Organisatie knows",
                        "actieve",
                        geeft(new Pagina<>(List.of(elders(eerste)), Optional.empty()))),
                deelnemers(gewijzigd, "gewijzigd", zonderLaatste()),
                deelnemers(gewijzigd, "gewijzigd", laatsteNogEens()),
                deelnemers(gewijzigd, "gewijzigd", alleenInTienen()),
                deelnemers(gewijzigd, "gewijzigd", (a, goed) -> goed.doe(a[0], a[1], Optional.empty(), a[3])),
                deelnemers(gewijzigd, "gewijzigd", geeft(new Pagina<>(List.of(), Optional.empty()))),
                deelnemers(
                        grootte,
                        "actieve",
                        geeft(new Pagina<>(java.util.Collections.nCopies(501, eerste), Optional.empty()))),
                deelnemers(
                        grootte,
                        "gewijzigd",
                        geeft(new Pagina<>(java.util.Collections.nCopies(501, "d"), Optional.empty()))),
                deelnemers(grootte, "zoek", geeft(java.util.Collections.nCopies(501, eerste))),
                deelnemers(grootte, "zoek", geeft(List.of())),
                deelnemers(grootte, "actieve", (a, goed) -> goed.doe(a[0], a[1], Math.max(1, (int) a[2]))),
                deelnemers(grootte, "gewijzigd", (a, goed) -> goed.doe(a[0], a[1], a[2], Math.max(1, (int) a[3]))),
                deelnemers(vanaf, "actieve", (a, goed) -> goed.doe(a[0], Optional.empty(), a[2])),
                deelnemers(vanaf, "gewijzigd", (a, goed) -> goed.doe(a[0], a[1], Optional.empty(), a[3])),
                deelnemers(vanaf, "gewijzigd", weigert(Reden.STORING)));
    }

    private static Anders.Gedrag zonderLaatste() {
        return opPagina(p -> p.volgende().isPresent()
                ? new Pagina<>(p.rijen().subList(0, p.rijen().size() - 1), p.volgende())
                : p);
    }

    private static Anders.Gedrag laatsteNogEens() {
        return opPagina(p -> {
            List<Object> rijen = new ArrayList<>(p.rijen());
            rijen.set(rijen.size() - 1, rijen.get(0));
            return new Pagina<>(rijen, p.volgende());
        });
    }

    private static Anders.Gedrag alleenInTienen() {
        return opPagina(p -> p.rijen().size() > 10 ? new Pagina<>(p.rijen().subList(0, 10), Optional.empty()) : p);
    }

    private static Anders.Gedrag opPagina(Function<Pagina<?>, Pagina<?>> anders) {
        return (args, goed) -> anders.apply((Pagina<?>) goed.doe(args));
    }

    private static Deelnemer elders(Deelnemer d) {
        Relatie r = d.relaties().get(0);
        Relatie ergens = new Relatie(
                r.id(),
                r.soort(),
                r.status(),
                r.label(),
                r.omschrijving(),
                r.onderwijs(),
                r.begin(),
                r.einde(),
                Optional.of("een team dat er niet is"),
                r.locatie());
        return new Deelnemer(
                d.id(),
                d.instelling(),
                d.deelnemernummer(),
                d.persoonsgebondenNummer(),
                d.naam(),
                d.geboortedatum(),
                d.geslacht(),
                d.adres(),
                List.of(ergens));
    }

    private static SlechteHost deelnemers(String zin, String methode, Anders.Gedrag gedrag) {
        return new SlechteHost(
                "Deelnemers: " + zin,
                (h, s) -> h.deelnemers = Anders.met(Deelnemers.class, h.deelnemers, methode, gedrag));
    }
}
