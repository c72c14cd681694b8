package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.abonnement.Abonnementoverzicht;
import nl.vooropleiding.plugin.abonnement.Abonnementoverzicht.Dagtelling;
import nl.vooropleiding.plugin.abonnement.Abonnementoverzicht.Telling;
import nl.vooropleiding.plugin.abonnement.Verschilsoort;
import nl.vooropleiding.plugin.afstemming.Afstembeeld;
import nl.vooropleiding.plugin.afstemming.Afstemmingen;
import nl.vooropleiding.plugin.afstemming.Afstemstadium;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Klok;

/** The page <em>Abonnementen</em>: how they stand, which are ending, and what differs from the host. */
@Named("abonnementenBeheer")
@RequestScoped
public class AbonnementenBeheer {

    /** As many students as are shown of a group. */
    private static final int GETOOND = 50;

    private static final int LAATSTE = 10;
    private static final String AFLOPEND = "AFLOPEND";

    /** What the button to compare now sends in place of a stage. */
    private static final String VERGELIJK = "VERGELIJK";

    private final Beheerpagina pagina;
    private final Host host;
    private final Abonnementoverzicht overzicht;
    private final Afstemmingen afstemmingen;
    private final Inzagelog log;
    private final Clock klok;

    private List<Telregel> tellingen = List.of();
    private List<Weekregel> weken = List.of();
    private List<Wieregel> wie = List.of();
    private List<Afstembeeld> laatste = List.of();

    /** @param eerste whether it is the first of its state: the others stand under it */
    public record Telregel(String staat, String stijl, boolean eerste, int rijen, String waardoor, long aantal) {}

    /** How many end in a week, counted from today. */
    public record Weekregel(String wanneer, long aantal) {}

    /** A student of a group that was opened. */
    public record Wieregel(String adres, String nummer, String naam, String bij) {}

    /** A kind of difference. */
    public record Verschilregel(String naam, String gevolg, long aantal, String adres) {}

    /** A comparison in the list. */
    public record Afstemregel(String begonnen, String aanleiding, String stadium, String stijl, String uitkomst) {}

    /** Something that may be done with the latest comparison now. */
    public record Knop(String stadium, String naam, boolean eerst) {}

    /** For the container's proxy alone. */
    AbonnementenBeheer() {
        this(null, null, null, null, null, null);
    }

    @Inject
    AbonnementenBeheer(
            Beheerpagina pagina,
            Host host,
            Abonnementoverzicht overzicht,
            Afstemmingen afstemmingen,
            Inzagelog log,
            Clock klok) {
        this.pagina = pagina;
        this.host = host;
        this.overzicht = overzicht;
        this.afstemmingen = afstemmingen;
        this.log = log;
        this.klok = klok;
    }

    /** Called before rendering. */
    public void open() throws IOException {
        pagina.open(Plugin.PAGINA_ABONNEMENTEN, context -> {
            tellingen = telregels(overzicht.tellingen(context.instelling()));
            weken = weken(overzicht.aflopendPerDag(context.instelling()));
            laatste = afstemmingen.laatste(context.instelling(), LAATSTE);
            wie = wie(context);
            if (!wie.isEmpty()) {
                log.schrijfLijst(
                        Inzage.Wat.ABONNEMENTEN, context, pagina.teksten().van("abonnementen.grond", wie.size()));
            }
        });
    }

    /** Compares now, or repairs, pauses, resumes or stops. */
    public void zet() throws IOException {
        pagina.doe(Plugin.ABONNEMENTEN, context -> {
            if (VERGELIJK.equals(pagina.parameter("stadium"))) {
                return "melding="
                        + (afstemmingen.begin(context.instelling(), pagina.wie())
                                ? Paginamelding.AFSTEMMING_BEGONNEN
                                : Paginamelding.KAN_NIET);
            }
            Optional<Long> id = pagina.tekst("afstemming")
                    .filter(t -> t.matches("[0-9]{1,18}"))
                    .map(Long::valueOf);
            boolean gezet = Arrays.stream(Afstemstadium.values())
                    .filter(s ->
                            s == Afstemstadium.HERSTELT || s == Afstemstadium.GEPAUZEERD || s == Afstemstadium.GESTOPT)
                    .filter(s -> s.name().equals(pagina.parameter("stadium")))
                    .anyMatch(s -> id.filter(i -> afstemmingen.zet(context.instelling(), i, s, pagina.wie()))
                            .isPresent());
            return "melding=" + (gezet ? Paginamelding.AFSTEMMING_GEZET : Paginamelding.KAN_NIET);
        });
    }

