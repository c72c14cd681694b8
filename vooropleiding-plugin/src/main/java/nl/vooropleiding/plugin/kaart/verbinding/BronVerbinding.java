package nl.vooropleiding.plugin.kaart.verbinding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.bericht.Gat;
import nl.vooropleiding.plugin.bericht.Gaten;
import nl.vooropleiding.plugin.bericht.Schakelaar;
import nl.vooropleiding.plugin.bericht.Verbinding;
import nl.vooropleiding.plugin.bericht.Verbindingen;
import nl.vooropleiding.plugin.bericht.Verbindingstand;
import nl.vooropleiding.plugin.bericht.Verbindingstanden;
import nl.vooropleiding.plugin.bericht.Zekering;
import nl.vooropleiding.plugin.bron.RegisterAdres;
import nl.vooropleiding.plugin.instelling.Instelbaar;
import nl.vooropleiding.plugin.instelling.Schoolinstelling;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Omgeving;

/** The page <em>BRON-verbinding</em>: how the exchange stands. What its buttons do is {@link Verbindingsactie}'s. */
@Named("bronVerbinding")
@RequestScoped
public class BronVerbinding {

    private static final int LAATSTE_GATEN = 10;

    private final Schoolpagina pagina;
    private final Verbindingen verbindingen;
    private final Verbindingstanden standen;
    private final Gaten gaten;
    private final RegisterAdres register;
    private final Schoolinstellingen instellingen;
    private final Omgeving omgeving;
    private final Clock klok;

    private Verbindingstand stand;
    private Optional<Schoolinstelling> school = Optional.empty();
    private List<Gat> gemist = List.of();
    private List<Uurregel> uren = List.of();
    private Antwoordgrafiek grafiek;

    /** For the container's proxy alone. */
    BronVerbinding() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    BronVerbinding(
            Schoolpagina pagina,
            Verbindingen verbindingen,
            Verbindingstanden standen,
            Gaten gaten,
            RegisterAdres register,
            Schoolinstellingen instellingen,
            Omgeving omgeving,
            Clock klok) {
        this.pagina = pagina;
        this.verbindingen = verbindingen;
        this.standen = standen;
        this.gaten = gaten;
        this.register = register;
        this.instellingen = instellingen;
        this.omgeving = omgeving;
        this.klok = klok;
    }

    /** Called before rendering. */
    public void open() throws IOException {
        pagina.open(Plugin.PAGINA_VERBINDING, context -> {
            verbindingen.instellingen();
            school = Optional.of(instellingen.van(context.instelling()));
            stand = standen.van(context.instelling())
                    .orElseThrow(() -> new PluginException(
                            PluginException.Reden.NIET_BESCHIKBAAR, "Deze instelling is nog niet bekend."));
            gemist = gaten.laatste(context.instelling(), LAATSTE_GATEN);
            grafiek = Antwoordgrafiek.van(stand.uren(), teksten());
            uren = new ArrayList<>(
                    stand.uren().stream().map(u -> Uurregel.van(u, teksten())).toList());
            Collections.reverse(uren);
        });
    }

    private Teksten teksten() {
        return pagina.teksten();
    }

    /** Empty while a form is taken in: then nothing is shown yet. */
    private Optional<Verbindingstand> gelezen() {
        return Optional.ofNullable(stand);
    }

    public Melding getUitslag() {
        return pagina.uitslag();
    }

    /** Whether this is the real register. */
    public boolean isProductie() {
        return omgeving.productie();
    }

    public String getAdres() {
        return school.map(Schoolinstelling::adres).orElse("");
    }

    public String getOin() {
        return register.oin();
    }

    /** Why the settings cannot be used; empty when they can. */
    public String getBezwaar() {
        return school.flatMap(s -> register.bezwaar(s.adres(), s.eigenOin().orElse("")))
                .orElse("");
    }

    public Schakelknop getVerzenden() {
        return knop("verbinding.verzenden", Verbinding::verzenden);
    }

    public Schakelknop getOntvangen() {
        return knop("verbinding.ontvangen", Verbinding::ontvangen);
    }

    private Schakelknop knop(String sleutel, Function<Verbinding, Schakelaar> welke) {
        String naam = teksten().van(sleutel);
        return gelezen()
                .map(s -> Schakelknop.van(naam, welke.apply(s.verbinding()), klok.instant(), teksten()))
                .orElseGet(() -> new Schakelknop(naam, true, "", false));
    }

    public boolean isBereikbaar() {
        return doorgeslagen().isEmpty();
    }

    private Optional<Zekering> doorgeslagen() {
        return gelezen().flatMap(Verbindingstand::zekering).filter(z -> z.staat() == Zekering.Staat.DOORGESLAGEN);
    }

    /** Since when, why, and when the next try is; empty while the register is reachable. */
    public List<String> getZekering() {
        List<String> zinnen = new ArrayList<>();
        doorgeslagen().ifPresent(z -> {
            zinnen.add(teksten().van("verbinding.weg.sinds", teksten().datumTijd(z.sinds())));
            z.melding().ifPresent(zinnen::add);
            z.volgendeProef()
                    .map(p -> teksten().van("verbinding.weg.proef", teksten().datumTijdSeconde(p)))
                    .ifPresent(zinnen::add);
        });
        return zinnen;
    }

    public int getTempo() {
        return school.map(Schoolinstelling::tempo).orElse(0);
    }

    public int getHoogsteTempo() {
        return Instelbaar.TEMPO.hoogstens();
    }

    /** What waits to go out, by lane. */
    public List<Wachtrijregel> getBanen() {
        return gelezen()
                .map(s -> Wachtrijregel.banen(s, klok.instant(), teksten()))
                .orElse(List.of());
    }

    /** What waits for something else: an answer, or a person. */
    public List<Wachtrijregel> getDaarna() {
        return gelezen().map(s -> Wachtrijregel.daarna(s, teksten())).orElse(List.of());
    }

    /** What does not pass or cannot be placed, by cause, the most frequent first. */
    public List<Storingregel> getStoringen() {
        return gelezen().stream()
                .flatMap(s -> s.oorzaken().stream())
                .map(o -> Storingregel.van(o, teksten()))
                .toList();
    }

    /** How many messages that are, whatever the cause. */
    public long getAantalStoringen() {
        return gelezen().map(s -> s.storingen() + s.quarantaine()).orElse(0L);
    }

    /** Null before anything was read. */
    public Antwoordgrafiek getGrafiek() {
        return grafiek;
    }

    /** The last hours, newest first, as a table is read. */
    public List<Uurregel> getUren() {
        return uren;
    }

    /** The hour that is running; null before anything was read. */
    public Uurregel getDitUur() {
        return uren.isEmpty() ? null : uren.get(0);
    }

    /** Whether anything was answered: without it there is nothing to draw. */
    public boolean isBeantwoord() {
        return gelezen().stream().flatMap(s -> s.uren().stream()).anyMatch(u -> u.beantwoord() > 0);
    }

    public List<Gatregel> getGaten() {
        return gemist.stream().map(g -> Gatregel.van(g, teksten())).toList();
    }

    /** Whether nobody did anything yet about one of them. */
    public boolean isGatOpen() {
        return gemist.stream().anyMatch(g -> g.afgedaan().isEmpty());
    }
}
