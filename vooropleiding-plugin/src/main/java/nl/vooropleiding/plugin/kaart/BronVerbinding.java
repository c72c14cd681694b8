package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.bericht.Gat;
import nl.vooropleiding.plugin.bericht.Gaten;
import nl.vooropleiding.plugin.bericht.Schakelaar;
import nl.vooropleiding.plugin.bericht.Verbindingen;
import nl.vooropleiding.plugin.bericht.Verbindingstand;
import nl.vooropleiding.plugin.bericht.Verbindingstanden;
import nl.vooropleiding.plugin.bericht.Zekering;
import nl.vooropleiding.plugin.bron.RegisterAdres;
import nl.vooropleiding.plugin.instelling.Instelbaar;
import nl.vooropleiding.plugin.instelling.Schoolinstelling;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import nl.vooropleiding.plugin.opslag.Omgeving;

/** The page <em>BRON-verbinding</em>: how the exchange stands, and the switches that steer it. */
@Named("bronVerbinding")
@RequestScoped
public class BronVerbinding {

    /** A switch that is off longer than this was probably forgotten. */
    private static final Duration VERGETEN = Duration.ofDays(1);

    private static final int LAATSTE_GATEN = 10;

    private final Beheerpagina pagina;
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

    /** A switch in words. */
    public record Knop(String naam, boolean aan, String bij, boolean vergeten) {}

    /** A line of the queue, with the address of the messages it counts. */
    public record Rijregel(String naam, long aantal, String oudste, String adres, String stijl) {}

    /** An hour, as a line of the table and as bars of the graph; heights of at most a hundred. */
    public record Uurregel(
            String uur,
            long verzonden,
            long beantwoord,
            long ontvangen,
            String mediaan,
            String p95,
            int plek,
            int hoogteMediaan,
            int hoogteP95) {}

