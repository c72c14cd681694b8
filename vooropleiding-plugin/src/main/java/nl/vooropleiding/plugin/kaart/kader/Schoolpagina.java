package nl.vooropleiding.plugin.kaart.kader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.bulk.Bulkplan;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/** What the pages about a whole school share: only for who may, and after something was done the page is read anew. */
@RequestScoped
public class Schoolpagina {

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Opslagstaat opslag;

    /** What a page does once the user turned out to have the right. */
    @FunctionalInterface
    public interface Werk {
        void doe(Context context) throws PluginException, IOException;
    }

    /** Something that is done: says what came of it, as it follows on the address of the page. */
    @FunctionalInterface
    public interface Daad {
        String doe(Context context) throws PluginException;
    }

    /** For the container's proxy alone. */
    Schoolpagina() {
        this(null, null, null, null);
    }

    @Inject
    Schoolpagina(Host host, Bezoeker bezoeker, Kaartkader kader, Opslagstaat opslag) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.opslag = opslag;
    }

    /** Before rendering: the frame of the host around the page, and what the page reads. */
    public void open(String slot, Werk werk) throws IOException {
        open(Rechten.VERBINDING_BEHEREN, slot, werk);
    }

    /** As above, for who has this right. */
    public void open(String recht, String slot, Werk werk) throws IOException {
        alsHetMag(recht, context -> {
            kader.haal(context, slot, Plugin.zichtbaar());
            opslag.eis();
            werk.doe(context);
        });
    }

    /** Does it, and goes back to the page. */
    public void doe(String pagina, Daad daad) throws IOException {
        doe(Rechten.VERBINDING_BEHEREN, pagina, daad);
    }

    /** As above, for who has this right. */
    public void doe(String recht, String pagina, Daad daad) throws IOException {
        alsHetMag(recht, context -> {
            opslag.eis();
            String uitkomst = daad.doe(context);
            FacesContext.getCurrentInstance().getExternalContext().redirect(pagina + "?" + uitkomst);
        });
    }

    private void alsHetMag(String recht, Werk werk) throws IOException {
        try {
            Context context = bezoeker.context(Optional.empty(), Optional.empty());
            if (host.toegang().mag(recht, context)) {
                werk.doe(context);
            } else {
                Antwoord.weiger(Antwoord.VERBODEN);
            }
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    /** Null when it was not sent. */
    public String parameter(String naam) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(naam);
    }

    /** What was typed there; empty for nothing but blanks. */
    public Optional<String> tekst(String naam) {
        return Optional.ofNullable(parameter(naam)).map(String::strip).filter(t -> !t.isEmpty());
    }

    /** A whole number that was typed there; empty when it is none, or outside these bounds. */
    public Optional<Integer> getal(String naam, int minstens, int hoogstens) {
        return tekst(naam)
                .filter(t -> t.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(g -> g >= minstens && g <= hoogstens);
    }

    /** An id that was sent; empty when it is none. */
    public Optional<Long> nummer(String naam) {
        return tekst(naam).filter(t -> t.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    /** Who makes a plan here. */
    public Bulkplan.Maker maker() {
        return new Bulkplan.Maker(bezoeker.signOn().orElseThrow().gebruiker(), wie());
    }

    public String wie() {
        return bezoeker.signOn().orElseThrow().naam();
    }

    public Teksten teksten() {
        return Teksten.voor(bezoeker.locale());
    }

    /** What came of what was sent to this page; null when nothing was. */
    public Melding uitslag() {
        return Paginamelding.van(parameter("melding"))
                .map(m -> m.beeld(teksten()))
                .orElse(null);
    }
}
