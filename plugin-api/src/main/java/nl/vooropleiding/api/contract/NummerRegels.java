package nl.vooropleiding.api.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.api.deelnemer.GevondenNummers;
import nl.vooropleiding.api.deelnemer.GevondenNummers.Uitkomst;
import nl.vooropleiding.api.deelnemer.GevondenNummers.Vondst;

/**
 * What {@link GevondenNummers} promises. Offers only what the student has, and what must be refused: with a student who has
 * a number, that is where the harm would be.
 */
record NummerRegels(Discovery discovery, HostGeval geval) {

    /** Two numbers that nobody has: they are made up, as a test needs them. */
    private static final List<PersoonsgebondenNummer> VERZONNEN =
            List.of(PersoonsgebondenNummer.van("999999990"), PersoonsgebondenNummer.van("999999898"));

    List<Check> checks() {
        return List.of(
                new Check("GevondenNummers: exactly one application offers it", this::host),
                new Check("GevondenNummers: the number that the student has is known, however often", this::bekend),
                new Check("GevondenNummers: a different number never replaces the student's own", this::ander),
                new Check("GevondenNummers: a student who is not there is unknown", this::onbekend));
    }

    Dienst dienst() {
        return new Dienst("GevondenNummers", this::geldig, this::vijandig);
    }

    /** Whether there is anything to test: a host need not offer it. */
    boolean aangeboden() {
        try {
            return !discovery.namen(GevondenNummers.class).isEmpty();
        } catch (PluginException e) {
            return false;
        }
    }

    private GevondenNummers host() throws PluginException {
        return discovery.een(GevondenNummers.class);
    }

    private List<Aanroep> geldig() throws PluginException {
        Optional<PersoonsgebondenNummer> eigen = eigen();
        Vondst vondst = eigen.map(n -> vondst(geval.instelling(), geval.deelnemer(), n))
                .orElseGet(() -> vondst(geval.instelling(), Vraagsteller.ONBEKEND, VERZONNEN.get(0)));
        GevondenNummers d = host();
        return List.of(new Aanroep("bied", () -> d.bied(vondst)));
    }

    private List<Aanroep> vijandig() throws PluginException {
        GevondenNummers d = host();
        return Dienst.samen(
                Dienst.metTekst("bied, student", t -> d.bied(vondst(geval.instelling(), t, VERZONNEN.get(0)))),
                Dienst.metTekst("bied, instelling", t -> d.bied(vondst(t, geval.deelnemer(), VERZONNEN.get(0)))),
                List.of(new Aanroep("bied(null)", () -> d.bied(null))));
    }

    private static Vondst vondst(String instelling, String deelnemer, PersoonsgebondenNummer nummer) {
        return new Vondst(instelling, deelnemer, nummer, "contract");
    }

    private Optional<PersoonsgebondenNummer> eigen() throws PluginException {
        return discovery
                .een(Deelnemers.class)
                .deelnemer(geval.instelling(), geval.deelnemer())
                .flatMap(Deelnemer::persoonsgebondenNummer);
    }

    private void bekend() throws PluginException {
        Optional<PersoonsgebondenNummer> eigen = eigen();
        if (eigen.isPresent()) {
            Vondst vondst = vondst(geval.instelling(), geval.deelnemer(), eigen.get());
            for (int keer = 0; keer < 2; keer++) {
                Eis.gelijk(Uitkomst.WAS_AL_BEKEND, host().bied(vondst), "the student's own number is not known");
            }
            Eis.gelijk(eigen, eigen(), "the student has another number afterwards");
        }
    }

    private void ander() throws PluginException {
        Optional<PersoonsgebondenNummer> eigen = eigen();
        if (eigen.isPresent()) {
            PersoonsgebondenNummer ander = Stream.of(VERZONNEN.get(0), VERZONNEN.get(1))
                    .filter(n -> !n.equals(eigen.get()))
                    .findFirst()
                    .orElseThrow();
            Uitkomst uitkomst = host().bied(vondst(geval.instelling(), geval.deelnemer(), ander));
            Eis.gelijk(eigen, eigen(), "the student has another number afterwards");
            Eis.dat(
                    uitkomst == Uitkomst.ANDER_NUMMER || uitkomst == Uitkomst.GEWEIGERD,
                    "a different number gave " + uitkomst);
        }
    }

    private void onbekend() {
        Eis.geweigerd(
                "a number for a student who is not there",
                () -> host().bied(vondst(geval.instelling(), Vraagsteller.ONBEKEND, VERZONNEN.get(0))),
                Reden.ONBEKEND);
        Eis.geweigerd(
                "a number for a student of an instelling that is not there",
                () -> host().bied(vondst(Vraagsteller.ONBEKEND, geval.deelnemer(), VERZONNEN.get(0))),
                Reden.ONBEKEND);
    }
}