    private List<Telregel> telregels(List<Telling> geteld) {
        List<Telregel> regels = new ArrayList<>();
        for (int i = 0; i < geteld.size(); i++) {
            Telling deze = geteld.get(i);
            boolean eerste = i == 0 || geteld.get(i - 1).staat() != deze.staat();
            int rijen =
                    (int) geteld.stream().filter(t -> t.staat() == deze.staat()).count();
            regels.add(new Telregel(
                    tekst("staat." + deze.staat()),
                    Tonen.stijl(Tonen.van(deze.staat())),
                    eerste,
                    rijen,
                    deze.oorzaak().map(o -> tekst("oorzaak." + o)).orElseGet(() -> tekst("oorzaak.onbekend")),
                    deze.aantal()));
        }
        return regels;
    }

    private List<Weekregel> weken(List<Dagtelling> dagen) {
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Klok.NEDERLAND);
        Map<Long, Long> perWeek = new TreeMap<>();
        dagen.forEach(
                d -> perWeek.merge(Math.max(0, ChronoUnit.DAYS.between(vandaag, d.tot())) / 7, d.aantal(), Long::sum));
        return perWeek.entrySet().stream()
                .map(week -> new Weekregel(
                        tekst(
                                "abonnementen.week",
                                pagina.teksten().datum(vandaag.plusDays(week.getKey() * 7)),
                                pagina.teksten().datum(vandaag.plusDays(week.getKey() * 7 + 6))),
                        week.getValue()))
                .toList();
    }

    private List<Wieregel> wie(Context context) throws PluginException {
        String groep = getToon();
        if (groep.equals(AFLOPEND)) {
            return overzicht.aflopend(context.instelling(), GETOOND).stream()
                    .map(a -> new Wieregel(
                            adres(a.deelnemer()),
                            a.deelnemernummer(),
                            a.naam(),
                            tekst(
                                    "abonnementen.loopt.tot",
                                    pagina.teksten().datum(a.tot().minusDays(1)),
                                    a.grond().orElse(""))))
                    .toList();
        }
        List<Wieregel> regels = new ArrayList<>();
        if (!groep.isEmpty() && !laatste.isEmpty()) {
            List<String> deelnemers =
                    afstemmingen.wie(context.instelling(), laatste.get(0).id(), Verschilsoort.valueOf(groep), GETOOND);
            for (String id : deelnemers) {
                host.deelnemers()
                        .deelnemer(context.instelling(), id)
                        .ifPresent(d -> regels.add(new Wieregel(
                                adres(id), d.deelnemernummer(), d.naam().voluit(), tekst("verschil." + groep))));
            }
        }
        return regels;
    }

    private static String adres(String deelnemer) {
        return Plugin.ABONNEMENT + "?deelnemer=" + Plugin.encode(deelnemer);
    }

    private String tekst(String sleutel, Object... delen) {
        return pagina.teksten().van(sleutel, delen);
    }

    /** The group whose students are shown; empty for none, and for what a person made up. */
    public String getToon() {
        String gevraagd = pagina.tekst("toon").orElse("");
        boolean soort =
                Arrays.stream(Verschilsoort.values()).anyMatch(s -> s.name().equals(gevraagd));
        return soort || gevraagd.equals(AFLOPEND) ? gevraagd : "";
    }

    public String getToonKop() {
        return getToon().equals(AFLOPEND)
                ? tekst("abonnementen.aflopend", Abonnementoverzicht.DAGEN_VOORUIT)
                : tekst("verschil." + getToon());
    }

    public List<Wieregel> getWie() {
        return wie;
    }

    public String getWieUitleg() {
        return tekst("abonnementen.wie.getoond", GETOOND);
    }

    public List<Telregel> getTellingen() {
        return tellingen;
    }

    public List<Weekregel> getWeken() {
        return weken;
    }

    public String getAflopendKop() {
        return tekst("abonnementen.aflopend", Abonnementoverzicht.DAGEN_VOORUIT);
    }

    public String getAflopendAdres() {
        return Plugin.ABONNEMENTEN + "?toon=" + AFLOPEND + "#wie";
    }

    public Beeld.Melding getUitslag() {
        return pagina.uitslag();
    }

    /** The latest comparison; 0 when there never was one. */
    public long getAfstemming() {
        return laatste.isEmpty() ? 0 : laatste.get(0).id();
    }

    public boolean isBezig() {
        return !laatste.isEmpty()
                && (laatste.get(0).stadium() == Afstemstadium.VERGELIJKT
                        || laatste.get(0).stadium() == Afstemstadium.HERSTELT);
    }

    public String getStadium() {
        return laatste.isEmpty() ? "" : tekst("afstemstadium." + laatste.get(0).stadium());
    }

    public String getStijl() {
        return laatste.isEmpty() ? "" : Tonen.stijl(toon(laatste.get(0).stadium()));
    }

    /** What the latest came to, in a sentence. */
    public String getZin() {
        if (laatste.isEmpty()) {
            return tekst("afstemming.zin.nooit");
        }
        Afstembeeld a = laatste.get(0);
        return switch (a.stadium()) {
            case VERGELIJKT -> tekst("afstemming.zin.vergelijkt", a.vergeleken());
            case WACHT_OP_AKKOORD -> tekst("afstemming.zin.wacht", a.vergeleken(), a.totaal());
            case HERSTELT -> tekst("afstemming.zin.herstelt", a.teDoen(), a.totaal());
            case GEPAUZEERD -> tekst("afstemming.zin.gepauzeerd", a.teDoen(), a.totaal());
            case KLAAR ->
                a.totaal() == 0
                        ? tekst("afstemming.zin.gelijk", a.vergeleken(), moment(a))
                        : tekst("afstemming.zin.klaar", a.vergeleken(), a.totaal(), moment(a));
            case GESTOPT, VERVANGEN -> tekst("afstemming.zin.gestopt", moment(a), a.teDoen());
        };
    }

    private String moment(Afstembeeld afstemming) {
        return pagina.teksten().datumTijd(afstemming.stadiumSinds());
    }

    public String getHapering() {
        return laatste.isEmpty() ? "" : laatste.get(0).melding().orElse("");
    }

    public long getTotaal() {
        return laatste.isEmpty() ? 0 : laatste.get(0).totaal();
    }

    public long getGedaan() {
        return laatste.isEmpty() ? 0 : laatste.get(0).totaal() - laatste.get(0).teDoen();
    }

    /** What differs, by kind. */
    public List<Verschilregel> getVerschillen() {
        return laatste.isEmpty()
                ? List.of()
                : laatste.get(0).gevonden().entrySet().stream()
                        .map(v -> new Verschilregel(
                                tekst("verschil." + v.getKey()),
                                tekst("verschil." + v.getKey() + ".gevolg"),
                                v.getValue(),
                                Plugin.ABONNEMENTEN + "?toon=" + v.getKey() + "#wie"))
                        .toList();
    }

    public List<Knop> getKnoppen() {
        List<Knop> knoppen = new ArrayList<>();
        if (!laatste.isEmpty()) {
            knoppen.addAll(knoppen(laatste.get(0).stadium()));
        }
        if (laatste.isEmpty() || !laatste.get(0).stadium().loopt()) {
            knoppen.add(new Knop(VERGELIJK, tekst("afstemming.nu"), false));
        }
        return knoppen;
    }

    private List<Knop> knoppen(Afstemstadium nu) {
        List<Knop> knoppen = new ArrayList<>();
        if (nu.volgende().contains(Afstemstadium.GESTOPT)) {
            knoppen.add(new Knop(Afstemstadium.GESTOPT.name(), tekst("bulk.stop"), false));
        }
        if (nu.volgende().contains(Afstemstadium.GEPAUZEERD)) {
            knoppen.add(new Knop(Afstemstadium.GEPAUZEERD.name(), tekst("bulk.pauzeer"), true));
        }
        if (nu == Afstemstadium.WACHT_OP_AKKOORD || nu == Afstemstadium.GEPAUZEERD) {
            String naam = nu == Afstemstadium.GEPAUZEERD ? tekst("bulk.hervat") : tekst("afstemming.herstel");
            knoppen.add(new Knop(Afstemstadium.HERSTELT.name(), naam, true));
        }
        return knoppen;
    }

    /** The comparisons, newest first. */
    public List<Afstemregel> getAfstemmingen() {
        return laatste.stream()
                .map(a -> new Afstemregel(
                        pagina.teksten().datumTijd(a.begonnen()),
                        a.door().orElseGet(() -> tekst("afstemming.aanleiding." + a.aanleiding())),
                        tekst("afstemstadium." + a.stadium()),
                        Tonen.stijl(toon(a.stadium())),
                        a.akkoordDoor()
                                .map(wie -> tekst("afstemming.uitkomst.door", a.vergeleken(), a.totaal(), wie))
                                .orElseGet(() -> tekst("afstemming.uitkomst", a.vergeleken(), a.totaal()))))
                .toList();
    }

    private static Toon toon(Afstemstadium stadium) {
        return switch (stadium) {
            case VERGELIJKT, HERSTELT -> Toon.LOOPT;
            case WACHT_OP_AKKOORD, GEPAUZEERD -> Toon.LET_OP;
            case KLAAR -> Toon.GOED;
            case GESTOPT, VERVANGEN -> Toon.STIL;
        };
    }
}
