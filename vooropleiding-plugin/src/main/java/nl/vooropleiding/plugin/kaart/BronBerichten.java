package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Berichten;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bericht.Bladzijde;
import nl.vooropleiding.plugin.bericht.Richting;
import nl.vooropleiding.plugin.bericht.Verbindingen;
import nl.vooropleiding.plugin.bericht.Verzendwijze;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/** The page <em>BRON-berichten</em>, of one student or of the instelling: filtered and paged in the database. */
@Named("bronBerichten")
@RequestScoped
public class BronBerichten {

    private static final int PER_PAGINA = 25;
    private static final int MEEST_GETELD = 10_000;

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Berichten berichten;
    private final Opslagstaat opslag;
    private final Inzagelog log;
    private final Verbindingen verbindingen;

    private Context context;
    private Berichtfilter filter;
    private List<Berichtwoorden.Regel> regels = List.of();
    private List<OrganisatieEenheid> eenheden = List.of();
    private int aantal;
    private String terug;
    private String stilstand = "";
    private boolean wijzigbaar;
    private boolean bewerkbaar;

    /** Something to choose in a filter. */
    public record Keuze(String waarde, String naam, boolean gekozen) {}

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
            Opslagstaat opslag,
            Inzagelog log,
            Verbindingen verbindingen) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.berichten = berichten;
        this.opslag = opslag;
        this.log = log;
        this.verbindingen = verbindingen;
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
            Berichtvraag vraag = vraag(context, filter());
            Berichtwoorden woorden = new Berichtwoorden(teksten());
            aantal = berichten.tel(vraag, MEEST_GETELD + 1);
            regels = berichten.zoek(vraag, bladzijde()).stream()
                    .map(b -> woorden.regel(b, Plugin.bericht(context, b.id()), kaart(b)))
                    .toList();
            stilstand = stilstand(verbindingen.stilstand(context.instelling()));
            noteer();
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    private String stilstand(Verbindingen.Stilstand stil) {
        Teksten teksten = teksten();
        return stil.schakelaar()
                .map(s -> teksten.van(
                        "berichten.uit",
                        s.door().orElse(""),
                        s.sinds().map(teksten::datumTijd).orElse(""),
                        s.reden().orElse("")))
                .or(() -> stil.zekering().map(z -> teksten.van("berichten.weg", teksten.datumTijd(z.sinds()))))
                .orElse("");
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

    /** What this user may see of what was chosen, as the host says now. */
    private Berichtvraag vraag(Context wie, Berichtfilter gekozen) throws PluginException {
        return gekozen.vraag(wie.instelling(), host.toegang().bereik(Rechten.BERICHTEN_INZIEN, wie), wie.deelnemer());
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

    static int pagina() {
        String gevraagd = parameter("pagina");
        return gevraagd != null && gevraagd.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(gevraagd) : 1;
    }

    private <E extends Enum<E>> List<Keuze> keuzes(E[] waarden, String sleutel, Optional<E> gekozen) {
        Teksten teksten = teksten();
        return Arrays.stream(waarden)
                .map(w -> new Keuze(
                        w.name(),
                        teksten.van(sleutel + "." + w.name()),
                        gekozen.filter(g -> g == w).isPresent()))
                .toList();
    }

    /** Why nothing goes out now; empty when what may go does. */
    public String getStilstand() {
        return stilstand;
    }

    /** Whether this is about one student, on the card. */
    public boolean isVanDeelnemer() {
        return context().deelnemer().isPresent();
    }

    public List<Keuze> getStatussen() {
        return keuzes(BerichtStatus.values(), "berichtstatus", filter().status());
    }

    public List<Keuze> getTypen() {
        return keuzes(Operatie.values(), "operatie", filter().type());
    }

    public List<Keuze> getWijzen() {
        return keuzes(Verzendwijze.values(), "verzendwijze", filter().wijze());
    }

    public List<Keuze> getRichtingen() {
        return keuzes(Richting.values(), "richting", filter().richting());
    }

    public List<Keuze> getEenheden() {
        return eenheden.stream()
                .map(e -> new Keuze(
                        e.id(),
                        e.naam(),
                        filter().eenheid().filter(e.id()::equals).isPresent()))
                .toList();
    }

    public List<Keuze> getLocaties() {
        List<Keuze> alle = new ArrayList<>();
        eenheden.stream()
                .flatMap(e -> e.locaties().stream())
                .distinct()
                .forEach(l -> alle.add(new Keuze(
                        l.id(),
                        l.naam(),
                        filter().locatie().filter(l.id()::equals).isPresent())));
        return alle;
    }

    public String getNummer() {
        return filter().nummer().orElse("");
    }

    /** A message about the one person whom this list is about; empty when it is about anybody. */
    public String getZelfde() {
        return filter().zelfde().map(String::valueOf).orElse("");
    }

    public boolean isGeblokkeerd() {
        return filter().geblokkeerd();
    }

    public String getVan() {
        return filter().van().map(LocalDate::toString).orElse("");
    }

    public String getTot() {
        return filter().tot().map(LocalDate::toString).orElse("");
    }

    /** What was chosen, to be sent along with what is done to the rows. */
    public List<Map.Entry<String, String>> getGekozen() {
        return List.copyOf(filter().delen().entrySet());
    }

    public List<Berichtwoorden.Regel> getRegels() {
        return regels;
    }

    public String getTelling() {
        int eerste = (pagina() - 1) * PER_PAGINA;
        return teksten()
                .van(
                        aantal > MEEST_GETELD ? "berichten.telling.meer" : "aanmelders.telling",
                        eerste + 1,
                        eerste + regels.size(),
                        Math.min(aantal, MEEST_GETELD));
    }

    /** What the list is sorted by: the name of a column, after a minus when the last comes first. */
    private static String sorteer() {
        return Optional.ofNullable(parameter("sorteer")).orElse("");
    }

    private static Bladzijde.Orde orde() {
        return Arrays.stream(Bladzijde.Orde.values())
                .filter(o -> o.name().equalsIgnoreCase(sorteer().replace("-", "")))
                .findFirst()
                .orElse(Bladzijde.Orde.GEMAAKT);
    }

    private static boolean oplopend() {
        return orde() != Bladzijde.Orde.GEMAAKT && !sorteer().startsWith("-");
    }

    private static Bladzijde bladzijde() {
        return new Bladzijde(orde(), oplopend(), nummer("na"), nummer("voor"), (pagina() - 1) * PER_PAGINA, PER_PAGINA);
    }

    private static Optional<Long> nummer(String naam) {
        return Optional.ofNullable(parameter(naam))
                .filter(t -> t.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** A column that can be sorted by. */
    public record Kop(String naam, String adres, String richting) {}

    private Kop kop(Bladzijde.Orde kolom, String sleutel) {
        boolean deze = orde() == kolom;
        String naam = kolom.name().toLowerCase(Locale.ROOT);
        String sorteren = deze && oplopend() ? "-" + naam : deze ? "" : naam;
        return new Kop(
                teksten().van(sleutel),
                Plugin.berichten(context()) + filter().inAdres() + (sorteren.isEmpty() ? "" : "&sorteer=" + sorteren),
                !deze ? "none" : oplopend() ? "ascending" : "descending");
    }

    public Kop getKopStatus() {
        return kop(Bladzijde.Orde.STATUS, "berichten.status");
    }

    public Kop getKopType() {
        return kop(Bladzijde.Orde.TYPE, "berichten.type");
    }

    public Kop getKopVerzonden() {
        return kop(Bladzijde.Orde.VERZONDEN, "berichten.verzonden");
    }

    public Kop getKopOntvangen() {
        return kop(Bladzijde.Orde.ONTVANGEN, "berichten.ontvangen");
    }

    public Kop getKopWijze() {
        return kop(Bladzijde.Orde.WIJZE, "berichten.wijze");
    }

    /** Whether something was chosen, so that an empty list has a reason. */
    public boolean isGefilterd() {
        return !filter().leeg();
    }

    /** Address of the page before this one; empty on the first. */
    public String getVorige() {
        return pagina() > 1
                ? adres(pagina() - 1)
                        + (orde() == Bladzijde.Orde.GEMAAKT && !regels.isEmpty()
                                ? "&voor=" + regels.get(0).id()
                                : "")
                : "";
    }

    /** Address of the next page; empty on the last. */
    public String getVolgende() {
        boolean meer = regels.size() == PER_PAGINA && (aantal > MEEST_GETELD || (long) pagina() * PER_PAGINA < aantal);
        return meer
                ? adres(pagina() + 1)
                        + (orde() == Bladzijde.Orde.GEMAAKT
                                ? "&na=" + regels.get(regels.size() - 1).id()
                                : "")
                : "";
    }

    private String adres(int bladzijde) {
        return Plugin.berichten(context()) + filter().inAdres()
                + (sorteer().matches("-?[a-zA-Z]{1,20}") ? "&sorteer=" + sorteer() : "") + "&pagina=" + bladzijde;
    }

    public int getPagina() {
        return pagina();
    }

    /** What came of what was sent to this page or another; null when nothing was. */
    public Beeld.Melding getUitslag() {
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
