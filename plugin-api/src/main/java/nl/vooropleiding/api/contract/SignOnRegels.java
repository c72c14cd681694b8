package nl.vooropleiding.api.contract;

import java.util.List;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.organisatie.Organisatie;
import nl.vooropleiding.api.toegang.SignOn;
import nl.vooropleiding.api.toegang.Toegang;

/** What {@link Toegang} promises about signing on. */
record SignOnRegels(Discovery discovery, HostGeval geval) {

    List<Check> checks() {
        return List.of(
                new Check("Sign-on: a fresh code gives who is signed on, and the key gives it again", this::wisselIn),
                new Check("Sign-on: a code works once", this::eenKeer),
                new Check("Sign-on: a code with another staat is refused", this::andereStaat),
                new Check("Sign-on: a code of another plugin is refused", this::anderePlugin),
                new Check("Sign-on: a code is used up by a wrong attempt", this::verbruikt),
                new Check("Sign-on: the refusal does not say whether the code exists", this::zwijgt),
                new Check(
                        "Sign-on: an unknown key is NIET_AANGEMELD",
                        () -> geweigerd("signOn", () -> toegang().signOn(Vraagsteller.ONBEKEND))));
    }

    private Toegang toegang() throws PluginException {
        return discovery.een(Toegang.class);
    }

    private HostGeval.Code code() throws Exception {
        return geval.codes().code(geval.plugin());
    }

    private SignOn wissel(HostGeval.Code code) throws PluginException {
        return toegang().wisselIn(geval.plugin(), code.code(), code.staat());
    }

    private void wisselIn() throws Exception {
        HostGeval.Code code = code();
        SignOn signOn = wissel(code);
        Eis.dat(
                discovery.een(Organisatie.class).instellingen().stream()
                        .anyMatch(i -> i.id().equals(signOn.instelling())),
                "signed on at an instelling that is not there");
        Eis.dat(
                !signOn.sleutel().equals(code.code()) && !signOn.sleutel().isBlank(),
                "the key is blank or is the code, which stood in an address");
        SignOn opnieuw = toegang().signOn(signOn.sleutel());
        Eis.gelijk(signOn, opnieuw, "the key gives another sign-on");
    }

    private void eenKeer() throws Exception {
        HostGeval.Code code = code();
        wissel(code);
        geweigerd("the second time", () -> wissel(code));
    }

    private void andereStaat() throws Exception {
        HostGeval.Code code = code();
        geweigerd("another staat", () -> toegang().wisselIn(geval.plugin(), code.code(), Vraagsteller.ONBEKEND));
    }

    private void anderePlugin() throws Exception {
        HostGeval.Code code = code();
        geweigerd("another plugin", () -> toegang().wisselIn("contract-andere", code.code(), code.staat()));
    }

    private void verbruikt() throws Exception {
        HostGeval.Code code = code();
        new Aanroep("wisselIn", () -> toegang().wisselIn(geval.plugin(), code.code(), Vraagsteller.ONBEKEND))
                .uitkomst();
        geweigerd("after a wrong attempt", () -> wissel(code));
    }

    private void zwijgt() throws Exception {
        HostGeval.Code code = code();
        String anders = geweigerd(
                        "another staat", () -> toegang().wisselIn(geval.plugin(), code.code(), Vraagsteller.ONBEKEND))
                .getMessage();
        String nergens = geweigerd("an unknown code", () -> toegang()
                        .wisselIn(geval.plugin(), Vraagsteller.ONBEKEND, code.staat()))
                .getMessage();
        Eis.gelijk(anders, nergens, "the messages differ");
    }

    private static PluginException geweigerd(String wat, Aanroep.Roep roep) {
        return Eis.geweigerd(wat, roep, Reden.NIET_AANGEMELD);
    }
}
