package nl.vooropleiding.api.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.api.toegang.Collega;
import nl.vooropleiding.api.toegang.Toegang;

/** What {@link Toegang} promises about rights. */
record ToegangRegels(Discovery discovery, HostGeval geval) {

    private static final int MEESTE = 100;
    private static final Bereik NIEMAND = new Bereik.Deel(Set.of(), Set.of());

    List<Check> checks() {
        return List.of(
                new Check("Toegang: who has the right may, with and without a student", this::mag),
                new Check("Toegang: who does not have the right may not", this::magNiet),
                new Check("Toegang: no for a user, student, instelling or right that is not there", this::onbekend),
                new Check(
                        "Toegang: a list shows someone to who has the right, and nobody to who has not", this::bereik),
                new Check("Toegang: work is given to who has the right, each once, at most 100", this::collegas),
                new Check(
                        "Toegang: the sign-on address is a path on this server",
                        () -> Eis.padOpDezeServer(toegang().signOnAdres(), "the sign-on address")));
    }

    Dienst dienst() {
        return new Dienst("Toegang", this::geldig, this::vijandig);
    }

    private Toegang toegang() throws PluginException {
        return discovery.een(Toegang.class);
    }

    private List<Aanroep> geldig() {
        String nergens = Vraagsteller.ONBEKEND;
        Context context = geval.context(geval.gebruiker());
        return List.of(
                new Aanroep("signOnAdres", () -> toegang().signOnAdres()),
                new Aanroep("wisselIn", () -> toegang().wisselIn(geval.plugin(), nergens, nergens)),
                new Aanroep("signOn", () -> toegang().signOn(nergens)),
                new Aanroep("mag", () -> toegang().mag(geval.recht(), context)),
                new Aanroep("bereik", () -> toegang().bereik(geval.recht(), context)),
                new Aanroep("collegas", () -> toegang().collegas(geval.recht(), context)));
    }

    private List<Aanroep> vijandig() {
        String nergens = Vraagsteller.ONBEKEND;
        String recht = geval.recht();
        Context context = geval.context(geval.gebruiker());
        return Dienst.samen(
                Dienst.metTekstOfNull("wisselIn, plugin", t -> toegang().wisselIn(t, nergens, nergens)),
                Dienst.metTekstOfNull("wisselIn, code", t -> toegang().wisselIn(geval.plugin(), t, nergens)),
                Dienst.metTekstOfNull("wisselIn, staat", t -> toegang().wisselIn(geval.plugin(), nergens, t)),
                Dienst.metTekstOfNull("signOn", t -> toegang().signOn(t)),
                Dienst.metTekstOfNull("mag, recht", t -> toegang().mag(t, context)),
                Dienst.metTekst("mag, student", t -> toegang().mag(recht, over(t))),
                Dienst.metTekst("mag, user", t -> toegang().mag(recht, van(t))),
                Dienst.metTekst("mag, instelling", t -> toegang().mag(recht, in(t))),
                Dienst.metTekstOfNull("bereik, recht", t -> toegang().bereik(t, context)),
                Dienst.metTekst("bereik, user", t -> toegang().bereik(recht, van(t))),
                Dienst.metTekst("bereik, instelling", t -> toegang().bereik(recht, in(t))),
                Dienst.metTekstOfNull("collegas, recht", t -> toegang().collegas(t, context)),
                Dienst.metTekst("collegas, user", t -> toegang().collegas(recht, van(t))),
                Dienst.metTekst("collegas, instelling", t -> toegang().collegas(recht, in(t))),
                List.of(
                        new Aanroep("collegas(context null)", () -> toegang().collegas(recht, null)),
                        new Aanroep("mag(context null)", () -> toegang().mag(recht, null)),
                        new Aanroep("bereik(context null)", () -> toegang().bereik(recht, null))));
    }

    private Context over(String deelnemer) {
        return geval.context(geval.instelling(), Optional.of(deelnemer), geval.gebruiker());
    }

    private Context van(String gebruiker) {
        return geval.context(gebruiker);
    }

    private Context in(String instelling) {
        return geval.context(instelling, Optional.of(geval.deelnemer()), geval.gebruiker());
    }

    private Context zonderStudent(String gebruiker) {
        return geval.context(geval.instelling(), Optional.empty(), gebruiker);
    }

    private void mag() throws PluginException {
        Eis.dat(toegang().mag(geval.recht(), geval.context(geval.gebruiker())), "refused for this student");
        Eis.dat(toegang().mag(geval.recht(), zonderStudent(geval.gebruiker())), "refused without a student");
    }

    private void magNiet() throws PluginException {
        String wie = geval.gebruikerZonderRecht();
        Eis.dat(!toegang().mag(geval.recht(), geval.context(wie)), "allowed for this student");
        Eis.dat(!toegang().mag(geval.recht(), zonderStudent(wie)), "allowed without a student");
    }

    private void onbekend() throws PluginException {
        String nergens = Vraagsteller.ONBEKEND;
        Eis.dat(!toegang().mag(geval.recht(), van(nergens)), "an unknown user may");
        Eis.dat(!toegang().mag(geval.recht(), over(nergens)), "allowed for an unknown student");
        Eis.dat(!toegang().mag(geval.recht(), in(nergens)), "allowed in an unknown instelling");
        Eis.dat(!toegang().mag("onbekend.inzien", geval.context(geval.gebruiker())), "an unknown right is granted");
    }

    private void bereik() throws PluginException {
        Bereik wel = toegang().bereik(geval.recht(), zonderStudent(geval.gebruiker()));
        Eis.dat(wel != null && !wel.equals(NIEMAND), "nobody for the user with the right");
        Eis.gelijk(
                NIEMAND,
                toegang().bereik(geval.recht(), zonderStudent(geval.gebruikerZonderRecht())),
                "somebody for the user without the right");
        Eis.gelijk(
                NIEMAND,
                toegang().bereik(geval.recht(), zonderStudent(Vraagsteller.ONBEKEND)),
                "somebody for a user that is not there");
    }

    private void collegas() throws PluginException {
        List<Collega> alle = toegang().collegas(geval.recht(), zonderStudent(geval.gebruiker()));
        Eis.dat(alle.size() <= MEESTE, "more than 100 users");
        Set<String> gezien = new HashSet<>();
        for (Collega collega : alle) {
            Eis.dat(gezien.add(collega.gebruiker()), "a user comes twice");
            Eis.dat(
                    toegang().mag(geval.recht(), zonderStudent(collega.gebruiker())),
                    "somebody who does not have the right");
        }
        for (String wie : List.of(geval.gebruikerZonderRecht(), Vraagsteller.ONBEKEND)) {
            Eis.dat(
                    toegang().collegas(geval.recht(), zonderStudent(wie)).isEmpty(),
                    "users are told to somebody without the right");
        }
    }
}
