package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.plugin.bericht.Gat;
import nl.vooropleiding.plugin.bericht.Gaten;
import nl.vooropleiding.plugin.bulk.Bulkplan;
import nl.vooropleiding.plugin.bulk.Bulkplannen;
import nl.vooropleiding.plugin.bulk.Bulkstaat;
import nl.vooropleiding.plugin.bulk.Bulkstand;
import nl.vooropleiding.plugin.bulk.Selectie;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.instelling.Instelbaar;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;

/** The page <em>Bulk opvragen</em>: a plan for many students, what it comes to, and how far it is. */
@Named("bulkOpvragen")
@RequestScoped
public class BulkOpvragen {

    private static final int LAATSTE = 20;
    private static final int OUDSTE_COHORT = 1990;
    private static final int VERSTE_COHORT = 2100;
    private static final int MEESTE_DAGEN = 3650;

    private final Beheerpagina pagina;
    private final Host host;
    private final Bulkplannen plannen;
    private final Gaten gaten;
    private final Schoolinstellingen instellingen;
    private final Clock klok;

    private List<OrganisatieEenheid> eenheden = List.of();
    private List<Planregel> regels = List.of();
    private Planbeeld plan;
    private int tempoInstelling;

    /** A plan in the list. */
    public record Planregel(
            String adres, String reden, String wie, String bij, String staat, String stijl, String voortgang) {}

    /** A reason why students are not asked, with how many. */
    public record Reden(String naam, long aantal) {}

    /** Something that may be done with a plan now. */
    public record Knop(String staat, String naam, boolean eerst) {}

    /** The plan that was chosen. */
    public record Planbeeld(
            long id,
            String reden,
            String wie,
            String bij,
            String staat,
            String stijl,
            String zin,
            String melding,
            long totaal,
            long gedaan,
            long teVragen,
            long gevraagd,
            List<Reden> redenen,
            List<Knop> knoppen,
            boolean bezig) {}

    /** For the container's proxy alone. */
    BulkOpvragen() {
        this(null, null, null, null, null, null);
    }

