package nl.vooropleiding.api.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen.Gezien;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen.Overname;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;

/**
 * What {@link OpgegevenVooropleidingen} promises. Takes over only what is there already, and what must be refused.
 */
record OpgaveRegels(Discovery discovery, HostGeval geval) {

    private static final int GROOTST = 100;

    List<Check> checks() {
        return List.of(
                new Check("OpgegevenVooropleidingen: exactly one application offers it", this::host),
                new Check("OpgegevenVooropleidingen: ids are unique, and at most 100", this::ids),
                new Check("OpgegevenVooropleidingen: asking twice gives the same", this::tweemaal),
                new Check("OpgegevenVooropleidingen: for the worklist it tells what a user sees", this::voorWerklijst),
                new Check("OpgegevenVooropleidingen: taking over what is there already changes nothing", this::gelijk),
                new Check("OpgegevenVooropleidingen: what somebody else changed is not overwritten", this::verouderd),
                new Check("OpgegevenVooropleidingen: an opgave that is not there is unknown", this::onbekendeOpgave),
                new Check("OpgegevenVooropleidingen: without the right nothing is taken over", this::zonderRecht),
                new Check("OpgegevenVooropleidingen: an unknown user reads nothing", this::onbekendeGebruiker));
    }

    Dienst dienst() {
        return new Dienst("OpgegevenVooropleidingen", this::geldig, this::vijandig);
    }

    /** Whether there is anything to test: a host need not offer it. */
    boolean aangeboden() {
        try {
            return !discovery.namen(OpgegevenVooropleidingen.class).isEmpty();
        } catch (PluginException e) {
            return false;
        }
    }

    private OpgegevenVooropleidingen host() throws PluginException {
        return discovery.een(OpgegevenVooropleidingen.class);
    }

    private Context context() {
        return geval.context(geval.gebruiker());
    }

    private List<Aanroep> geldig() throws PluginException {
        OpgegevenVooropleidingen d = host();
        return List.of(
                new Aanroep("neemtOver", d::neemtOver),
                new Aanroep("opgaven", () -> d.opgaven(context())),
                new Aanroep("voorWerklijst", () -> d.voorWerklijst(geval.instelling(), geval.deelnemer())));
    }

    private List<Aanroep> vijandig() throws PluginException {
        OpgegevenVooropleidingen d = host();
        Optional<String> wie = Optional.of(geval.deelnemer());
        Opgave opgave = iets();
        return Dienst.samen(
                Dienst.metTekst("opgaven, user", t -> d.opgaven(geval.context(t))),
                Dienst.metTekst(
                        "opgaven, student",
                        t -> d.opgaven(geval.context(geval.instelling(), Optional.of(t), geval.gebruiker()))),
                Dienst.metTekst("opgaven, instelling", t -> d.opgaven(geval.context(t, wie, geval.gebruiker()))),
                Dienst.metTekstOfNull("voorWerklijst, student", t -> d.voorWerklijst(geval.instelling(), t)),
                Dienst.metTekstOfNull("voorWerklijst, instelling", t -> d.voorWerklijst(t, geval.deelnemer())),
                Dienst.metTekst(
                        "neemOver, opgave",
                        t -> d.neemOver(context(), new Overname(Optional.of(new Gezien(t, t)), opgave))),
                List.of(
                        new Aanroep("opgaven(null)", () -> d.opgaven(null)),
                        new Aanroep(
                                "opgaven(without student)",
                                () -> d.opgaven(
                                        geval.context(geval.instelling(), Optional.empty(), geval.gebruiker()))),
                        new Aanroep("neemOver(null)", () -> d.neemOver(context(), null))));
    }

