package nl.vooropleiding.api.contract;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.privacy.PrivacyProvider;
import nl.vooropleiding.api.privacy.Uitvoer;
import nl.vooropleiding.api.privacy.Verwijdering;

/** What {@link PrivacyProvider} promises. Nothing is removed: only refusals and strangers are tried. */
record PrivacyRegels(Discovery discovery, PluginGeval geval) {

    private static final int GROOTST = 20_000_000;

    List<Check> checks() {
        return List.of(
                new Check("Privacy: the plugin's application says what it keeps", this::bewaart),
                new Check("Privacy: no export without the right", this::geenUitvoer),
                new Check("Privacy: no removal without the right", this::geenVerwijdering),
                new Check(
                        "Privacy: an export of the given student, named without a number, of 20 MB at most",
                        this::uitvoer),
                new Check(
                        "Privacy: of a student that the host does not know, nothing is left to export", this::onbekend),
                new Check(
                        "Privacy: removal of a student that the host does not know is done at once", this::opgeruimd));
    }

    Dienst dienst() {
        return new Dienst("Privacy", this::geldig, this::vijandig);
    }

    private PrivacyProvider privacy() throws PluginException {
        String applicatie = Plugins.metId(discovery, geval.plugin()).applicatie();
        List<PrivacyProvider> hier = discovery.alle(PrivacyProvider.class).stream()
                .filter(g -> g.applicatie().equals(applicatie))
                .map(Discovery.Gevonden::dienst)
                .toList();
        Eis.dat(hier.size() == 1, hier.size() + " PrivacyProviders in the plugin's application; expected one");
        return hier.get(0);
    }

    private Context officier(String deelnemer) {
        return geval.context(geval.instelling(), Optional.of(deelnemer), geval.privacyOfficer());
    }

    private List<Aanroep> geldig() throws PluginException {
        PrivacyProvider privacy = privacy();
        Context onbekend = officier(Vraagsteller.ONBEKEND);
        return List.of(
                new Aanroep("bewaart", () -> privacy.bewaart()),
                new Aanroep("uitvoer", () -> privacy.uitvoer(onbekend)),
                new Aanroep("verwijder", () -> privacy.verwijder(onbekend)));
    }

    /** Removal is tried with strangers and with users that may not: it must never succeed here. */
    private List<Aanroep> vijandig() throws PluginException {
        PrivacyProvider privacy = privacy();
        Optional<String> wie = Optional.of(geval.deelnemer());
        String zonderRecht = geval.gebruikerZonderRecht();
        return Dienst.samen(
                Dienst.metTekst("uitvoer, user", t -> privacy.uitvoer(geval.context(t))),
                Dienst.metTekst("uitvoer, student", t -> privacy.uitvoer(officier(t))),
                Dienst.metTekst(
                        "uitvoer, instelling", t -> privacy.uitvoer(geval.context(t, wie, geval.privacyOfficer()))),
                Dienst.metTekst(
                        "verwijder, user",
                        t -> privacy.verwijder(
                                geval.context(geval.instelling(), Optional.of(Vraagsteller.ONBEKEND), t))),
                Dienst.metTekst(
                        "verwijder, student",
                        t -> privacy.verwijder(geval.context(geval.instelling(), Optional.of(t), zonderRecht))),
                List.of(
                        new Aanroep("uitvoer(null)", () -> privacy.uitvoer(null)),
                        new Aanroep(
                                "uitvoer(without student)",
                                () -> privacy.uitvoer(
                                        geval.context(geval.instelling(), Optional.empty(), geval.privacyOfficer()))),
                        new Aanroep("verwijder(null)", () -> privacy.verwijder(null)),
                        new Aanroep(
                                "verwijder(without student)",
                                () -> privacy.verwijder(
                                        geval.context(geval.instelling(), Optional.empty(), zonderRecht)))));
    }

    private void bewaart() throws PluginException {
        Eis.dat(!privacy().bewaart().isEmpty(), "not a single kind of data");
    }

    private void geenUitvoer() {
        for (String wie : List.of(geval.gebruikerZonderRecht(), Vraagsteller.ONBEKEND)) {
            Eis.geweigerd("an export", () -> privacy().uitvoer(geval.context(wie)), Reden.GEEN_RECHT);
        }
    }

    private void geenVerwijdering() {
        for (String wie : List.of(geval.gebruikerZonderRecht(), Vraagsteller.ONBEKEND)) {
            Eis.geweigerd("a removal", () -> privacy().verwijder(geval.context(wie)), Reden.GEEN_RECHT);
        }
    }

    private void uitvoer() throws PluginException {
        Uitvoer uitvoer = privacy().uitvoer(officier(geval.deelnemer()));
        Eis.zonderNummer(uitvoer.naam(), "the file's name");
        Eis.dat(uitvoer.inhoud().length > 0, "the export is empty");
        Eis.dat(uitvoer.inhoud().length <= GROOTST, "the export is larger than 20 MB");
    }

    private void onbekend() {
        Context onbekend = officier(Vraagsteller.ONBEKEND);
        Eis.geweigerd("an export", () -> privacy().uitvoer(onbekend), Reden.ONBEKEND);
    }

    private void opgeruimd() throws PluginException {
        Verwijdering verwijdering = privacy().verwijder(officier(Vraagsteller.ONBEKEND));
        Eis.dat(verwijdering.klaar() && verwijdering.nogOver().isEmpty(), "it says that something is left");
    }
}