    @Inject
    BulkOpvragen(
            Beheerpagina pagina,
            Host host,
            Bulkplannen plannen,
            Gaten gaten,
            Schoolinstellingen instellingen,
            Clock klok) {
        this.pagina = pagina;
        this.host = host;
        this.plannen = plannen;
        this.gaten = gaten;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** Called before rendering. */
    public void open() throws IOException {
        pagina.open(Plugin.PAGINA_BULK, context -> {
            eenheden = host.organisatie().organisatieEenheden(context.instelling());
            tempoInstelling = instellingen.van(context.instelling()).tempo();
            regels = plannen.laatste(context.instelling(), LAATSTE).stream()
                    .map(this::regel)
                    .toList();
            plan = nummer("plan")
                    .flatMap(id -> plannen.een(context.instelling(), id))
                    .map(this::beeld)
                    .orElse(null);
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
            Instant sinds = klok.instant().minus(Duration.ofDays(dagen.get()));
            return gemaakt(plannen.maak(wens(context, selectie, sinds, tempo.get(), reden.get())));
        });
    }

    /** A plan for who was followed while nothing could be received. */
    public void maakVoorGat() throws IOException {
        pagina.doe(Plugin.BULK, context -> {
            Optional<Gat> gat = nummer("gat").flatMap(id -> gaten.een(context.instelling(), id));
            if (gat.isEmpty()) {
                return "melding=" + Paginamelding.KAN_NIET;
            }
            Teksten teksten = pagina.teksten();
            String reden = teksten.van(
                    "bulk.gat",
                    teksten.datumTijd(gat.get().van()),
                    teksten.datumTijd(gat.get().tot()));
            int tempo = instellingen.van(context.instelling()).tempo();
            return plannen.maakVoorGat(wens(
                            context, Selectie.gat(gat.get().id()), gat.get().tot(), tempo, reden))
                    .map(BulkOpvragen::gemaakt)
                    .orElse("melding=" + Paginamelding.KAN_NIET);
        });
    }

    /** Starts, pauses, resumes or stops. */
    public void zet() throws IOException {
        pagina.doe(Plugin.BULK, context -> {
            long id = nummer("plan").orElse(0L);
            boolean gezet = Arrays.stream(Bulkstaat.values())
                    .filter(s -> s == Bulkstaat.LOOPT || s == Bulkstaat.GEPAUZEERD || s == Bulkstaat.GESTOPT)
                    .filter(s -> s.name().equals(pagina.parameter("staat")))
                    .anyMatch(s -> plannen.zet(context.instelling(), id, s));
            return "plan=" + id + "&melding=" + (gezet ? Paginamelding.BULK_GEZET : Paginamelding.KAN_NIET);
        });
    }

    private Bulkplan.Wens wens(Context context, Selectie selectie, Instant sinds, int tempo, String reden) {
        return new Bulkplan.Wens(context.instelling(), selectie, sinds, tempo, reden, pagina.wie());
    }

    private static String gemaakt(long id) {
        return "plan=" + id + "&melding=" + Paginamelding.BULK_GEMAAKT;
    }

    private Optional<String> reden() {
        return pagina.tekst("reden").filter(r -> r.length() <= Bulkplan.REDEN_LANGST);
    }

    private Optional<Long> nummer(String naam) {
        return pagina.tekst(naam).filter(t -> t.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    private Planregel regel(Bulkstand stand) {
        Bulkplan p = stand.plan();
        return new Planregel(
                Plugin.BULK + "?plan=" + p.id(),
                p.reden(),
                selectie(p.selectie()),
                bij(p),
                pagina.teksten().van("bulkstaat." + p.staat()),
                Tonen.stijl(toon(p.staat())),
                pagina.teksten().van("bulk.voortgang", stand.gevraagd(), stand.gevraagd() + stand.teVragen()));
    }

    private Planbeeld beeld(Bulkstand stand) {
        Bulkplan p = stand.plan();
        Teksten teksten = pagina.teksten();
        List<Reden> redenen = new ArrayList<>();
        stand.nietNodig()
                .forEach((oordeel, aantal) -> redenen.add(new Reden(teksten.van("bulkoordeel." + oordeel), aantal)));
        return new Planbeeld(
                p.id(),
                p.reden(),
                selectie(p.selectie()),
                bij(p),
                teksten.van("bulkstaat." + p.staat()),
                Tonen.stijl(toon(p.staat())),
                zin(stand),
                p.melding().orElse(""),
                stand.totaal(),
                stand.totaal() - stand.teVragen(),
                stand.teVragen(),
                stand.gevraagd(),
                redenen,
                knoppen(p.staat(), stand.teVragen()),
                p.staat() == Bulkstaat.VERZAMELEN || p.staat() == Bulkstaat.LOOPT);
    }

    private String bij(Bulkplan p) {
        return pagina.teksten().van("bulk.bij", p.door(), pagina.teksten().datumTijd(p.gemaakt()));
    }

    private String selectie(Selectie selectie) {
        Teksten teksten = pagina.teksten();
        if (selectie.gat().isPresent()) {
            return teksten.van("bulk.wie.gat");
        }
        List<String> delen = new ArrayList<>();
        selectie.eenheid().map(this::eenheidnaam).ifPresent(delen::add);
        selectie.locatie().map(this::locatienaam).ifPresent(delen::add);
        selectie.cohort()
                .map(c -> teksten.van("bulk.wie.cohort", String.valueOf(c)))
                .ifPresent(delen::add);
        return delen.isEmpty() ? teksten.van("bulk.wie.alle") : String.join(", ", delen);
    }

    private String eenheidnaam(String id) {
        return eenheden.stream()
                .filter(e -> e.id().equals(id))
                .map(OrganisatieEenheid::naam)
                .findFirst()
                .orElse(id);
    }

    private String locatienaam(String id) {
        return eenheden.stream()
                .flatMap(e -> e.locaties().stream())
                .filter(l -> l.id().equals(id))
                .map(l -> l.naam())
                .findFirst()
                .orElse(id);
    }

    /** What it comes to, and how long it takes. */
    private String zin(Bulkstand stand) {
        Teksten teksten = pagina.teksten();
        Duration nog = stand.nogTeGaan(tempoInstelling);
        return switch (stand.plan().staat()) {
            case VERZAMELEN -> teksten.van("bulk.zin.verzamelen", stand.totaal());
            case PLAN ->
                stand.teVragen() == 0
                        ? teksten.van("bulk.zin.niets", stand.totaal())
                        : teksten.van("bulk.zin.plan", stand.totaal(), stand.teVragen(), Duurtekst.van(nog, teksten));
            case LOOPT ->
                teksten.van(
                        "bulk.zin.loopt",
                        stand.teVragen(),
                        teksten.datumTijd(klok.instant().plus(nog)));
            case GEPAUZEERD -> teksten.van("bulk.zin.pauze", stand.teVragen());
            case KLAAR ->
                teksten.van(
                        "bulk.zin.klaar",
                        stand.gevraagd(),
                        teksten.datumTijd(stand.plan().staatSinds()));
            case GESTOPT ->
                teksten.van(
                        "bulk.zin.gestopt",
                        teksten.datumTijd(stand.plan().staatSinds()),
                        stand.gevraagd(),
                        stand.teVragen());
        };
    }

    private List<Knop> knoppen(Bulkstaat staat, long teVragen) {
        List<Knop> knoppen = new ArrayList<>();
        if (staat.kanNaar(Bulkstaat.GESTOPT)) {
            knoppen.add(knop(Bulkstaat.GESTOPT, "bulk.stop", false));
        }
        if (staat.kanNaar(Bulkstaat.GEPAUZEERD)) {
            knoppen.add(knop(Bulkstaat.GEPAUZEERD, "bulk.pauzeer", true));
        }
        if (staat.kanNaar(Bulkstaat.LOOPT) && teVragen > 0) {
            knoppen.add(knop(Bulkstaat.LOOPT, staat == Bulkstaat.PLAN ? "bulk.start" : "bulk.hervat", true));
        }
        return knoppen;
    }

    private Knop knop(Bulkstaat staat, String sleutel, boolean eerst) {
        return new Knop(staat.name(), pagina.teksten().van(sleutel), eerst);
    }

    private static Toon toon(Bulkstaat staat) {
        return switch (staat) {
            case VERZAMELEN, LOOPT -> Toon.LOOPT;
            case PLAN, GEPAUZEERD -> Toon.LET_OP;
            case KLAAR -> Toon.GOED;
            case GESTOPT -> Toon.STIL;
        };
    }

    public Beeld.Melding getUitslag() {
        return pagina.uitslag();
    }

    public List<Planregel> getRegels() {
        return regels;
    }

    /** Null when none was chosen. */
    public Planbeeld getPlan() {
        return plan;
    }

    public List<BronBerichten.Keuze> getEenheden() {
        return eenheden.stream()
                .map(e -> new BronBerichten.Keuze(e.id(), e.naam(), false))
                .toList();
    }

    public List<BronBerichten.Keuze> getLocaties() {
        return eenheden.stream()
                .flatMap(e -> e.locaties().stream())
                .distinct()
                .map(l -> new BronBerichten.Keuze(l.id(), l.naam(), false))
                .toList();
    }

    public int getTempo() {
        return tempoInstelling;
    }

    public int getHoogsteTempo() {
        return Instelbaar.TEMPO.hoogstens();
    }
}
