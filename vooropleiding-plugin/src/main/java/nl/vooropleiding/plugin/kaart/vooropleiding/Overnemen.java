package nl.vooropleiding.plugin.kaart.vooropleiding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen.Gezien;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen.Overname;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.duiding.Vergelijking;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Kaartkader;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * The page <em>Overnemen</em>: shows one opgave as it is and as it will be by what DUO delivered, and changes it in the
 * host when a person says so.
 */
@Named("overnemen")
@RequestScoped
public class Overnemen {

    private static final int SLEUTEL_LANGST = 300;

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Inzien inzien;
    private final Opgavebron bron;

    private String deelnemer;
    private String verbintenis;
    private String sleutel;
    private Voorstel voorstel;

    /** One line of the comparison: what it is called, what it is, what it becomes. */
    public record Veld(String label, String was, String wordt) {
        public boolean anders() {
            return !was.equals(wordt);
        }
    }

    /**
     * What is asked of the person.
     *
     * @param opgave id of the opgave that changes; empty to add one
     * @param stempel of that opgave as it is shown
     */
    public record Voorstel(String titel, String duo, List<Veld> velden, String opgave, String stempel, Opgave wordt) {
        public Voorstel {
            velden = List.copyOf(velden);
        }
    }

    /** For the container's proxy alone. */
    Overnemen() {
        this(null, null, null, null, null);
    }

