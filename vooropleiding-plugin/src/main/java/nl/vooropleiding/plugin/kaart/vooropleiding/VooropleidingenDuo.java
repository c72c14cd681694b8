package nl.vooropleiding.plugin.kaart.vooropleiding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.plugin.betwisting.Betwistingen;
import nl.vooropleiding.plugin.duiding.Vergelijking;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Kaartkader;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Veldregel;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * The page <em>Vooropleidingen DUO</em> of one student. Everything is asked and put in words before the first character
 * is drawn, so that the page is either whole or an error.
 */
@Named("vooropleidingenDuo")
@RequestScoped
public class VooropleidingenDuo {

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Inzien inzien;
    private final Betwistingen betwistingen;
    private final Opgavebron opgaven;
    private final Nummermelding nummers;

    private String deelnemer;
    private String verbintenis;
    private String melding;
    private Beeld beeld;
    private String terug;
    private boolean opvraagbaar;
    private String adres;
    private boolean exporteren;
    private boolean wijzigbaar;
    private List<Veldregel> duo = List.of();
    private List<Betwistingregel> betwist = List.of();
    private List<Vergelijkregel> vergelijking = List.of();
    private boolean overnemen;
    private Melding gevondenNummer;

    /** For the container's proxy alone. */
    VooropleidingenDuo() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    VooropleidingenDuo(
            Host host,
            Bezoeker bezoeker,
            Kaartkader kader,
            Inzien inzien,
            Betwistingen betwistingen,
            Opgavebron opgaven,
            Nummermelding nummers) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.inzien = inzien;
        this.betwistingen = betwistingen;
        this.opgaven = opgaven;
        this.nummers = nummers;
    }

    /** Called before rendering: asks the host whether this may be seen, notes that it was, and reads. */
    public void open() throws IOException {
        try {
            Context context = context();
            if (context.deelnemer().isEmpty() || !host.toegang().mag(Rechten.INZIEN, context)) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            terug = host.kaart().adres(Kaart.Hostpagina.PERSONALIA, context).orElse(null);
            opvraagbaar = host.toegang().mag(Rechten.OPVRAGEN, context);
            adres = Plugin.metDeelnemer("", context);
            wijzigbaar = host.toegang().mag(Rechten.ABONNEMENT_WIJZIGEN, context);
            exporteren = host.toegang().mag(Rechten.EXPORTEREN, context);
            Toestand toestand = inzien.lees(context);
            kader.haal(
                    context,
                    Plugin.TAB_PERSONALIA,
                    Plugin.zichtbaar(toestand.nieuwVoor(context.gebruiker()), Teksten.voor(bezoeker.locale())));
            inzien.noteer(Inzage.Wat.VOOROPLEIDINGEN_DUO, context, toestand);
            beeld = inzien.beeld(toestand, context);
            gevondenNummer = nummers.van(context).orElse(null);
            duo = beeld.duo();
            if (toestand.dossier().isPresent() && host.toegang().mag(Rechten.BERICHTEN_INZIEN, context)) {
                duo = metBericht(
                        Plugin.bericht(context, toestand.dossier().get().bericht()));
            }
            vergelijken(toestand, context);
            betwist = Betwistingregel.van(
                    betwistingen.van(context.instelling(), Inzien.deelnemer(context)),
                    beeld.regels(),
                    Teksten.voor(bezoeker.locale()));
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    /** The stamp leads to the message that filled the page. */
    private List<Veldregel> metBericht(String berichtadres) {
        List<Veldregel> velden = new ArrayList<>(duo);
        velden.set(
                Hoofd.STEMPEL,
                velden.get(Hoofd.STEMPEL)
                        .met(Teksten.voor(bezoeker.locale()).van("stempel.bericht"), Optional.of(berichtadres)));
        return velden;
    }

    /** Beside what the student declared, when there is both. */
    private void vergelijken(Toestand toestand, Context context) throws PluginException {
        Optional<List<Opgave.Bewaard>> opgegeven = opgaven.van(context);
        if (toestand.dossier().isEmpty() || opgegeven.isEmpty()) {
            return;
        }
        vergelijking = Vergelijkregel.van(
                Vergelijking.van(opgegeven.get(), toestand.dossier().get().stand(), inzien.codes()),
                new Verwijzing(beeld.regels()),
                Teksten.voor(bezoeker.locale()));
        overnemen = opgaven.neemtOver() && host.toegang().mag(Rechten.OVERNEMEN, context);
    }

    /** What this page is about, by its address. */
    Context context() {
        return bezoeker.contextVan(deelnemer, verbintenis);
    }

    /** Where PrimeFaces' copy of vis-timeline is, with its version in the address. */
    public String getTijdlijnscript() {
        return bron("timeline/timeline.js");
    }

    public String getTijdlijnstijl() {
        return bron("timeline/timeline.css");
    }

    private static String bron(String naam) {
        return FacesContext.getCurrentInstance()
                .getApplication()
                .getResourceHandler()
                .createResource(naam, "primefaces")
                .getRequestPath();
    }

    public Beeld getBeeld() {
        return beeld;
    }

    /** What there is to do about a number that the register found; null when there is nothing. */
    public Melding getGevondenNummer() {
        return gevondenNummer;
    }

    /** What the student declared beside what was delivered; empty when there is nothing to compare. */
    public List<Vergelijkregel> getVergelijking() {
        return vergelijking;
    }

    /** Whether this user can take over a record, at this host. */
    public boolean isOvernemen() {
        return overnemen;
    }

    /** Where one record is taken over. */
    public String overnemen(Vergelijkregel regel) {
        return Plugin.OVERNEMEN + adres + "&sleutel=" + URLEncoder.encode(regel.sleutel(), StandardCharsets.UTF_8);
    }

    /** What is said to be wrong, of the whole and of each record. */
    public List<Betwistingregel> getBetwist() {
        return betwist;
    }

    /** Whether this record is said to be wrong. */
    public boolean betwist(Recordregel regel) {
        return betwist.stream().anyMatch(b -> b.anker().equals(regel.id()));
    }

    public String getKloptNiet() {
        return Plugin.KLOPT_NIET + adres;
    }

    /** Where this student's records can be had as a file, without the form of the file. */
    public String getExportadres() {
        return Plugin.EXPORT + adres + "&vorm=";
    }

    public List<Veldregel> getDuo() {
        return duo;
    }

    /** Whether this user may change the subscription. */
    public boolean isWijzigbaar() {
        return wijzigbaar;
    }

    public String getAbonnementadres() {
        return Plugin.ABONNEMENT + adres;
    }

    public boolean isExporteren() {
        return exporteren;
    }

    public List<Kolomkop> getKolommen() {
        return Kolomkop.alle(Teksten.voor(bezoeker.locale()));
    }

    /** Where the host shows this student's personalia; null when it has no such page. */
    public String getTerug() {
        return terug;
    }

    public boolean isOpvraagbaar() {
        return opvraagbaar;
    }

    /** What came of what was sent to this page; null when nothing was. */
    public Melding getUitslag() {
        return Paginamelding.van(melding)
                .map(m -> m.beeld(Teksten.voor(bezoeker.locale())))
                .orElse(null);
    }

    /** Whether the person is to say why the register is asked again. */
    public boolean isRedenNodig() {
        return Paginamelding.van(melding)
                .filter(m -> m == Paginamelding.REDEN_NODIG)
                .isPresent();
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
}
