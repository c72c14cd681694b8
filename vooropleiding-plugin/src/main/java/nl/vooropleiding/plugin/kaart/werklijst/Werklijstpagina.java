package nl.vooropleiding.plugin.kaart.werklijst;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.toegang.Collega;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;
import nl.vooropleiding.plugin.werklijst.Soort;
import nl.vooropleiding.plugin.werklijst.Werkpunten;
import nl.vooropleiding.plugin.werklijst.Werkregel;
import nl.vooropleiding.plugin.werklijst.Werkvraag;

/** The page <em>Werklijst</em>: the changes that matter about the students within the user's scope. */
@Named("werklijst")
@RequestScoped
public class Werklijstpagina {

    private static final int PER_PAGINA = 25;

    private final Schoolpagina school;
    private final Host host;
    private final Bezoeker bezoeker;
    private final Werkpunten werkpunten;
    private final Inzagelog log;

    private List<Keuze> keuzes = List.of();
    private List<Werkregels.Groep> groepen = List.of();
    private List<Collega> collegas = List.of();
    private int getoond;
    private long aantal;

    /** A kind to choose, with how many there are. */
    public record Keuze(String naam, String adres, long aantal, boolean gekozen) {}

    /** Something to choose in a list. */
    public record Optie(String waarde, String naam, boolean gekozen) {}

    /** For the container's proxy alone. */
    Werklijstpagina() {
        this(null, null, null, null, null);
    }

    @Inject
    Werklijstpagina(Schoolpagina school, Host host, Bezoeker bezoeker, Werkpunten werkpunten, Inzagelog log) {
        this.school = school;
        this.host = host;
        this.bezoeker = bezoeker;
        this.werkpunten = werkpunten;
        this.log = log;
    }

    /** Called before rendering: asks the host what this user may see, notes that it was seen, and reads. */
    public void open() throws IOException {
        school.open(Rechten.INZIEN, Plugin.PAGINA_WERKLIJST, context -> {
            Werkfilter filter = filter();
            Werkvraag vraag = filter.vraag(
                    context.instelling(), host.toegang().bereik(Rechten.INZIEN, context), context.gebruiker());
            collegas = host.toegang().collegas(Rechten.INZIEN, context).stream()
                    .filter(c -> !c.gebruiker().equals(context.gebruiker()))
                    .toList();
            Map<Soort, Long> aantallen = werkpunten.tel(vraag);
            List<Werkregel> gevonden =
                    werkpunten.zoek(vraag, filter.orde(), (filter.pagina() - 1) * PER_PAGINA, PER_PAGINA);
            log.schrijfLijst(Inzage.Wat.WERKLIJST, context, teksten().van("werk.grond", gevonden.size()));
            keuzes = keuzes(aantallen);
            aantal = filter.soort().map(s -> aantallen.getOrDefault(s, 0L)).orElseGet(() -> samen(aantallen));
            getoond = gevonden.size();
            groepen = Werkregels.van(gevonden, teksten(), bezoeker.locale());
        });
    }

    private static long samen(Map<Soort, Long> aantallen) {
        return aantallen.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All, and the kinds that there are now; what was chosen stays in sight when there is none of it. */
    private List<Keuze> keuzes(Map<Soort, Long> aantallen) {
        Werkfilter filter = filter();
        List<Keuze> alle = new ArrayList<>();
        alle.add(new Keuze(
                teksten().van("aanmelders.alle"),
                filter.met(Optional.empty()).adres(),
                samen(aantallen),
                filter.soort().isEmpty()));
        for (Soort soort : Soort.values()) {
            boolean gekozen = filter.soort().equals(Optional.of(soort));
            if (gekozen || aantallen.containsKey(soort)) {
                alle.add(new Keuze(
                        teksten().van("werk.soort." + soort),
                        filter.met(Optional.of(soort)).adres(),
                        aantallen.getOrDefault(soort, 0L),
                        gekozen));
            }
        }
        return alle;
    }

    static Werkfilter filter() {
        return Werkfilter.uit(Werklijstpagina::parameter);
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

    public List<Keuze> getKeuzes() {
        return keuzes;
    }

    public List<Werkregels.Groep> getGroepen() {
        return groepen;
    }

    /** Whether these are the points that somebody has to look at. */
    public boolean isOpenstaand() {
        return filter().open();
    }

    public boolean isGefilterd() {
        return !filter().leeg();
    }

    /** The kind that was chosen, to keep it when something else is chosen; empty for all. */
    public String getSoort() {
        return filter().soort().map(Enum::name).orElse("");
    }

    public List<Optie> getVoor() {
        return opties("werk.voor.", Werkfilter.Voor.values(), filter().voor());
    }

    public List<Optie> getOrden() {
        return opties("werk.orde.", Werkpunten.Orde.values(), Optional.of(filter().orde()));
    }

    private <E extends Enum<E>> List<Optie> opties(String sleutel, E[] waarden, Optional<E> gekozen) {
        return Arrays.stream(waarden)
                .map(w -> new Optie(w.name(), teksten().van(sleutel + w), gekozen.equals(Optional.of(w))))
                .toList();
    }

    /** Whom work can be given to, besides the user and nobody; none when the host does not tell. */
    public List<Collega> getCollegas() {
        return collegas;
    }

    /** What was chosen, to be sent along with what is done to the points. */
    public List<Map.Entry<String, String>> getGekozen() {
        return List.copyOf(filter().delen().entrySet());
    }

    public String getTelling() {
        int eerste = (filter().pagina() - 1) * PER_PAGINA;
        return teksten().van("aanmelders.telling", eerste + 1, eerste + getoond, aantal);
    }

    /** Address of the page before this one; empty on the first. */
    public String getVorige() {
        Werkfilter filter = filter();
        return filter.pagina() > 1 ? filter.op(filter.pagina() - 1).adres() : "";
    }

    /** Address of the next page; empty on the last. */
    public String getVolgende() {
        Werkfilter filter = filter();
        return (long) filter.pagina() * PER_PAGINA < aantal
                ? filter.op(filter.pagina() + 1).adres()
                : "";
    }

    /** What came of what was done to the points; null when nothing was. */
    public Melding getUitslag() {
        return Werkactie.uitslag(Werklijstpagina::parameter, teksten()).orElse(null);
    }

    /** The points that were dealt with just now, so that it can be undone; none when that is not so. */
    public List<Long> getOngedaan() {
        return Werkactie.ongedaan(Werklijstpagina::parameter);
    }
}