    private static Opgave iets() {
        return new Opgave(Vooropleidingsoort.ANDERS, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<Opgave.Bewaard> opgaven() throws PluginException {
        return host().opgaven(context());
    }

    /** Absent when there is nothing that can be taken over, or nobody who does. */
    private Optional<Opgave.Bewaard> eerste() throws PluginException {
        return host().neemtOver() ? opgaven().stream().findFirst() : Optional.empty();
    }

    private void ids() throws PluginException {
        List<Opgave.Bewaard> alle = opgaven();
        Set<String> ids = new HashSet<>();
        alle.forEach(o -> Eis.dat(ids.add(o.id()), "two with one id"));
        Eis.dat(alle.size() <= GROOTST, "more than 100 for one student");
    }

    private void tweemaal() throws PluginException {
        Eis.gelijk(opgaven(), opgaven(), "the second answer differs");
    }

    /** In the words of the host's own language, whatever that of the user is. */
    private void voorWerklijst() throws PluginException {
        Optional<List<Opgave.Bewaard>> zonderGebruiker = host().voorWerklijst(geval.instelling(), geval.deelnemer());
        if (zonderGebruiker.isPresent()) {
            Eis.gelijk(kern(opgaven()), kern(zonderGebruiker.get()), "it tells other opgaven than a user sees");
            Eis.geweigerd(
                    "asking for a student who is not there",
                    () -> host().voorWerklijst(geval.instelling(), Vraagsteller.ONBEKEND),
                    Reden.ONBEKEND);
        }
    }

    private static List<List<Object>> kern(List<Opgave.Bewaard> opgaven) {
        return opgaven.stream().map(o -> List.<Object>of(o.id(), o.opgave())).toList();
    }

    private void gelijk() throws PluginException {
        Optional<Opgave.Bewaard> eerste = eerste();
        if (eerste.isEmpty()) {
            return;
        }
        Opgave.Bewaard was = eerste.get();
        List<Opgave.Bewaard> voor = opgaven();
        Opgave.Bewaard na = host().neemOver(context(), overname(was, was.stempel(), was.opgave()));
        Eis.gelijk(was, na, "it gives another opgave than there was");
        Eis.gelijk(voor, opgaven(), "the opgaven are others afterwards");
    }

    private void verouderd() throws PluginException {
        Optional<Opgave.Bewaard> eerste = eerste();
        if (eerste.isPresent()) {
            Opgave.Bewaard was = eerste.get();
            Opgave anders = new Opgave(
                    was.opgave().soort(),
                    !was.opgave().diploma(),
                    was.opgave().jaar(),
                    was.opgave().brin(),
                    was.opgave().opleidingcode());
            Eis.geweigerd(
                    "taking over what is another than was seen",
                    () -> host().neemOver(context(), overname(was, "x" + was.stempel(), anders)),
                    Reden.ONGELDIG);
            Eis.dat(opgaven().contains(was), "it was changed all the same");
        }
    }

    private void onbekendeOpgave() throws PluginException {
        if (host().neemtOver()) {
            Gezien nergens = new Gezien(Vraagsteller.ONBEKEND, "x");
            Eis.geweigerd(
                    "an opgave that is not there",
                    () -> host().neemOver(context(), new Overname(Optional.of(nergens), iets())),
                    Reden.ONBEKEND);
        }
    }

    private void zonderRecht() throws PluginException {
        if (host().neemtOver()) {
            for (String wie : List.of(geval.gebruikerZonderRecht(), Vraagsteller.ONBEKEND)) {
                Eis.geweigerd(
                        "a takeover",
                        () -> host().neemOver(geval.context(wie), new Overname(Optional.empty(), iets())),
                        Reden.GEEN_RECHT);
            }
        }
    }

    private void onbekendeGebruiker() {
        Eis.geweigerd("reading", () -> host().opgaven(geval.context(Vraagsteller.ONBEKEND)), Reden.GEEN_RECHT);
    }

    private static Overname overname(Opgave.Bewaard was, String stempel, Opgave opgave) {
        return new Overname(Optional.of(new Gezien(was.id(), stempel)), opgave);
    }
}
