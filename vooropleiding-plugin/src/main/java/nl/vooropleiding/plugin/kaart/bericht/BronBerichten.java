package nl.vooropleiding.plugin.kaart.bericht;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.plugin.bericht.Berichten;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.betrokkene.Plekken;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Kaartkader;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/** The page <em>BRON-berichten</em>, of one student or of the instelling: filtered and paged in the database. */
@Named("bronBerichten")
@RequestScoped
public class BronBerichten {

    private static final int MEEST_GETELD = 10_000;

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Berichten berichten;
    private final Plekken plekken;
    private final Opslagstaat opslag;
    private final Inzagelog log;

    private Context context;
    private Berichtfilter filter;
    private Lijstplek plek;
    private List<Berichtwoorden.Regel> regels = List.of();
    private List<OrganisatieEenheid> eenheden = List.of();
    private int aantal;
    private String terug;
    private boolean wijzigbaar;
    private boolean bewerkbaar;

    /**
     * The head of a column.
     *
     * @param adres where the list is sorted by it; empty when it cannot be
     * @param richting what it says of the order
     * @param verborgen whether a reader has to ask for it
     * @param kiesbaar whether a reader may leave it out
     */
    public record Kop(
            String sleutel, String naam, String adres, String richting, boolean verborgen, boolean kiesbaar) {}

