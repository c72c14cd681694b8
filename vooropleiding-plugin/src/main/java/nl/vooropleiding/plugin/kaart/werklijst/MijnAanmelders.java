package nl.vooropleiding.plugin.kaart.werklijst;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.aanmelder.Aanmelderregel;
import nl.vooropleiding.plugin.aanmelder.Aanmelders;
import nl.vooropleiding.plugin.aanmelder.Aanmeldervraag;
import nl.vooropleiding.plugin.aanmelder.Stadium;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/** The page <em>Mijn aanmelders</em>: who applies within the user's scope, and how it stands with each. */
@Named("mijnAanmelders")
@RequestScoped
public class MijnAanmelders {

    private static final int PER_PAGINA = 25;
    private static final int HOOGSTE_PAGINA = 100_000;

    private final Schoolpagina school;
    private final Host host;
    private final Bezoeker bezoeker;
    private final Aanmelders aanmelders;
    private final Inzagelog log;

    private String stadium;
    private String pagina;
    private List<Keuze> keuzes = List.of();
    private List<Regel> regels = List.of();
    private long aantal;

    /** A stadium to choose, with how many there are. */
    public record Keuze(String naam, String waarde, long aantal, boolean gekozen) {}

    /** An aanmelding in words, with the address of the student's page. */
    public record Regel(
            String nummer,
            String naam,
            String adres,
            String aanmelding,
            String niveau,
            String aangemeld,
            String stadium,
            Toon toon,
            String bij) {
        public String stijl() {
            return Tonen.stijl(toon);
        }
    }

    /** For the container's proxy alone. */
    MijnAanmelders() {
        this(null, null, null, null, null);
    }

    @Inject
    MijnAanmelders(Schoolpagina school, Host host, Bezoeker bezoeker, Aanmelders aanmelders, Inzagelog log) {
        this.school = school;
        this.host = host;
        this.bezoeker = bezoeker;
        this.aanmelders = aanmelders;
        this.log = log;
    }

    /** Called before rendering: asks the host what this user may see, notes that it was seen, and reads. */
    public void open() throws IOException {
        school.open(Rechten.INZIEN, Plugin.PAGINA_AANMELDERS, context -> {
            Aanmeldervraag vraag =
                    new Aanmeldervraag(context.instelling(), host.toegang().bereik(Rechten.INZIEN, context), gekozen());
            Map<Stadium, Long> aantallen = aanmelders.tel(vraag);
            Teksten teksten = Teksten.voor(bezoeker.locale());
            keuzes = keuzes(aantallen, teksten);
            aantal = vraag.stadium()
                    .map(s -> aantallen.getOrDefault(s, 0L))
                    .orElse(aantallen.values().stream()
                            .mapToLong(Long::longValue)
                            .sum());
            List<Aanmelderregel> gevonden = aanmelders.zoek(vraag, (pagina() - 1) * PER_PAGINA, PER_PAGINA);
            log.schrijfLijst(Inzage.Wat.MIJN_AANMELDERS, context, teksten.van("aanmelders.grond", gevonden.size()));
            regels = gevonden.stream().map(r -> regel(r, teksten)).toList();
        });
    }

    private List<Keuze> keuzes(Map<Stadium, Long> aantallen, Teksten teksten) {
        List<Keuze> alle = new ArrayList<>();
        long samen = aantallen.values().stream().mapToLong(Long::longValue).sum();
        alle.add(new Keuze(teksten.van("aanmelders.alle"), "", samen, gekozen().isEmpty()));
        for (Stadium s : Stadium.values()) {
            alle.add(new Keuze(
                    teksten.van("stadium." + s),
                    s.name(),
                    aantallen.getOrDefault(s, 0L),
                    gekozen().filter(g -> g == s).isPresent()));
        }
        return alle;
    }

    private Regel regel(Aanmelderregel r, Teksten teksten) {
        Toon toon =
                switch (r.stadium()) {
                    case GEWEIGERD, TE_BEOORDELEN -> Toon.LET_OP;
                    case TOELAATBAAR -> Toon.GOED;
                    case WACHT -> Toon.LOOPT;
                    case NIET_GEVRAAGD, NIET_AANGETOOND -> Toon.STIL;
                };
        Context context = bezoeker.context(Optional.of(r.deelnemer()), Optional.empty());
        return new Regel(
                r.deelnemernummer(),
                r.naam(),
                Plugin.pagina(context),
                r.omschrijving(),
                r.niveau().map(n -> teksten.van("niveau." + n)).orElse(""),
                teksten.datum(r.aangemeld()),
                teksten.van("stadium." + r.stadium()),
                toon,
                r.sinds()
                        .filter(s -> r.stadium() == Stadium.WACHT || r.stadium() == Stadium.GEWEIGERD)
                        .map(s -> teksten.van("aanmelders.sinds", teksten.datumTijd(s)))
                        .orElse(""));
    }

    /** Empty for all, and for anything that a person made up in the address. */
    private Optional<Stadium> gekozen() {
        return Arrays.stream(Stadium.values())
                .filter(s -> s.name().equals(stadium))
                .findFirst();
    }

    private int pagina() {
        int gevraagd = pagina != null && pagina.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(pagina) : 1;
        return Math.min(gevraagd, HOOGSTE_PAGINA);
    }

    public List<Keuze> getKeuzes() {
        return keuzes;
    }

    public List<Regel> getRegels() {
        return regels;
    }

    public String getTelling() {
        Teksten teksten = Teksten.voor(bezoeker.locale());
        int eerste = (pagina() - 1) * PER_PAGINA;
        return regels.isEmpty() ? "" : teksten.van("aanmelders.telling", eerste + 1, eerste + regels.size(), aantal);
    }

    /** Address of the page before this one; empty on the first. */
    public String getVorige() {
        return pagina() > 1 ? adres(pagina() - 1) : "";
    }

    /** Address of the next page; empty on the last. */
    public String getVolgende() {
        return (long) pagina() * PER_PAGINA < aantal ? adres(pagina() + 1) : "";
    }

    private String adres(int bladzijde) {
        return Plugin.AANMELDERS + "?stadium=" + gekozen().map(Stadium::name).orElse("") + "&pagina=" + bladzijde;
    }

    public String getStadium() {
        return stadium;
    }

    public void setStadium(String stadium) {
        this.stadium = stadium;
    }

    public String getPagina() {
        return pagina;
    }

    public void setPagina(String pagina) {
        this.pagina = pagina;
    }
}
