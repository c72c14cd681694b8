package nl.vooropleiding.api.contract;

import static nl.vooropleiding.api.contract.GoedeHost.eis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.FakeNaming;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;
import nl.vooropleiding.api.deelnemer.DeelnemerListener;
import nl.vooropleiding.api.kaart.Badge;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Link;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.api.privacy.Gegevenssoort;
import nl.vooropleiding.api.privacy.PrivacyProvider;
import nl.vooropleiding.api.privacy.Uitvoer;
import nl.vooropleiding.api.privacy.Verwijdering;

/** A plugin in memory that keeps every rule. A test replaces one service to break one. */
final class GoedePlugin {

    static final Tekst NAAM = Tekst.van("Proef", "Trial");
    static final Descriptor DESCRIPTOR = descriptor(ApiVersie.HUIDIG);

    DeelnemerkaartPlugin plugin;
    DeelnemerListener listener = new GoedeListener();
    PrivacyProvider privacy;

    private final GoedeHost host;

    GoedePlugin(GoedeHost host) {
        this.host = host;
        this.plugin = new GoedeKaartPlugin();
        this.privacy = new GoedePrivacy();
    }

    void zetNeer() {
        FakeNaming.bind("proef", DeelnemerkaartPlugin.class, plugin);
        FakeNaming.bind("proef", DeelnemerListener.class, listener);
        FakeNaming.bind("proef", PrivacyProvider.class, privacy);
    }

    static Descriptor descriptor(ApiVersie versie) {
        return new Descriptor(
                "proef",
                NAAM,
                "1.0",
                versie,
                "/proef",
                List.of(new Descriptor.Recht("proef.inzien", NAAM)),
                List.of(
                        slot("tab", Slot.Soort.TAB, Optional.of("proef.xhtml")),
                        slot("paneel", Slot.Soort.PANEEL, Optional.empty()),
                        slot("overzicht", Slot.Soort.PAGINA, Optional.of("overzicht.xhtml"))));
    }

    private static Slot slot(String id, Slot.Soort soort, Optional<String> pad) {
        return new Slot(id, soort, "personalia", 1, NAAM, pad, Optional.empty(), "proef.inzien");
    }

    static Paneel paneel(String tekst) {
        Badge badge = new Badge("goed", Toon.GOED);
        Link link = new Link("Naar de proef", "proef.xhtml");
        Paneel.Veld veld = new Paneel.Veld(
                "Proef",
                List.of(new Paneel.Woorden(tekst), new Paneel.Pil(badge), new Paneel.Verwijzing(link)),
                List.of("sinds 1 < 2 & 3"));
        Paneel.Waarschuwing let = new Paneel.Waarschuwing(Toon.LET_OP, "Let op", "Iets loopt.", Optional.of(link));
        return new Paneel("Proef", Optional.of(badge), Optional.of(link), List.of(veld, let));
    }

    private static PluginException fout(Reden reden) {
        return new PluginException(reden, "Dat gaat niet.");
    }

    private final class GoedeKaartPlugin implements DeelnemerkaartPlugin {
        @Override
        public Descriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public List<SlotStaat> slots(Context context) throws PluginException {
            eis(context);
            return mag(context)
                    ? List.of(
                            new SlotStaat("tab", Optional.of(new Badge("2 nieuw", Toon.NIEUW))),
                            new SlotStaat("paneel", Optional.empty()))
                    : List.of();
        }

        private boolean mag(Context context) throws PluginException {
            return host.toegang.mag("proef.inzien", context);
        }

        @Override
        public Paneel paneel(String slot, Context context) throws PluginException {
            eis(slot, context);
            if (!slot.equals("paneel")) {
                throw fout(Reden.ONBEKEND);
            }
            if (!mag(context)) {
                throw fout(Reden.GEEN_RECHT);
            }
            return GoedePlugin.paneel("actief");
        }

        @Override
        public Gezondheid gezondheid() {
            return new Gezondheid(List.of(new Gezondheid.Bevinding("database", Gezondheid.Status.GOED, NAAM)));
        }
    }

    private static final class GoedeListener implements DeelnemerListener {
        @Override
        public void gebeurd(DeelnemerGebeurtenis gebeurtenis) throws PluginException {
            eis(gebeurtenis);
        }
    }

    private final class GoedePrivacy implements PrivacyProvider {
        @Override
        public List<Gegevenssoort> bewaart() {
            return List.of(new Gegevenssoort(NAAM, NAAM, NAAM, NAAM));
        }

        @Override
        public Uitvoer uitvoer(Context context) throws PluginException {
            if (!bekend(context)) {
                throw fout(Reden.ONBEKEND);
            }
            return new Uitvoer("proef.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Verwijdering verwijder(Context context) throws PluginException {
            return bekend(context)
                    ? new Verwijdering(false, Map.of("abonnement", 1))
                    : new Verwijdering(true, Map.of());
        }

        private boolean bekend(Context context) throws PluginException {
            eis(context);
            Context zonder = new Context(
                    context.instelling(),
                    Optional.empty(),
                    Optional.empty(),
                    context.gebruiker(),
                    context.peildatum(),
                    context.locale(),
                    context.correlatie());
            if (!host.toegang.mag("inzage.inzien", zonder)) {
                throw fout(Reden.GEEN_RECHT);
            }
            return host.vind(context).isPresent();
        }
    }
}
