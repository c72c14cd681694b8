package nl.vooropleiding.plugin.kaart.abonnement;

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
import nl.vooropleiding.plugin.abonnement.Abonnementoverzicht;
import nl.vooropleiding.plugin.abonnement.Abonnementoverzicht.Dagtelling;
import nl.vooropleiding.plugin.abonnement.Abonnementoverzicht.Telling;
import nl.vooropleiding.plugin.abonnement.Verschilsoort;
import nl.vooropleiding.plugin.afstemming.Afstembeeld;
import nl.vooropleiding.plugin.afstemming.Afstemmingen;
import nl.vooropleiding.plugin.afstemming.Afstemstadium;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;
import nl.vooropleiding.plugin.kaart.kader.Tonen;
import nl.vooropleiding.plugin.opslag.Klok;

/** The page <em>Abonnementen</em>: how they stand, which are ending, and what differs from the host. */
@Named("abonnementenBeheer")
@RequestScoped
public class AbonnementenBeheer {

    /** As many students as are shown of a group. */
    private static final int GETOOND = 50;

    private static final int LAATSTE = 10;
    private static final String AFLOPEND = "AFLOPEND";

    private final Schoolpagina pagina;
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

    /**
     * A student of a group that was opened.
     *
     * @param bij what is so of this one beside what is so of the group; empty when nothing is
     */
    public record Wieregel(String adres, String nummer, String naam, String bij) {}

    /** For the container's proxy alone. */
    AbonnementenBeheer() {
        this(null, null, null, null, null, null);
    }

    @Inject
    AbonnementenBeheer(
            Schoolpagina pagina,
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
            if (Afstempaneel.VERGELIJK.equals(pagina.parameter("stadium"))) {
                return "melding="
                        + (afstemmingen.begin(context.instelling(), pagina.wie())
                                ? Paginamelding.AFSTEMMING_BEGONNEN
                                : Paginamelding.KAN_NIET);
            }
            Optional<Long> id = pagina.nummer("afstemming");
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
                                adres(id), d.deelnemernummer(), d.naam().voluit(), "")));
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

    /** Whether those that end soon are shown: of each of them there is more to say. */
    public boolean isLopenAf() {
        return getToon().equals(AFLOPEND);
    }

    public String getToonKop() {
        return isLopenAf()
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

    public Melding getUitslag() {
        return pagina.uitslag();
    }

    /** How it compares with the host. */
    public Afstempaneel getAfstemming() {
        return new Afstempaneel(laatste, pagina.teksten());
    }
}
