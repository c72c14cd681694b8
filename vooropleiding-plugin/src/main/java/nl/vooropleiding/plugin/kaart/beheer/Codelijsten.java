package nl.vooropleiding.plugin.kaart.beheer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.code.Codebestand;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.code.Codeverschil;
import nl.vooropleiding.plugin.code.Lijst;
import nl.vooropleiding.plugin.codebeheer.Aanbieding;
import nl.vooropleiding.plugin.codebeheer.Codelading;
import nl.vooropleiding.plugin.codebeheer.Codeladingen;
import nl.vooropleiding.plugin.codebeheer.Codemap;
import nl.vooropleiding.plugin.codebeheer.LadingStatus;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Kaartkader;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * The page <em>Codelijsten</em> of the functional administrator: which names are in force, a file to load with what it would
 * change, and the way back.
 */
@Named("codelijsten")
@RequestScoped
public class Codelijsten {

    private static final int LAATSTE = 10;

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Codeladingen ladingen;
    private final Codelijst codes;
    private final Codemap map;
    private final Opslagstaat opslag;

    private Part bestand;
    private String lading;
    private String melding;
    private List<Lijstregel> lijsten = List.of();
    private List<Ladingregel> laatste = List.of();
    private Voorstel voorstel;

    /** For the container's proxy alone. */
    Codelijsten() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Codelijsten(
            Host host,
            Bezoeker bezoeker,
            Kaartkader kader,
            Codeladingen ladingen,
            Codelijst codes,
            Codemap map,
            Opslagstaat opslag) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.ladingen = ladingen;
        this.codes = codes;
        this.map = map;
        this.opslag = opslag;
    }

    /**
     * One list.
     *
     * @param bron what it comes from, in words
     * @param geladen whether the school loaded it, so that it can go back
     */
    public record Lijstregel(String lijst, String naam, long aantal, String bron, boolean geladen) {}

    /** A file that was offered, with what was wrong with it. */
    public record Ladingregel(String moment, String bestand, String door, String uitkomst, List<String> problemen) {}

    /**
     * A file that was found right and waits for a yes.
     *
     * @param verschillen what it would change, a sentence a list
     */
    public record Voorstel(long id, String bestand, List<String> verschillen) {}

    /** What an action does once the user turned out to have the right. */
    @FunctionalInterface
    private interface Werk {
        void doe(Context context) throws IOException;
    }

    public void open() throws IOException {
        alsHetMag(context -> {
            Teksten teksten = teksten();
            Map<Lijst, Codelading> inKracht = ladingen.inKracht();
            lijsten = Arrays.stream(Lijst.values())
                    .map(lijst -> regel(lijst, Optional.ofNullable(inKracht.get(lijst)), teksten))
                    .toList();
            laatste = ladingen.laatste(LAATSTE).stream()
                    .map(l -> regel(l, teksten))
                    .toList();
            voorstel = gekozen().map(l -> voorstel(l, teksten)).orElse(null);
        });
    }

    /** Checks the file that was chosen; what it would change is shown, and nothing is in force yet. */
    public void keur() throws IOException {
        alsHetMag(context -> {
            if (bestand == null || bestand.getSize() == 0) {
                terug("GEEN_BESTAND", "");
                return;
            }
            byte[] inhoud;
            try (var bron = bestand.getInputStream()) {
                inhoud = bron.readNBytes(Codebestand.GROOTST + 1);
            }
            Codelading gekeurd = ladingen.keur(new Aanbieding(naam(bestand), inhoud, wie()));
            terug(
                    gekeurd.status() == LadingStatus.KLAAR ? "" : "AFGEKEURD",
                    gekeurd.status() == LadingStatus.KLAAR ? "&lading=" + gekeurd.id() : "");
        });
    }

    /** Puts the file in force that was shown. */
    public void laad() throws IOException {
        alsHetMag(context -> {
            Optional<Codelading> geladen = nummer(parameter("lading")).flatMap(ladingen::laad);
            ladingen.ververs();
            terug(geladen.isPresent() ? "GELADEN" : "NIET_GELADEN", "");
        });
    }

    /** Puts one list back to the shipped one. */
    public void herstel() throws IOException {
        alsHetMag(context -> {
            Optional<Lijst> lijst = Arrays.stream(Lijst.values())
                    .filter(l -> l.name().equals(parameter("lijst")))
                    .findFirst();
            lijst.ifPresent(l -> ladingen.herstel(l, wie()));
            ladingen.ververs();
            terug("HERSTELD", "");
        });
    }

    private void alsHetMag(Werk werk) throws IOException {
        try {
            Context context = bezoeker.context(Optional.empty(), Optional.empty());
            if (!host.toegang().mag(Rechten.VERBINDING_BEHEREN, context)) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            kader.haal(context, Plugin.PAGINA_CODELIJSTEN, Plugin.zichtbaar());
            Optional<String> storing = opslag.storing();
            if (storing.isPresent()) {
                throw new PluginException(PluginException.Reden.NIET_BESCHIKBAAR, storing.get());
            }
            werk.doe(context);
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    private static void terug(String melding, String bij) throws IOException {
        ExternalContext extern = FacesContext.getCurrentInstance().getExternalContext();
        extern.redirect(Plugin.CODELIJSTEN + "?melding=" + melding + bij);
    }

    private static String parameter(String naam) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(naam);
    }

    /** The name that a browser gives may hold a path. */
    private static String naam(Part deel) {
        String gegeven = Optional.ofNullable(deel.getSubmittedFileName()).orElse("");
        return gegeven.substring(Math.max(gegeven.lastIndexOf('/'), gegeven.lastIndexOf('\\')) + 1);
    }

    private String wie() {
        return bezoeker.signOn().orElseThrow().naam();
    }

    private Optional<Codelading> gekozen() {
        return nummer(lading).flatMap(ladingen::lading).filter(l -> l.status() == LadingStatus.KLAAR);
    }

    private static Optional<Long> nummer(String tekst) {
        return Optional.ofNullable(tekst).filter(t -> t.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private Lijstregel regel(Lijst lijst, Optional<Codelading> geladen, Teksten teksten) {
        return new Lijstregel(
                lijst.name(),
                lijst.naam(),
                codes.aantal(lijst),
                geladen.map(l -> teksten.van(
                                "codes.bron.geladen",
                                l.bestand(),
                                teksten.datumTijd(l.geladen().orElseThrow()),
                                l.door()))
                        .orElseGet(() -> teksten.van("codes.bron.meegeleverd")),
                geladen.isPresent());
    }

    private static Ladingregel regel(Codelading lading, Teksten teksten) {
        List<String> problemen = lading.problemen().stream()
                .map(p -> teksten.van("codes.fout." + p.fout(), p.regel(), p.waarde()))
                .toList();
        String uitkomst = lading.zetTerug()
                ? teksten.van("codes.uitkomst.TERUG")
                : teksten.van("codes.uitkomst." + lading.status(), lading.aantal());
        String wat = lading.zetTerug() ? lading.lijsten().iterator().next().naam() : lading.bestand();
        return new Ladingregel(teksten.datumTijd(lading.aangeboden()), wat, lading.door(), uitkomst, problemen);
    }

    private Voorstel voorstel(Codelading klaar, Teksten teksten) {
        List<String> zinnen =
                ladingen.verschil(klaar).stream().map(v -> zin(v, teksten)).toList();
        return new Voorstel(klaar.id(), klaar.bestand(), zinnen);
    }

    private static String zin(Codeverschil v, Teksten teksten) {
        return teksten.van(
                "codes.verschil",
                v.lijst().naam(),
                v.erbij(),
                v.gewijzigd(),
                v.weg(),
                v.voorbeelden().isEmpty() ? "–" : String.join(", ", v.voorbeelden()));
    }

    private Teksten teksten() {
        return Teksten.voor(bezoeker.locale());
    }

    /** What came of what was sent; null when nothing was. */
    public Melding getUitslag() {
        return Arrays.stream(Ladinguitslag.values())
                .filter(u -> u.name().equals(melding))
                .findFirst()
                .map(u -> new Melding(
                        teksten().van("codes.melding." + u + ".titel"),
                        teksten().van("codes.melding." + u),
                        u.toon))
                .orElse(null);
    }

    public List<Lijstregel> getLijsten() {
        return lijsten;
    }

    public List<Ladingregel> getLaatste() {
        return laatste;
    }

    /** Null when no file waits for a yes. */
    public Voorstel getVoorstel() {
        return voorstel;
    }

    public String getMap() {
        return map.map().toString();
    }

    public Part getBestand() {
        return bestand;
    }

    public void setBestand(Part bestand) {
        this.bestand = bestand;
    }

    public String getLading() {
        return lading;
    }

    public void setLading(String lading) {
        this.lading = lading;
    }

    public String getMelding() {
        return melding;
    }

    public void setMelding(String melding) {
        this.melding = melding;
    }
}
