package nl.vooropleiding.plugin.kaart.bericht;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.plugin.bericht.Gat;
import nl.vooropleiding.plugin.bericht.Gaten;
import nl.vooropleiding.plugin.bulk.Bulkplan;
import nl.vooropleiding.plugin.bulk.Bulkplannen;
import nl.vooropleiding.plugin.bulk.Bulksoort;
import nl.vooropleiding.plugin.bulk.Selectie;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.instelling.Instelbaar;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** The page <em>Bulk opvragen</em>: a plan for many students, what it comes to, and how far it is. */
@Named("bulkOpvragen")
@RequestScoped
public class BulkOpvragen {

    private static final int OUDSTE_COHORT = 1990;
    private static final int VERSTE_COHORT = 2100;
    private static final int MEESTE_DAGEN = 3650;
    private static final Planpagina.Welke WELKE =
            new Planpagina.Welke(Plugin.BULK, Bulksoort.OVER_DEELNEMERS, Optional.empty());

    private final Schoolpagina pagina;
    private final Planpagina planpagina;
    private final Host host;
    private final Bulkplannen plannen;
    private final Gaten gaten;
    private final Clock klok;

    private List<OrganisatieEenheid> eenheden = List.of();

    /** For the container's proxy alone. */
    BulkOpvragen() {
        this(null, null, null, null, null, null);
    }

    @Inject
    BulkOpvragen(Schoolpagina pagina, Planpagina planpagina, Host host, Bulkplannen plannen, Gaten gaten, Clock klok) {
        this.pagina = pagina;
        this.planpagina = planpagina;
        this.host = host;
        this.plannen = plannen;
        this.gaten = gaten;
        this.klok = klok;
    }

    /** Called before rendering. */
    public void open() throws IOException {
        pagina.open(Plugin.PAGINA_BULK, context -> {
            eenheden = host.organisatie().organisatieEenheden(context.instelling());
            planpagina.lees(context, WELKE, eenheden);
        });
    }

    /** A plan for whom a person chose. */
    public void maak() throws IOException {
        pagina.doe(Plugin.BULK, context -> {
            Optional<String> reden = reden();
            Optional<Integer> tempo = pagina.getal("tempo", 1, Instelbaar.TEMPO.hoogstens());
            Optional<Integer> dagen = pagina.getal("dagen", 0, MEESTE_DAGEN);
            Optional<Integer> cohort = pagina.getal("cohort", OUDSTE_COHORT, VERSTE_COHORT);
            boolean cohortKlopt = cohort.isPresent() == pagina.tekst("cohort").isPresent();
            if (reden.isEmpty() || tempo.isEmpty() || dagen.isEmpty() || !cohortKlopt) {
                return "melding=" + Paginamelding.BULK_ONVOLLEDIG;
            }
            Selectie selectie = Selectie.van(pagina.tekst("eenheid"), pagina.tekst("locatie"), cohort);
            Bulksoort soort = soort();
            if (soort != Bulksoort.OPVRAGEN) {
                return gemaakt(plannen.maak(Bulkplan.Wens.abonnementen(
                        context.instelling(), soort, selectie, tempo.get(), reden.get(), pagina.maker())));
            }
            Instant sinds = klok.instant().minus(Duration.ofDays(dagen.get()));
            return gemaakt(plannen.maak(wens(context, selectie, sinds, tempo.get(), reden.get())));
        });
    }

    /** A plan for who was followed while nothing could be received. */
    public void maakVoorGat() throws IOException {
        pagina.doe(Plugin.BULK, context -> {
            Optional<Gat> gat = pagina.nummer("gat").flatMap(id -> gaten.een(context.instelling(), id));
            if (gat.isEmpty()) {
                return "melding=" + Paginamelding.KAN_NIET;
            }
            Teksten teksten = pagina.teksten();
            String reden = teksten.van(
                    "bulk.gat",
                    teksten.datumTijd(gat.get().van()),
                    teksten.datumTijd(gat.get().tot()));
            return plannen.maakVoorGat(wens(
                            context, Selectie.gat(gat.get().id()), gat.get().tot(), planpagina.tempo(context), reden))
                    .map(BulkOpvragen::gemaakt)
                    .orElse("melding=" + Paginamelding.KAN_NIET);
        });
    }

    /** Starts, pauses, resumes or stops. */
    public void zet() throws IOException {
        pagina.doe(Plugin.BULK, context -> planpagina.zet(context, WELKE));
    }

    private Bulkplan.Wens wens(Context context, Selectie selectie, Instant sinds, int tempo, String reden) {
        return Bulkplan.Wens.opvragen(context.instelling(), selectie, sinds, tempo, reden, pagina.maker());
    }

    private static String gemaakt(long id) {
        return "plan=" + id + "&melding=" + Paginamelding.BULK_GEMAAKT;
    }

    /** What the plan is to do; to ask when a person made something else up. */
    private Bulksoort soort() {
        return Bulksoort.OVER_DEELNEMERS.stream()
                .filter(s -> s.name().equals(pagina.parameter("soort")))
                .findFirst()
                .orElse(Bulksoort.OPVRAGEN);
    }

    public List<Filterkeuzes.Keuze> getSoorten() {
        return Bulksoort.OVER_DEELNEMERS.stream()
                .map(s -> new Filterkeuzes.Keuze(
                        s.name(), pagina.teksten().van("bulksoort." + s + ".keuze"), s == soort()))
                .toList();
    }

    private Optional<String> reden() {
        return pagina.tekst("reden").filter(r -> r.length() <= Bulkplan.REDEN_LANGST);
    }

    public Melding getUitslag() {
        return pagina.uitslag();
    }

    public List<Planwoorden.Regel> getRegels() {
        return planpagina.regels();
    }

    /** Null when none was chosen. */
    public Planwoorden.Beeld getPlan() {
        return planpagina.plan();
    }

    public List<Filterkeuzes.Keuze> getEenheden() {
        return Filterkeuzes.eenheden(eenheden);
    }

    public List<Filterkeuzes.Keuze> getLocaties() {
        return Filterkeuzes.locaties(eenheden);
    }

    public int getTempo() {
        return planpagina.tempo();
    }

    public int getHoogsteTempo() {
        return Instelbaar.TEMPO.hoogstens();
    }
}
