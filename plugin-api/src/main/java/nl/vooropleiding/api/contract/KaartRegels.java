package nl.vooropleiding.api.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.api.kaart.Badge;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.kaart.Kaart.Hostpagina;
import nl.vooropleiding.api.kaart.Kader;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.api.kaart.Toon;

/** What {@link Kaart} promises. */
record KaartRegels(Discovery discovery, HostGeval geval) {

    private static final Badge BADGE = new Badge("contract 7", Toon.NIEUW);

    List<Check> checks() {
        return List.of(
                new Check("Kaart: there is a look with stylesheets or tokens", this::look),
                new Check("Kaart: the frame around a student names that student in the title bar", this::titelbalk),
                new Check("Kaart: the tab of the plugin that asks is marked as the place where one is", this::hier),
                new Check("Kaart: the plugin's own badge stands at its tab", this::badge),
                new Check("Kaart: a slot that the plugin does not show has no tab", this::nietGetoond),
                new Check("Kaart: the frame without a student has no title bar and no tabs", this::zonderStudent),
                new Check("Kaart: no frame around a student or for a user that is not there", this::onbekend),
                new Check("Kaart: links to pages of the host are paths on this server", this::adressen));
    }

    Dienst dienst() {
        return new Dienst("Kaart", this::geldig, this::vijandig);
    }

    private Kaart kaart() throws PluginException {
        return discovery.een(Kaart.class);
    }

    private Context context() {
        return geval.context(geval.gebruiker());
    }

    private Descriptor descriptor() throws PluginException {
        return Plugins.metId(discovery, geval.plugin()).dienst().descriptor();
    }

    private Slot tab() throws PluginException {
        return descriptor().slots().stream()
                .filter(s -> s.soort() == Slot.Soort.TAB)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the given plugin has no tab"));
    }

    private Kader kader(Context context, Optional<String> slot, List<SlotStaat> eigen) throws PluginException {
        return kaart().kader(new Kaart.Vraag(context, geval.plugin(), slot, eigen));
    }

    private Kader kaderVanTab(Optional<Badge> badge) throws PluginException {
        String slot = tab().id();
        return kader(context(), Optional.of(slot), List.of(new SlotStaat(slot, badge)));
    }

    private String adresVan(Slot tab) throws PluginException {
        return descriptor().contextpad() + "/" + tab.pad().orElseThrow();
    }

    /** The entries that lead to this tab of the plugin. */
    private List<Kader.TabRegel> regels(Kader kader, Slot tab) throws PluginException {
        String adres = adresVan(tab);
        List<Kader.TabRegel> regels = new ArrayList<>();
        kader.tabs().forEach(t -> t.regels().stream()
                .filter(r -> r.adres().equals(adres) || r.adres().startsWith(adres + "?"))
                .forEach(regels::add));
        return regels;
    }

    private List<Aanroep> geldig() {
        return List.of(
                new Aanroep("look", () -> kaart().look()),
                new Aanroep("kader", () -> kaderVanTab(Optional.of(BADGE))),
                new Aanroep("adres", () -> kaart().adres(Hostpagina.PERSONALIA, context())));
    }

    private List<Aanroep> vijandig() {
        String waar = geval.instelling();
        Optional<String> wie = Optional.of(geval.deelnemer());
        String ik = geval.gebruiker();
        return Dienst.samen(
                Dienst.metTekst("kader, student", t -> leeg(geval.context(waar, Optional.of(t), ik))),
                Dienst.metTekst("kader, user", t -> leeg(geval.context(waar, wie, t))),
                Dienst.metTekst("kader, instelling", t -> leeg(geval.context(t, wie, ik))),
                Dienst.metTekst("kader, plugin", t -> kaart().kader(
                                new Kaart.Vraag(context(), t, Optional.empty(), List.of()))),
                Dienst.metTekst(
                        "kader, slot",
                        t -> kader(context(), Optional.of(t), List.of(new SlotStaat(t, Optional.empty())))),
                Dienst.metTekst("adres, student", t -> kaart().adres(
                                Hostpagina.DEELNEMERKAART, geval.context(waar, Optional.of(t), ik))),
                List.of(
                        new Aanroep("kader(null)", () -> kaart().kader(null)),
                        new Aanroep("adres(null, context)", () -> kaart().adres(null, context())),
                        new Aanroep("adres(page, null)", () -> kaart().adres(Hostpagina.START, null))));
    }