    @Inject
    Overnemen(Host host, Bezoeker bezoeker, Kaartkader kader, Inzien inzien, Opgavebron bron) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.inzien = inzien;
        this.bron = bron;
    }

    /** Called before rendering. The page names a record, so it is a view of it. */
    public void open() throws IOException {
        try {
            Context context = context();
            if (!mag(context)) {
                return;
            }
            Toestand toestand = inzien.lees(context);
            Optional<Voorstel> gevonden = voorstel(toestand, context);
            if (gevonden.isEmpty()) {
                naar(context, Paginamelding.OVERNAME_VEROUDERD);
                return;
            }
            kader.haal(context, Plugin.TAB_PERSONALIA, Plugin.zichtbaar());
            inzien.noteer(Inzage.Wat.OVERNEMEN, context, toestand);
            voorstel = gevonden.get();
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    /** Does what was shown, unless either side is another by now. */
    public void neemOver() throws IOException {
        try {
            Context context = context();
            if (!mag(context)) {
                return;
            }
            Optional<Voorstel> nu = voorstel(inzien.lees(context), context);
            if (nu.isEmpty()
                    || !nu.get().opgave().equals(veld("opgave"))
                    || !nu.get().wordt().equals(getoond())) {
                naar(context, Paginamelding.OVERNAME_VEROUDERD);
                return;
            }
            Optional<Gezien> vervangt =
                    Optional.of(veld("opgave")).filter(id -> !id.isEmpty()).map(id -> new Gezien(id, veld("stempel")));
            bron.neemOver(context, new Overname(vervangt, nu.get().wordt()));
            inzien.vergelijk(context);
            naar(context, Paginamelding.OVERGENOMEN);
        } catch (PluginException e) {
            if (e.reden() == Reden.ONGELDIG || e.reden() == Reden.ONBEKEND) {
                naar(context(), Paginamelding.OVERNAME_VEROUDERD);
            } else {
                Antwoord.weiger(e, bezoeker.kenmerk());
            }
        }
    }

    /** Empty when there is nothing to take over by this record (any more). */
    private Optional<Voorstel> voorstel(Toestand toestand, Context context) throws PluginException {
        Optional<DossierBeeld> dossier = toestand.dossier();
        Optional<List<Opgave.Bewaard>> opgaven = bron.van(context);
        if (dossier.isEmpty() || opgaven.isEmpty() || sleutel == null || sleutel.length() > SLEUTEL_LANGST) {
            return Optional.empty();
        }
        Teksten teksten = Teksten.voor(bezoeker.locale());
        Verwijzing verwijzing = new Verwijzing(inzien.beeld(toestand, context).regels());
        return Vergelijking.van(opgaven.get(), dossier.get().stand(), inzien.codes()).regels().stream()
                .filter(Vergelijking.Regel::over)
                .filter(r ->
                        verwijzing.naar(r.gegeven().orElseThrow()).sleutel().equals(sleutel))
                .findFirst()
                .map(r -> voorstel(r, verwijzing, teksten));
    }

    private static Voorstel voorstel(Vergelijking.Regel regel, Verwijzing verwijzing, Teksten teksten) {
        Opgave wordt = regel.voorstel().orElseThrow();
        Optional<Opgave.Bewaard> was = regel.opgave();
        return new Voorstel(
                was.map(Opgave.Bewaard::omschrijving).orElseGet(() -> teksten.van("vergelijk.niet.opgegeven")),
                Teksten.metHoofdletter(
                        verwijzing.naar(regel.gegeven().orElseThrow()).kort()),
                velden(was.map(Opgave.Bewaard::opgave), wordt, teksten),
                was.map(Opgave.Bewaard::id).orElse(""),
                was.map(Opgave.Bewaard::stempel).orElse(""),
                wordt);
    }

    private static List<Veld> velden(Optional<Opgave> was, Opgave wordt, Teksten teksten) {
        return List.of(
                new Veld(
                        teksten.van("opgave.soort"),
                        was.map(o -> teksten.van("opgave.soort." + o.soort())).orElse(""),
                        teksten.van("opgave.soort." + wordt.soort())),
                new Veld(
                        teksten.van("opgave.diploma"),
                        was.map(o -> teksten.jaNee(o.diploma())).orElse(""),
                        teksten.jaNee(wordt.diploma())),
                new Veld(teksten.van("opgave.jaar"), was.map(Overnemen::jaar).orElse(""), jaar(wordt)),
                new Veld(
                        teksten.van("opgave.brin"),
                        was.flatMap(Opgave::brin).orElse(""),
                        wordt.brin().orElse("")),
                new Veld(
                        teksten.van("opgave.code"),
                        was.flatMap(Opgave::opleidingcode).orElse(""),
                        wordt.opleidingcode().orElse("")));
    }

    private static String jaar(Opgave opgave) {
        return opgave.jaar().map(Year::toString).orElse("");
    }

    /** What the person saw it become, as the form brought it back; null for anything else. */
    private static Opgave getoond() {
        try {
            return new Opgave(
                    Vooropleidingsoort.valueOf(veld("soort")),
                    Boolean.parseBoolean(veld("diploma")),
                    Optional.of(veld("jaar")).filter(j -> !j.isEmpty()).map(Year::parse),
                    Optional.of(veld("brin")).filter(b -> !b.isEmpty()),
                    Optional.of(veld("code")).filter(c -> !c.isEmpty()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }

    private static String veld(String naam) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(naam, "");
    }

    private boolean mag(Context context) throws PluginException, IOException {
        boolean mag = context.deelnemer().isPresent()
                && host.toegang().mag(Rechten.INZIEN, context)
                && host.toegang().mag(Rechten.OVERNEMEN, context);
        if (!mag) {
            Antwoord.weiger(Antwoord.VERBODEN);
        }
        return mag;
    }

    private static void naar(Context context, Paginamelding melding) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(Plugin.pagina(context) + "&melding=" + melding);
    }

    private Context context() {
        return bezoeker.contextVan(deelnemer, verbintenis);
    }

    public Voorstel getVoorstel() {
        return voorstel;
    }

    public String getTerug() {
        return Plugin.pagina(context());
    }

    public String getDeelnemer() {
        return deelnemer;
    }

    public void setDeelnemer(String deelnemer) {
        this.deelnemer = deelnemer;
    }

    public String getVerbintenis() {
        return verbintenis;
    }

    public void setVerbintenis(String verbintenis) {
        this.verbintenis = verbintenis;
    }

    public String getSleutel() {
        return sleutel;
    }

    public void setSleutel(String sleutel) {
        this.sleutel = sleutel;
    }
}