    /** For the container's proxy alone. */
    BronBerichten() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    BronBerichten(
            Host host,
            Bezoeker bezoeker,
            Kaartkader kader,
            Berichten berichten,
            Plekken plekken,
            Opslagstaat opslag,
            Inzagelog log) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.berichten = berichten;
        this.plekken = plekken;
        this.opslag = opslag;
        this.log = log;
    }

    /** Called before rendering: asks the host whether this may be seen, notes that it was, and reads. */
    public void open() throws IOException {
        try {
            context();
            if (!host.toegang().mag(Rechten.BERICHTEN_INZIEN, context)) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            bewerkbaar = host.toegang().mag(Rechten.BERICHTEN_BEWERKEN, context);
            kader.haal(context, Plugin.berichtenslot(context), Plugin.zichtbaar());
            opslag.eis();
            if (isVanDeelnemer()) {
                wijzigbaar = host.toegang().mag(Rechten.ABONNEMENT_WIJZIGEN, context);
                terug = host.kaart().adres(Kaart.Hostpagina.PERSONALIA, context).orElse(null);
            } else {
                eenheden = host.organisatie().organisatieEenheden(context.instelling());
            }
            lees(filter().vraag(
                            context.instelling(),
                            host.toegang().bereik(Rechten.BERICHTEN_INZIEN, context),
                            context.deelnemer()));
            noteer();
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    private void lees(Berichtvraag vraag) {
        aantal = berichten.tel(vraag, MEEST_GETELD + 1);
        List<Berichtregel> gevonden = berichten.zoek(vraag, plek().bladzijde());
        Map<String, Plekken.Plaats> plaatsen =
                isVanDeelnemer() ? Map.of() : plekken.van(context.instelling(), Plaatsnamen.wie(gevonden));
        Plaatsnamen namen = new Plaatsnamen(eenheden);
        Berichtwoorden woorden = new Berichtwoorden(teksten());
        regels = gevonden.stream()
                .map(b -> woorden.regel(
                        b,
                        Plugin.bericht(context, b.id()),
                        new Berichtwoorden.Wie(kaart(b), namen.eenheden(b, plaatsen), namen.locaties(b, plaatsen))))
                .toList();
    }

    private void noteer() {
        if (isVanDeelnemer()) {
            log.schrijf(Inzage.Wat.BERICHTEN, context, Optional.empty());
        } else {
            log.schrijfLijst(Inzage.Wat.BERICHTEN, context, teksten().van("berichten.grond", regels.size()));
        }
    }

    /** What this page is about, by its address, or by what its form brought back. */
    Context context() {
        if (context == null) {
            context = bezoeker.contextVan(parameter("deelnemer"), parameter("verbintenis"));
        }
        return context;
    }

    private Berichtfilter filter() {
        if (filter == null) {
            filter = Berichtfilter.uit(BronBerichten::parameter);
        }
        return filter;
    }

    private Lijstplek plek() {
        if (plek == null) {
            plek = Lijstplek.uit(BronBerichten::parameter);
        }
        return plek;
    }

    private String kaart(Berichtregel b) {
        return b.over()
                .map(over -> Plugin.metDeelnemer(
                        Plugin.BERICHTEN, bezoeker.context(Optional.of(over.deelnemer()), Optional.empty())))
                .orElse("");
    }

    static String parameter(String naam) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(naam);
    }

    private Teksten teksten() {
        return Teksten.voor(bezoeker.locale());
    }

    /** The list as it was filtered, without its page. */
    private String adres() {
        return Plugin.berichten(context()) + filter().inAdres();
    }

    /** Whether this is about one student, on the card. */
    public boolean isVanDeelnemer() {
        return context().deelnemer().isPresent();
    }

    public Filterkeuzes getKeuzes() {
        return new Filterkeuzes(filter(), teksten(), eenheden);
    }

    public List<Berichtwoorden.Regel> getRegels() {
        return regels;
    }

    /** The columns in the order in which they stand. */
    public List<Kop> getKoppen() {
        return Berichtkolom.alle(isVanDeelnemer()).stream()
                .map(k -> new Kop(
                        k.sleutel(),
                        teksten().van(k.tekstsleutel()),
                        k.orde().map(o -> plek().naSortering(adres(), o)).orElse(""),
                        k.orde().map(plek()::richting).orElse(""),
                        k.eerstVerborgen(),
                        k.kiesbaar()))
                .toList();
    }

    public String getTelling() {
        int eerste = plek().overgeslagen();
        return teksten()
                .van(
                        aantal > MEEST_GETELD ? "berichten.telling.meer" : "aanmelders.telling",
                        eerste + 1,
                        eerste + regels.size(),
                        Math.min(aantal, MEEST_GETELD));
    }

    /** What is done to all of them at once is done to so many. */
    public String getAlles() {
        return teksten()
                .van(
                        aantal > MEEST_GETELD ? "berichten.alles.meer" : "berichten.alles",
                        Math.min(aantal, MEEST_GETELD));
    }

    /** Address of the page before this one; empty on the first. */
    public String getVorige() {
        return plek().vorige(adres(), regels).orElse("");
    }

    /** Address of the next page; empty on the last. */
    public String getVolgende() {
        return plek().volgende(adres(), regels, aantal > MEEST_GETELD ? Integer.MAX_VALUE : aantal)
                .orElse("");
    }

    public int getPagina() {
        return plek().pagina();
    }

    /** Where the messages of this filter can be had as a file, without the form of the file. */
    public String getExportadres() {
        return adres().replaceFirst("^" + Plugin.BERICHTEN, Plugin.BERICHTEXPORT) + "&vorm=";
    }

    /** Where plans for many messages stand. */
    public String getPlannen() {
        return Plugin.BERICHTPLAN;
    }

    /** What came of what was sent to this page or another; null when nothing was. */
    public Melding getUitslag() {
        return Berichtactie.uitslag(BronBerichten::parameter, teksten())
                .or(() -> Paginamelding.van(parameter("melding")).map(m -> m.beeld(teksten())))
                .orElse(null);
    }

    /** Where the host shows this student's personalia; null when it has no such page. */
    public String getTerug() {
        return terug;
    }

    /** Whether this user may change the subscription. */
    public boolean isWijzigbaar() {
        return wijzigbaar;
    }

    /** Whether this user may do something to messages. */
    public boolean isBewerkbaar() {
        return bewerkbaar;
    }

    public String getAbonnementadres() {
        return Plugin.metDeelnemer(Plugin.ABONNEMENT, context());
    }

    public String getDeelnemer() {
        return context().deelnemer().orElse("");
    }

    public String getVerbintenis() {
        return context().verbintenis().orElse("");
    }
}