    private Kader leeg(Context context) throws PluginException {
        return kader(context, Optional.empty(), List.of());
    }

    private void look() throws PluginException {
        Eis.dat(
                !kaart().look().stylesheets().isEmpty()
                        || !kaart().look().tokens().isEmpty(),
                "neither stylesheets nor tokens");
    }

    private void titelbalk() throws PluginException {
        String nummer = discovery
                .een(Deelnemers.class)
                .deelnemer(geval.instelling(), geval.deelnemer())
                .orElseThrow(() -> new AssertionError("the given student is not there"))
                .deelnemernummer();
        Optional<String> balk = kaderVanTab(Optional.empty()).titelbalk().map(Kader.Titelbalk::nummer);
        Eis.gelijk(Optional.of(nummer), balk, "the title bar does not have the deelnemernummer");
    }

    private void hier() throws PluginException {
        Slot tab = tab();
        Kader kader = kaderVanTab(Optional.empty());
        List<Kader.TabRegel> regels = regels(kader, tab);
        Eis.dat(regels.size() == 1, regels.size() + " entries lead to the plugin's tab; expected one");
        Kader.TabRegel regel = regels.get(0);
        Eis.dat(regel.hier() && regel.uitbreiding(), "the entry is not marked as here and as an extension");
        String student = "deelnemer=" + URLEncoder.encode(geval.deelnemer(), StandardCharsets.UTF_8);
        Eis.dat(regel.adres().contains(student), "the entry does not lead to this student");
        List<Kader.Tab> hier = kader.tabs().stream().filter(Kader.Tab::hier).toList();
        Eis.dat(hier.size() == 1, hier.size() + " tabs are marked as here; expected one");
        Eis.dat(hier.get(0).regels().contains(regel), "another tab is marked as here");
        long elders = kader.tabs().stream()
                .flatMap(t -> t.regels().stream())
                .filter(Kader.TabRegel::hier)
                .count();
        Eis.dat(elders == 1, elders + " entries are marked as here; expected one");
    }

    private void badge() throws PluginException {
        List<Kader.TabRegel> regels = regels(kaderVanTab(Optional.of(BADGE)), tab());
        Eis.dat(
                regels.stream().anyMatch(r -> r.badge().equals(Optional.of(BADGE))),
                "the badge that the plugin gave is not there");
    }

    private void nietGetoond() throws PluginException {
        List<Kader.TabRegel> regels = regels(leeg(context()), tab());
        Eis.dat(regels.isEmpty(), "there is an entry for a slot that the plugin did not name");
    }

    private void zonderStudent() throws PluginException {
        Kader kader = leeg(geval.context(geval.instelling(), Optional.empty(), geval.gebruiker()));
        Eis.dat(kader.titelbalk().isEmpty(), "there is a title bar");
        Eis.dat(kader.tabs().isEmpty(), "there are tabs");
    }

    private void onbekend() {
        Optional<String> nergens = Optional.of(Vraagsteller.ONBEKEND);
        Context student = geval.context(geval.instelling(), nergens, geval.gebruiker());
        Context gebruiker = geval.context(Vraagsteller.ONBEKEND);
        Eis.geweigerd("a frame for an unknown student", () -> leeg(student), Reden.ONBEKEND, Reden.GEEN_RECHT);
        Eis.geweigerd("a frame for an unknown user", () -> leeg(gebruiker), Reden.ONBEKEND, Reden.GEEN_RECHT);
    }

    private void adressen() throws PluginException {
        for (Hostpagina pagina : Hostpagina.values()) {
            Optional<String> adres = kaart().adres(pagina, context());
            adres.ifPresent(a -> Eis.padOpDezeServer(a, pagina.name()));
        }
    }
}
