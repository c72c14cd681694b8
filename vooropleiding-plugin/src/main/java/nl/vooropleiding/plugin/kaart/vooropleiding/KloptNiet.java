package nl.vooropleiding.plugin.kaart.vooropleiding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.betwisting.Betwisting;
import nl.vooropleiding.plugin.betwisting.Betwisting.Melder;
import nl.vooropleiding.plugin.betwisting.Betwisting.Onderwerp;
import nl.vooropleiding.plugin.betwisting.Betwistingen;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Kaartkader;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * The page <em>Klopt niet</em>: notes what is wrong in what DUO delivered, and says whom to ask. Who may see a student's
 * vooropleidingen may do so: it asks nothing of the register and changes nothing that was delivered.
 */
@Named("kloptNiet")
@RequestScoped
public class KloptNiet {

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Inzien inzien;
    private final Betwistingen betwistingen;

    private String deelnemer;
    private String verbintenis;
    private String melding;
    private String tekst;
    private String reden;
    private Beeld beeld;
    private List<Betwistingregel> open = List.of();

    /** For the container's proxy alone. */
    KloptNiet() {
        this(null, null, null, null, null);
    }

    @Inject
    KloptNiet(Host host, Bezoeker bezoeker, Kaartkader kader, Inzien inzien, Betwistingen betwistingen) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.inzien = inzien;
        this.betwistingen = betwistingen;
    }

    /** Called before rendering. The page names records, so it is a view of them. */
    public void open() throws IOException {
        try {
            Context context = context();
            if (!mag(context)) {
                return;
            }
            kader.haal(context, Plugin.TAB_PERSONALIA, Plugin.zichtbaar());
            Toestand toestand = inzien.lees(context);
            inzien.noteer(Inzage.Wat.KLOPT_NIET, context, toestand);
            Teksten teksten = Teksten.voor(bezoeker.locale());
            beeld = inzien.beeld(toestand, context);
            open = Betwistingregel.van(
                    betwistingen.van(context.instelling(), Inzien.deelnemer(context)), beeld.regels(), teksten);
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    public void meld() throws IOException {
        try {
            Context context = context();
            if (!mag(context)) {
                return;
            }
            String wat = tekst == null ? "" : tekst.strip();
            if (wat.isEmpty() || wat.length() > Betwisting.TEKST_LANGST) {
                // Not sent elsewhere: what was typed is still in the form.
                melding = Paginamelding.BETWISTING_LEEG.name();
                open();
                return;
            }
            kader.haal(context, Plugin.TAB_PERSONALIA, Plugin.zichtbaar());
            Teksten teksten = Teksten.voor(bezoeker.locale());
            Beeld nu = inzien.beeld(inzien.lees(context), context);
            betwistingen.meld(
                    context.instelling(),
                    Inzien.deelnemer(context),
                    onderwerp(nu, teksten),
                    wat,
                    new Melder(context.gebruiker(), kader.getKader().gebruiker()));
            naar(Plugin.PAGINA, context, Paginamelding.BETWIST);
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    public void sluit() throws IOException {
        try {
            Context context = context();
            if (!mag(context)) {
                return;
            }
            String waarom = reden == null ? "" : reden.strip();
            if (waarom.isEmpty() || waarom.length() > Betwisting.REDEN_LANGST) {
                naar(Plugin.KLOPT_NIET, context, Paginamelding.BETWISTING_LEEG);
                return;
            }
            boolean dicht = welke().isPresent()
                    && betwistingen.sluit(
                            context.instelling(),
                            Inzien.deelnemer(context),
                            welke().get(),
                            context.gebruiker(),
                            waarom);
            naar(
                    dicht ? Plugin.PAGINA : Plugin.KLOPT_NIET,
                    context,
                    dicht ? Paginamelding.BETWISTING_GESLOTEN : Paginamelding.BETWISTING_LEEG);
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    /** The record that was chosen, if it is still delivered, with the school that issued it. */
    private static Onderwerp onderwerp(Beeld nu, Teksten teksten) {
        String gekozen = keuze("over");
        return nu.regels().stream()
                .filter(r -> r.sleutel().equals(gekozen))
                .findFirst()
                .map(r -> new Onderwerp(
                        Optional.of(r.sleutel()),
                        r.kort(),
                        r.brin().isEmpty()
                                ? teksten.van("betwisting.duo")
                                : r.brin() + " " + r.instelling().tekst()))
                .orElseGet(() -> new Onderwerp(
                        Optional.empty(), teksten.van("betwisting.geheel"), teksten.van("betwisting.duo")));
    }

    private static Optional<Long> welke() {
        return Optional.ofNullable(keuze("welke"))
                .filter(w -> w.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** What was chosen from a list that is drawn from data, and so not kept with the page. */
    private static String keuze(String naam) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(naam);
    }

    private boolean mag(Context context) throws PluginException, IOException {
        boolean mag = context.deelnemer().isPresent() && host.toegang().mag(Rechten.INZIEN, context);
        if (!mag) {
            Antwoord.weiger(Antwoord.VERBODEN);
        }
        return mag;
    }

    private static void naar(String pagina, Context context, Paginamelding melding) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(Plugin.metDeelnemer(pagina, context) + "&melding=" + melding);
    }

    private Context context() {
        return bezoeker.contextVan(deelnemer, verbintenis);
    }

    public Beeld getBeeld() {
        return beeld;
    }

    public List<Betwistingregel> getOpen() {
        return open;
    }

    /** Whether there is something to close. A form that was sent is always read, before anything is known of the list. */
    public boolean isSluitbaar() {
        return FacesContext.getCurrentInstance().isPostback() || !open.isEmpty();
    }

    public Melding getUitslag() {
        return Paginamelding.van(melding)
                .map(m -> m.beeld(Teksten.voor(bezoeker.locale())))
                .orElse(null);
    }

    public String getTerug() {
        return Plugin.pagina(context());
    }

    public int getTekstLangst() {
        return Betwisting.TEKST_LANGST;
    }

    public int getRedenLangst() {
        return Betwisting.REDEN_LANGST;
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

    public String getMelding() {
        return melding;
    }

    public void setMelding(String melding) {
        this.melding = melding;
    }

    public String getTekst() {
        return tekst;
    }

    public void setTekst(String tekst) {
        this.tekst = tekst;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }
}
