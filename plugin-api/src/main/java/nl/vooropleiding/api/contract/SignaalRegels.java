package nl.vooropleiding.api.contract;

import java.time.Instant;
import java.util.List;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.kaart.Link;
import nl.vooropleiding.api.vooropleiding.Signaal;
import nl.vooropleiding.api.vooropleiding.Signalen;

/** What {@link Signalen} promises. Takes off again whatever it puts on the list. */
record SignaalRegels(Discovery discovery, HostGeval geval) {

    List<Check> checks() {
        return List.of(
                new Check("Signalen: exactly one application offers it", this::host),
                new Check("Signalen: every kind of point about a student is accepted", this::soorten),
                new Check("Signalen: the same point twice is accepted", this::tweemaal),
                new Check("Signalen: a point about a student who is not there is accepted", this::onbekend),
                new Check("Signalen: closing what is not on the list is accepted, and twice too", this::sluiten),
                new Check("Signalen: what was closed can be opened again", this::heropenen));
    }

    Dienst dienst() {
        return new Dienst("Signalen", this::geldig, this::vijandig);
    }

    /** Whether there is anything to test: a host need not offer it. */
    boolean aangeboden() {
        try {
            return !discovery.namen(Signalen.class).isEmpty();
        } catch (PluginException e) {
            return false;
        }
    }

    private Signalen host() throws PluginException {
        return discovery.een(Signalen.class);
    }

    private Signaal signaal(String id, Signaal.Soort soort, String waar, String wie) {
        return new Signaal(
                id,
                soort,
                waar,
                wie,
                Tekst.van("Punt van de contracttest.", "Point of the contract test."),
                geval.recht(),
                new Link("Vooropleidingen DUO", "pagina.xhtml"),
                geval.plugin(),
                Instant.parse("2026-01-01T12:00:00Z"));
    }

    private Signaal signaal(String id) {
        return signaal(id, Signaal.Soort.DIPLOMA_BEHAALD, geval.instelling(), geval.deelnemer());
    }

    private List<Aanroep> geldig() throws PluginException {
        Signalen signalen = host();
        return List.of(
                new Aanroep("meld", () -> meld(signalen, signaal("contract-1"))),
                new Aanroep("sluit", () -> sluit(signalen, geval.instelling(), "contract-1")));
    }

    private List<Aanroep> vijandig() throws PluginException {
        Signalen signalen = host();
        Signaal.Soort soort = Signaal.Soort.RECORD_VERDWENEN;
        return Dienst.samen(
                Dienst.metTekst(
                        "meld, student", t -> meld(signalen, signaal("contract-2", soort, geval.instelling(), t))),
                Dienst.metTekst("meld, instelling", t -> meld(signalen, signaal("contract-3", soort, t, t))),
                Dienst.metTekstOfNull("sluit, instelling", t -> sluit(signalen, t, "contract-2")),
                Dienst.metTekstOfNull("sluit, id", t -> sluit(signalen, geval.instelling(), t)),
                List.of(
                        new Aanroep("meld(null)", () -> meld(signalen, null)),
                        new Aanroep("sluit(contract-2)", () -> sluit(signalen, geval.instelling(), "contract-2"))));
    }

    private static Object meld(Signalen signalen, Signaal signaal) throws PluginException {
        signalen.meld(signaal);
        return null;
    }

    private static Object sluit(Signalen signalen, String instelling, String id) throws PluginException {
        signalen.sluit(instelling, id);
        return null;
    }

    private void soorten() throws PluginException {
        for (Signaal.Soort soort : Signaal.Soort.values()) {
            String id = "contract-" + soort;
            host().meld(signaal(id, soort, geval.instelling(), geval.deelnemer()));
            host().sluit(geval.instelling(), id);
        }
    }

    private void tweemaal() throws PluginException {
        host().meld(signaal("contract-4"));
        host().meld(signaal("contract-4"));
        host().sluit(geval.instelling(), "contract-4");
    }

    private void onbekend() throws PluginException {
        Signaal.Soort soort = Signaal.Soort.BERICHT_AFGEKEURD;
        host().meld(signaal("contract-5", soort, geval.instelling(), Vraagsteller.ONBEKEND));
        host().meld(signaal("contract-6", soort, Vraagsteller.ONBEKEND, Vraagsteller.ONBEKEND));
        host().sluit(geval.instelling(), "contract-5");
        host().sluit(Vraagsteller.ONBEKEND, "contract-6");
    }

    private void sluiten() throws PluginException {
        host().sluit(geval.instelling(), "contract-7");
        host().meld(signaal("contract-7"));
        host().sluit(geval.instelling(), "contract-7");
        host().sluit(geval.instelling(), "contract-7");
    }

    private void heropenen() throws PluginException {
        host().meld(signaal("contract-8"));
        host().sluit(geval.instelling(), "contract-8");
        host().meld(signaal("contract-8"));
        host().sluit(geval.instelling(), "contract-8");
    }
}