    /** For the container's proxy alone. */
    BronVerbinding() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    BronVerbinding(
            Beheerpagina pagina,
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
        });
    }

    public void zetVerzenden() throws IOException {
        schakel((instelling, aan, reden) -> verbindingen.zetVerzenden(instelling, aan, pagina.wie(), reden));
    }

    public void zetOntvangen() throws IOException {
        schakel((instelling, aan, reden) -> verbindingen.zetOntvangen(instelling, aan, pagina.wie(), reden));
    }

    private interface Schakeling {
        void zet(String instelling, boolean aan, String reden);
    }

    private void schakel(Schakeling schakeling) throws IOException {
        doe(context -> {
            Optional<String> reden = pagina.tekst("reden");
            if (reden.isEmpty()) {
                return Paginamelding.SCHAKELAAR_REDEN;
            }
            schakeling.zet(context.instelling(), "aan".equals(pagina.parameter("stand")), reden.get());
            return Paginamelding.SCHAKELAAR;
        });
    }

    public void zetTempo() throws IOException {
        doe(context -> {
            String instelling = context.instelling();
            Optional<String> tempo = Optional.of(pagina.tekst("tempo").orElse(""));
            return switch (instellingen
                    .bewaar(
                            instelling,
                            instellingen.stand(instelling).versie(),
                            Map.of(Instelbaar.TEMPO, tempo),
                            pagina.wie())
                    .afloop()) {
                case BEWAARD, ZELFDE -> Paginamelding.TEMPO;
                case GEWEIGERD -> Paginamelding.TEMPO_GRENS;
                case VEROUDERD -> Paginamelding.INSTELLINGEN_VEROUDERD;
            };
        });
    }

    public void probeer() throws IOException {
        doe(context -> {
            verbindingen.probeer(context.instelling());
            return Paginamelding.PROEF;
        });
    }

    /** Nothing was missed in a gap, somebody says: it needs no plan. */
    public void sluitGat() throws IOException {
        doe(context -> {
            Optional<String> reden = pagina.tekst("reden");
            Optional<Gat> gat =
                    pagina.getal("gat", 1, Integer.MAX_VALUE).flatMap(id -> gaten.een(context.instelling(), id));
            if (reden.isEmpty() || gat.isEmpty()) {
                return Paginamelding.REDEN_ONTBREEKT;
            }
            gaten.afgedaan(gat.get().id(), pagina.wie(), reden.get());
            return Paginamelding.GAT_GESLOTEN;
        });
    }

    private interface Daad {
        Paginamelding doe(Context context);
    }

    private void doe(Daad daad) throws IOException {
        pagina.doe(Plugin.VERBINDING, context -> "melding=" + daad.doe(context));
    }

    /**
     * A time in which nothing could be received.
     *
     * @param gedaan what somebody did about it; empty as long as nobody did
     */
    public record Gatregel(long id, String van, String tot, String duur, String gedaan) {}

    public List<Gatregel> getGaten() {
        Teksten teksten = teksten();
        return gemist.stream()
                .map(g -> new Gatregel(
                        g.id(),
                        teksten.datumTijd(g.van()),
                        teksten.datumTijd(g.tot()),
                        Duurtekst.van(Duration.between(g.van(), g.tot()), teksten),
                        g.afgedaan()
                                .map(op -> teksten.van(
                                        "verbinding.door", g.afgedaanDoor(), teksten.datumTijd(op), g.afgedaanHoe()))
                                .orElse("")))
                .toList();
    }

    /** Whether nobody did anything yet about one of them. */
    public boolean isGatOpen() {
        return gemist.stream().anyMatch(g -> g.afgedaan().isEmpty());
    }

    private Teksten teksten() {
        return pagina.teksten();
    }

    public Beeld.Melding getUitslag() {
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

    public Knop getVerzenden() {
        return knop("verbinding.verzenden", gelezen().map(s -> s.verbinding().verzenden()));
    }

    public Knop getOntvangen() {
        return knop("verbinding.ontvangen", gelezen().map(s -> s.verbinding().ontvangen()));
    }

    /** Empty while a form is taken in: then nothing is shown yet. */
    private Optional<Verbindingstand> gelezen() {
        return Optional.ofNullable(stand);
    }

    private Knop knop(String sleutel, Optional<Schakelaar> hoeHetStaat) {
        Teksten teksten = teksten();
        if (hoeHetStaat.isEmpty()) {
            return new Knop(teksten.van(sleutel), true, "", false);
        }
        Schakelaar schakelaar = hoeHetStaat.get();
        boolean vergeten = !schakelaar.aan()
                && schakelaar
                        .sinds()
                        .filter(s -> s.plus(VERGETEN).isBefore(klok.instant()))
                        .isPresent();
        String bij = schakelaar
                .door()
                .map(door -> teksten.van(
                        "verbinding.door",
                        door,
                        teksten.datumTijd(schakelaar.sinds().orElseThrow()),
                        schakelaar.reden().orElse("")))
                .orElseGet(() -> teksten.van("verbinding.altijd"));
        return new Knop(teksten.van(sleutel), schakelaar.aan(), bij, vergeten);
    }

    public boolean isBereikbaar() {
        return gelezen()
                .flatMap(Verbindingstand::zekering)
                .filter(z -> z.staat() == Zekering.Staat.DOORGESLAGEN)
                .isEmpty();
    }

    /** Since when, why, and when the next try is; empty while the register is reachable. */
    public List<String> getZekering() {
        Teksten teksten = teksten();
        List<String> zinnen = new ArrayList<>();
        gelezen()
                .flatMap(Verbindingstand::zekering)
                .filter(z -> !isBereikbaar())
                .ifPresent(z -> {
                    zinnen.add(teksten.van("verbinding.weg.sinds", teksten.datumTijd(z.sinds())));
                    z.melding().ifPresent(zinnen::add);
                    z.volgendeProef()
                            .ifPresent(
                                    p -> zinnen.add(teksten.van("verbinding.weg.proef", teksten.datumTijdSeconde(p))));
                });
        return zinnen;
    }

    public int getTempo() {
        return school.map(Schoolinstelling::tempo).orElse(0);
    }

    public int getHoogsteTempo() {
        return Instelbaar.TEMPO.hoogstens();
    }

    /** What waits, by lane, and what a person has to look at. */
    public List<Rijregel> getRij() {
        Teksten teksten = teksten();
        List<Rijregel> regels = new ArrayList<>();
        if (stand == null) {
            return regels;
        }
        stand.banen()
                .forEach(b -> regels.add(new Rijregel(
                        teksten.van("baan." + b.baan()),
                        b.aantal(),
                        b.oudste()
                                .map(o -> teksten.van("verbinding.oudste", sinds(o, teksten)))
                                .orElse(""),
                        "?status=WACHTRIJ",
                        "stil")));
        regels.add(regel("verbinding.antwoorden", stand.antwoorden(), "?status=IN_BEHANDELING", Toon.STIL));
        regels.add(regel("verbinding.blijvenUit", stand.blijvenUit(), "?status=IN_BEHANDELING", Toon.LET_OP));
        regels.add(regel("verbinding.geblokkeerd", stand.geblokkeerd(), "?geblokkeerd=J", Toon.LET_OP));
        regels.add(regel("verbinding.storingen", stand.storingen(), "?status=STORING", Toon.FOUT));
        regels.add(regel("verbinding.quarantaine", stand.quarantaine(), "?status=QUARANTAINE", Toon.FOUT));
        return regels;
    }

    private Rijregel regel(String sleutel, long aantal, String filter, Toon toon) {
        return new Rijregel(teksten().van(sleutel), aantal, "", filter, aantal == 0 ? "stil" : Tonen.stijl(toon));
    }

    private String sinds(Instant moment, Teksten teksten) {
        return Duurtekst.van(Duration.between(moment, klok.instant()), teksten);
    }

    /** The last hours, newest first, as a table is read. */
    public List<Uurregel> getUrenTerug() {
        List<Uurregel> regels = new ArrayList<>(getUren());
        Collections.reverse(regels);
        return regels;
    }

    /** The last hours, oldest first, as a graph is read. */
    public List<Uurregel> getUren() {
        if (stand == null) {
            return List.of();
        }
        Teksten teksten = teksten();
        long hoogste = stand.uren().stream()
                .flatMap(u -> u.p95().stream())
                .mapToLong(Duration::toMillis)
                .max()
                .orElse(1);
        List<Uurregel> regels = new ArrayList<>();
        for (int i = 0; i < stand.uren().size(); i++) {
            Verbindingstand.Uur u = stand.uren().get(i);
            regels.add(new Uurregel(
                    teksten.datumTijd(u.begin()),
                    u.verzonden(),
                    u.beantwoord(),
                    u.ontvangen(),
                    u.mediaan().map(d -> Duurtekst.van(d, teksten)).orElse("–"),
                    u.p95().map(d -> Duurtekst.van(d, teksten)).orElse("–"),
                    i * 30 + 4,
                    hoogte(u.mediaan(), hoogste),
                    hoogte(u.p95(), hoogste)));
        }
        return regels;
    }

    private static int hoogte(Optional<Duration> duur, long hoogste) {
        return duur.map(d -> (int) Math.max(2, 100 * d.toMillis() / Math.max(1, hoogste)))
                .orElse(0);
    }

    /** Whether anything was answered: without it there is nothing to draw. */
    public boolean isBeantwoord() {
        return gelezen().stream().flatMap(s -> s.uren().stream()).anyMatch(u -> u.beantwoord() > 0);
    }
}
