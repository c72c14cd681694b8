package nl.vooropleiding.sample.slecht;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.api.kaart.SlotStaat;

/** A plugin that does as it should; a bad one overrides what it is bad at. */
public abstract class ProefPlugin implements DeelnemerkaartPlugin {

    /** Granted to the roles that see prior education, so that the plugin shows without more ado. */
    private static final String RECHT = "vooropleiding.inzien";

    private final String id;

    protected ProefPlugin(String id) {
        this.id = id;
    }

    @Override
    public Descriptor descriptor() throws PluginException {
        return descriptor(ApiVersie.HUIDIG);
    }

    protected final Descriptor descriptor(ApiVersie nodig) {
        return new Descriptor(
                id,
                naam(),
                "1.0",
                nodig,
                "/" + id,
                List.of(new Descriptor.Recht(RECHT, Tekst.van("Proef inzien", "See the trial"))),
                List.of(
                        slot("tab", Slot.Soort.TAB, "proef", Optional.of("index.html")),
                        slot("paneel-personalia", Slot.Soort.PANEEL, "personalia", Optional.empty()),
                        slot("paneel-kaart", Slot.Soort.PANEEL, "deelnemerkaart", Optional.empty()),
                        slot("overzicht", Slot.Soort.PAGINA, "beheer", Optional.of("index.html"))));
    }

    @Override
    public List<SlotStaat> slots(Context context) throws PluginException {
        return List.of(
                new SlotStaat("tab", Optional.empty()),
                new SlotStaat("paneel-personalia", Optional.empty()),
                new SlotStaat("paneel-kaart", Optional.empty()),
                new SlotStaat("overzicht", Optional.empty()));
    }

    @Override
    public Paneel paneel(String slot, Context context) throws PluginException {
        Paneel.Veld veld = new Paneel.Veld("Proef", List.of(new Paneel.Woorden("Inhoud van " + id)), List.of());
        return new Paneel(naam().in(context.locale()), Optional.empty(), Optional.empty(), List.of(veld));
    }

    @Override
    public Gezondheid gezondheid() throws PluginException {
        return new Gezondheid(List.of(
                new Gezondheid.Bevinding("proef", Gezondheid.Status.GOED, Tekst.van("Alles werkt.", "All is well."))));
    }

    private Tekst naam() {
        return Tekst.van("Proef " + id, "Trial " + id);
    }

    private Slot slot(String slot, Slot.Soort soort, String plek, Optional<String> pad) {
        return new Slot(slot, soort, plek, 50, naam(), pad, Optional.empty(), RECHT);
    }
}
