package nl.vooropleiding.api.contract;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.vooropleiding.Mboniveau;
import nl.vooropleiding.api.vooropleiding.Samenvatting;
import nl.vooropleiding.api.vooropleiding.Vooropleidingen;

/** What {@link Vooropleidingen} promises. */
record VooropleidingenRegels(Discovery discovery, PluginGeval geval) {

    List<Check> checks() {
        return List.of(
                new Check("Vooropleidingen: exactly one in the plugin's application", this::plugin),
                new Check("Vooropleidingen: without the right there is no samenvatting", this::zonderRecht),
                new Check("Vooropleidingen: a question without a student makes no sense", this::zonderDeelnemer),
                new Check("Vooropleidingen: each level is judged once, lowest first, when anything is", this::niveaus),
                new Check("Vooropleidingen: without a stand nothing is said of the register", this::zonderStand),
                new Check("Vooropleidingen: no sentence shows a persoonsgebonden nummer", this::zonderNummer));
    }

    Dienst dienst() {
        return new Dienst("Vooropleidingen", this::geldig, this::vijandig);
    }

    private List<Aanroep> geldig() throws PluginException {
        Vooropleidingen d = plugin();
        return List.of(new Aanroep("samenvatting", () -> d.samenvatting(context())));
    }

    private List<Aanroep> vijandig() throws PluginException {
        Vooropleidingen d = plugin();
        Optional<String> wie = Optional.of(geval.deelnemer());
        return Dienst.samen(
                Dienst.metTekst("samenvatting, user", t -> d.samenvatting(geval.context(t))),
                Dienst.metTekst(
                        "samenvatting, student",
                        t -> d.samenvatting(geval.context(geval.instelling(), Optional.of(t), geval.gebruiker()))),
                Dienst.metTekst(
                        "samenvatting, instelling", t -> d.samenvatting(geval.context(t, wie, geval.gebruiker()))),
                List.of(new Aanroep("samenvatting(null)", () -> d.samenvatting(null))));
    }

    /** Whether there is anything to test: a plugin need not offer it. */
    boolean aangeboden() {
        try {
            return !hier().isEmpty();
        } catch (PluginException | AssertionError e) {
            // Which plugin it is, is judged by a check of its own.
            return false;
        }
    }

    private List<Vooropleidingen> hier() throws PluginException {
        String applicatie = Plugins.metId(discovery, geval.plugin()).applicatie();
        return discovery.alle(Vooropleidingen.class).stream()
                .filter(g -> g.applicatie().equals(applicatie))
                .map(Discovery.Gevonden::dienst)
                .toList();
    }

    private Vooropleidingen plugin() throws PluginException {
        List<Vooropleidingen> hier = hier();
        Eis.dat(hier.size() == 1, hier.size() + " in one application");
        return hier.get(0);
    }

    private Context context() {
        return geval.context(geval.gebruiker());
    }

    private Samenvatting samenvatting() throws PluginException {
        return plugin().samenvatting(context());
    }

    private void zonderRecht() {
        for (String wie : List.of(geval.gebruikerZonderRecht(), Vraagsteller.ONBEKEND)) {
            Eis.geweigerd("a samenvatting", () -> plugin().samenvatting(geval.context(wie)), Reden.GEEN_RECHT);
        }
    }

    private void zonderDeelnemer() {
        Context nergens = geval.context(geval.instelling(), Optional.empty(), geval.gebruiker());
        Eis.geweigerd("a samenvatting", () -> plugin().samenvatting(nergens), Reden.ONGELDIG);
    }

    private void niveaus() throws PluginException {
        List<Samenvatting.Toelating> toelatingen = samenvatting().toelatingen();
        List<Mboniveau> geoordeeld =
                toelatingen.stream().map(Samenvatting.Toelating::niveau).toList();
        Eis.dat(
                geoordeeld.isEmpty() || geoordeeld.equals(List.of(Mboniveau.values())),
                "the levels are not each there once, lowest first");
        Eis.dat(toelatingen.stream().noneMatch(t -> t.redenen().isEmpty()), "a judgement without a reason");
    }

    private void zonderStand() throws PluginException {
        Samenvatting samenvatting = samenvatting();
        boolean zwijgt = samenvatting.gegevens().isEmpty()
                && samenvatting.toelatingen().isEmpty()
                && samenvatting.startkwalificatie().behaald().isEmpty();
        Eis.dat(
                samenvatting.actualisatie().isPresent() || zwijgt,
                "the register delivered nothing, and all the same it is quoted");
    }

    private void zonderNummer() throws PluginException {
        Samenvatting s = samenvatting();
        Eis.zonderNummer(s.startkwalificatie().reden(), "the reason of the startkwalificatie");
        Eis.zonderNummer(s.abonnement().staat(), "the state of the abonnement");
        s.toelatingen().forEach(t -> t.redenen().forEach(r -> Eis.zonderNummer(r, "a reason")));
        s.gegevens().forEach(g -> Eis.zonderNummer(g.soort() + " " + g.opleiding() + " " + g.instelling(), "a record"));
    }
}
