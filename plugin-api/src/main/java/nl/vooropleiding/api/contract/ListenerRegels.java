package nl.vooropleiding.api.contract;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;
import nl.vooropleiding.api.deelnemer.DeelnemerListener;

/** What {@link DeelnemerListener} promises; a plugin without one keeps these promises too. */
record ListenerRegels(Discovery discovery, PluginGeval geval) {

    List<Check> checks() {
        return List.of(
                new Check("Listener: at most one in the plugin's application", this::listener),
                new Check("Listener: the same event twice is accepted", this::tweemaal),
                new Check("Listener: every kind of event about an unknown student is accepted", this::onbekend));
    }

    Dienst dienst() {
        return new Dienst("Listener", this::geldig, this::vijandig);
    }

    private List<Aanroep> geldig() throws PluginException {
        Optional<DeelnemerListener> listener = listener();
        DeelnemerGebeurtenis een = gebeurtenis("contract-1", geval.instelling(), Vraagsteller.ONBEKEND);
        return List.of(new Aanroep("gebeurd", () -> meld(listener, een)));
    }

    private List<Aanroep> vijandig() throws PluginException {
        Optional<DeelnemerListener> listener = listener();
        return Dienst.samen(
                Dienst.metTekst("event, id", t -> meld(listener, gebeurtenis(t, geval.instelling(), t))),
                Dienst.metTekst("event, instelling", t -> meld(listener, gebeurtenis("contract-2", t, t))),
                List.of(new Aanroep("gebeurd(null)", () -> meld(listener, null))));
    }

    private void meld(DeelnemerGebeurtenis gebeurtenis) throws PluginException {
        meld(listener(), gebeurtenis);
    }

    private static Object meld(Optional<DeelnemerListener> listener, DeelnemerGebeurtenis gebeurtenis)
            throws PluginException {
        if (listener.isPresent()) {
            listener.get().gebeurd(gebeurtenis);
        }
        return null;
    }

    private Optional<DeelnemerListener> listener() throws PluginException {
        String applicatie = Plugins.metId(discovery, geval.plugin()).applicatie();
        List<DeelnemerListener> hier = discovery.alle(DeelnemerListener.class).stream()
                .filter(g -> g.applicatie().equals(applicatie))
                .map(Discovery.Gevonden::dienst)
                .toList();
        Eis.dat(hier.size() <= 1, hier.size() + " listeners in one application");
        return hier.stream().findFirst();
    }

    private DeelnemerGebeurtenis gebeurtenis(String id, String instelling, String deelnemer) {
        return gebeurtenis(id, DeelnemerGebeurtenis.Soort.RELATIE_GEWIJZIGD, instelling, deelnemer);
    }

    private DeelnemerGebeurtenis gebeurtenis(
            String id, DeelnemerGebeurtenis.Soort soort, String instelling, String deelnemer) {
        Instant tijdstip = geval.peildatum().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new DeelnemerGebeurtenis(id, soort, instelling, deelnemer, tijdstip, "contract");
    }

    private void tweemaal() throws PluginException {
        DeelnemerGebeurtenis zelfde = gebeurtenis("contract-3", geval.instelling(), Vraagsteller.ONBEKEND);
        meld(zelfde);
        meld(zelfde);
    }

    private void onbekend() throws PluginException {
        for (DeelnemerGebeurtenis.Soort soort : DeelnemerGebeurtenis.Soort.values()) {
            meld(gebeurtenis("contract-" + soort, soort, geval.instelling(), Vraagsteller.ONBEKEND));
        }
        meld(gebeurtenis("contract-4", Vraagsteller.ONBEKEND, Vraagsteller.ONBEKEND));
    }
}
