package nl.vooropleiding.plugin.kaart.abonnement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.afstemming.Afstembeeld;
import nl.vooropleiding.plugin.afstemming.Afstemstadium;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;

/** The comparisons with the host as the page <em>Abonnementen</em> shows them: the latest, which is steered, and those before. */
public final class Afstempaneel {

    /** What the button to compare now sends in place of a stage. */
    static final String VERGELIJK = "VERGELIJK";

    private final List<Afstembeeld> afstemmingen;
    private final Teksten teksten;

    /** A kind of difference. */
    public record Verschilregel(String naam, String gevolg, long aantal, String adres) {}

    /** A comparison in the list. */
    public record Afstemregel(String begonnen, String aanleiding, String stadium, String stijl, String uitkomst) {}

    /** Something that may be done with the latest comparison now. */
    public record Knop(String stadium, String naam, boolean eerst) {}

    /** @param afstemmingen newest first */
    Afstempaneel(List<Afstembeeld> afstemmingen, Teksten teksten) {
        this.afstemmingen = List.copyOf(afstemmingen);
        this.teksten = teksten;
    }

    Optional<Afstembeeld> laatste() {
        return afstemmingen.stream().findFirst();
    }

    /** The latest comparison; 0 when there never was one. */
    public long getId() {
        return laatste().map(Afstembeeld::id).orElse(0L);
    }

    /** Whether the latest goes on by itself while somebody looks. */
    public boolean isBezig() {
        return is(Afstemstadium.VERGELIJKT) || isHerstelt();
    }

    /** Whether the latest is on its way through what differed: before, and after, there is no progress to show. */
    public boolean isOnderweg() {
        return isHerstelt() || is(Afstemstadium.GEPAUZEERD);
    }

    private boolean isHerstelt() {
        return is(Afstemstadium.HERSTELT);
    }

    private boolean is(Afstemstadium stadium) {
        return laatste().filter(a -> a.stadium() == stadium).isPresent();
    }

    public String getStadium() {
        return laatste().map(a -> teksten.van("afstemstadium." + a.stadium())).orElse("");
    }

    public String getStijl() {
        return laatste().map(a -> Tonen.stijl(toon(a.stadium()))).orElse("");
    }

    /** What the latest came to, in a sentence. */
    public String getZin() {
        return laatste().map(this::zin).orElseGet(() -> teksten.van("afstemming.zin.nooit"));
    }

    private String zin(Afstembeeld a) {
        return switch (a.stadium()) {
            case VERGELIJKT -> teksten.van("afstemming.zin.vergelijkt", a.vergeleken());
            case WACHT_OP_AKKOORD -> teksten.van("afstemming.zin.wacht", a.vergeleken(), a.totaal());
            case HERSTELT -> teksten.van("afstemming.zin.herstelt", a.teDoen(), a.totaal());
            case GEPAUZEERD -> teksten.van("afstemming.zin.gepauzeerd", a.teDoen(), a.totaal());
            case KLAAR ->
                a.totaal() == 0
                        ? teksten.van("afstemming.zin.gelijk", a.vergeleken(), moment(a))
                        : teksten.van("afstemming.zin.klaar", a.vergeleken(), a.totaal(), moment(a));
            case GESTOPT, VERVANGEN -> teksten.van("afstemming.zin.gestopt", moment(a), a.teDoen());
        };
    }

    private String moment(Afstembeeld afstemming) {
        return teksten.datumTijd(afstemming.stadiumSinds());
    }

    public String getHapering() {
        return laatste().flatMap(Afstembeeld::melding).orElse("");
    }

    public long getTotaal() {
        return laatste().map(Afstembeeld::totaal).orElse(0L);
    }

    public long getGedaan() {
        return laatste().map(a -> a.totaal() - a.teDoen()).orElse(0L);
    }

    /** What differs, by kind. */
    public List<Verschilregel> getVerschillen() {
        return laatste().stream()
                .flatMap(a -> a.gevonden().entrySet().stream())
                .map(v -> new Verschilregel(
                        teksten.van("verschil." + v.getKey()),
                        teksten.van("verschil." + v.getKey() + ".gevolg"),
                        v.getValue(),
                        Plugin.ABONNEMENTEN + "?toon=" + v.getKey() + "#wie"))
                .toList();
    }

    public List<Knop> getKnoppen() {
        List<Knop> knoppen = new ArrayList<>();
        laatste().map(Afstembeeld::stadium).ifPresent(nu -> {
            if (nu.volgende().contains(Afstemstadium.GESTOPT)) {
                boolean wacht = nu == Afstemstadium.WACHT_OP_AKKOORD;
                knoppen.add(knop(Afstemstadium.GESTOPT, wacht ? "afstemming.laat" : "bulk.stop", false));
            }
            if (nu.volgende().contains(Afstemstadium.GEPAUZEERD)) {
                knoppen.add(knop(Afstemstadium.GEPAUZEERD, "bulk.pauzeer", true));
            }
            if (nu == Afstemstadium.WACHT_OP_AKKOORD) {
                knoppen.add(knop(Afstemstadium.HERSTELT, "afstemming.herstel", true));
            }
            if (nu == Afstemstadium.GEPAUZEERD) {
                knoppen.add(knop(Afstemstadium.HERSTELT, "bulk.hervat", true));
            }
        });
        if (laatste().filter(a -> a.stadium().loopt()).isEmpty()) {
            knoppen.add(new Knop(VERGELIJK, teksten.van("afstemming.nu"), false));
        }
        return knoppen;
    }

    private Knop knop(Afstemstadium naar, String sleutel, boolean eerst) {
        return new Knop(naar.name(), teksten.van(sleutel), eerst);
    }

    /** The comparisons, newest first. */
    public List<Afstemregel> getRegels() {
        return afstemmingen.stream()
                .map(a -> new Afstemregel(
                        teksten.datumTijd(a.begonnen()),
                        a.door().orElseGet(() -> teksten.van("afstemming.aanleiding." + a.aanleiding())),
                        teksten.van("afstemstadium." + a.stadium()),
                        Tonen.stijl(toon(a.stadium())),
                        a.akkoordDoor()
                                .map(wie -> teksten.van("afstemming.uitkomst.door", a.vergeleken(), a.totaal(), wie))
                                .orElseGet(() -> teksten.van("afstemming.uitkomst", a.vergeleken(), a.totaal()))))
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
