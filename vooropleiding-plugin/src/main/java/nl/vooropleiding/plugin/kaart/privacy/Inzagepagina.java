package nl.vooropleiding.plugin.kaart.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.api.privacy.Uitvoer;
import nl.vooropleiding.plugin.bewaarlog.Bewaarlog;
import nl.vooropleiding.plugin.bewaren.Verwijderen;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.inzage.Inzagevraag;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Exportvorm;
import nl.vooropleiding.plugin.kaart.kader.Kaartkader;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Klok;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * The page <em>Inzage</em> of the privacy officer: who saw what of whom; all that is kept about one student as a file;
 * removal of one student. What is looked for is posted, so that no address names a student.
 */
@Named("inzagepagina")
@RequestScoped
public class Inzagepagina {

    private static final int PER_PAGINA = 50;
    private static final int PER_GREEP = 1000;
    private static final int EXPORT_MEEST = 100_000;
    private static final int REDEN_LANGST = 150;

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Inzagelog log;
    private final Persoonsgegevens gegevens;
    private final Verwijderen verwijderen;

    private String deelnemernummer;
    private String gebruiker;
    private String van;
    private String tot;
    private String na;
    private String reden;
    private boolean zeker;
    private String student;
    private List<Opruimverslag.Soort> soorten = List.of();
    private String loopt = "";
    private boolean wordtVerwijderd;
    private List<Lopendregel> lopend = List.of();
    private List<Inzageregel> regels = List.of();
    private String volgende;
    private Melding uitslag;

    /** For the container's proxy alone. */
    Inzagepagina() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Inzagepagina(
            Host host,
            Bezoeker bezoeker,
            Kaartkader kader,
            Inzagelog log,
            Persoonsgegevens gegevens,
            Verwijderen verwijderen) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.log = log;
        this.gegevens = gegevens;
        this.verwijderen = verwijderen;
    }

    /** A removal that waits for the register. */
    public record Lopendregel(String deelnemer, Opruimverslag.Regel regel) {}

    /** What an action does once the user turned out to have the right. */
    @FunctionalInterface
    private interface Werk {
        void doe(Context context) throws PluginException, IOException;
    }

    /** Called before rendering: the newest rows of the whole school. */
    public void open() throws IOException {
        alsHetMag(this::toon);
    }

    /** From the newest row that fits. */
    public void zoek() throws IOException {
        na = null;
        alsHetMag(this::toon);
    }

    /** From the row after the last that was shown. */
    public void verder() throws IOException {
        na = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("na");
        alsHetMag(this::toon);
    }

    /** The rows that fit as a file, the newest 100,000; that it was taken is noted down first. */
    public void exporteer() throws IOException {
        alsHetMag(context -> {
            na = null;
            Optional<Inzagevraag> vraag = vraag(context);
            if (vraag.isEmpty()) {
                toon(context);
                return;
            }
            List<Inzage> rijen = alle(vraag.get());
            byte[] inhoud = new Inzageregels(host, context.instelling(), teksten()).csv(rijen);
            log.schrijfLijst(
                    Inzage.Wat.INZAGE_EXPORT,
                    context,
                    teksten().van("inzage.export.grond", Integer.toString(rijen.size())));
            geef("inzage-" + context.peildatum() + ".csv", Exportvorm.CSV.mediatype(), inhoud);
        });
    }

    private List<Inzage> alle(Inzagevraag vraag) {
        List<Inzage> rijen = new ArrayList<>();
        Optional<Inzagevraag> greep = Optional.of(vraag);
        while (greep.isPresent() && rijen.size() < EXPORT_MEEST) {
            List<Inzage> gevonden = log.zoek(greep.get(), PER_GREEP);
            rijen.addAll(gevonden);
            greep = gevonden.size() < PER_GREEP
                    ? Optional.empty()
                    : Optional.of(greep.get().verder(gevonden.get(gevonden.size() - 1)));
        }
        return rijen;
    }

    /** All that is kept about the student that was found. */
    public void voerUit() throws IOException {
        alsHetMag(context -> {
            Optional<Context> over = over(context);
            if (over.isEmpty()) {
                toon(context);
                return;
            }
            try {
                Uitvoer uitvoer = gegevens.uitvoer(over.get());
                geef(uitvoer.naam(), uitvoer.mediatype(), uitvoer.inhoud());
            } catch (PluginException e) {
                if (e.reden() != PluginException.Reden.ONBEKEND) {
                    throw e;
                }
                meld("niets", Toon.LET_OP);
                toon(context);
            }
        });
    }

    /** Removes the student that was found; what waits for the register is told, and asking again tells how far it is. */
    public void verwijder() throws IOException {
        alsHetMag(context -> {
            Optional<Context> over = over(context);
            String waarom = reden == null ? "" : reden.strip();
            if (over.isPresent() && (!zeker || waarom.isEmpty() || waarom.length() > REDEN_LANGST)) {
                meld("bevestig", Toon.LET_OP);
            } else if (over.isPresent()) {
                Bewaarlog.Regel verslag = gegevens.verwijderMetVerslag(over.get(), waarom);
                boolean klaar = verslag.ronde().klaar().isPresent();
                reden = null;
                zeker = false;
                meldVerslag(klaar ? "verwijderd" : "loopt", klaar ? Toon.GOED : Toon.LOOPT, verslag);
            }
            toon(context);
        });
    }

    private void meldVerslag(String wat, Toon toon, Bewaarlog.Regel verslag) {
        Teksten teksten = teksten();
        String weg = String.join(", ", new Opruimverslag(teksten).wat(verslag));
        uitslag = new Melding(
                teksten.van("inzage.melding." + wat + ".titel"),
                teksten.van("inzage.melding." + wat) + (weg.isEmpty() ? "" : " " + teksten.van("inzage.verslag", weg)),
                toon);
    }

    private void alsHetMag(Werk werk) throws IOException {
        try {
            Context context = bezoeker.context(Optional.empty(), Optional.empty());
            if (!host.toegang().mag(Rechten.INZAGE_INZIEN, context)) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            kader.haal(context, Plugin.PAGINA_INZAGE, Plugin.zichtbaar());
            werk.doe(context);
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    private void toon(Context context) throws PluginException {
        Optional<Inzagevraag> vraag = vraag(context);
        if (vraag.isEmpty()) {
            return;
        }
        Opruimverslag verslag = new Opruimverslag(teksten());
        lopend = verwijderen.lopend(context.instelling()).stream()
                .map(l -> new Lopendregel(l.deelnemernummer(), verslag.regel(l.regel())))
                .toList();
        if (student != null) {
            kijkVooruit(context);
        }
        List<Inzage> gevonden = log.zoek(vraag.get(), PER_PAGINA + 1);
        List<Inzage> hier = gevonden.subList(0, Math.min(PER_PAGINA, gevonden.size()));
        regels = new Inzageregels(host, context.instelling(), teksten()).van(hier);
        volgende = gevonden.size() > PER_PAGINA
                ? Inzagevraag.Plek.van(hier.get(hier.size() - 1)).tekst()
                : null;
    }

    /** What removal of the student that was found would come to. */
    private void kijkVooruit(Context context) throws PluginException {
        Context over = bezoeker.context(Optional.of(student), Optional.empty());
        soorten = new Opruimverslag(teksten()).soorten(gegevens.wat(over));
        wordtVerwijderd = verwijderen.wordtVerwijderd(context.instelling(), student);
        loopt = host.deelnemers().deelnemer(context.instelling(), student).stream()
                .flatMap(d -> d.relaties().stream())
                .filter(r -> r.loopt(context.peildatum()))
                .map(r -> r.soort().name().toLowerCase(Locale.ROOT) + " " + r.omschrijving())
                .collect(Collectors.joining(", "));
    }

    /** Empty, with a message, for days that are none. */
    private Optional<Inzagevraag> vraag(Context context) throws PluginException {
        Optional<String> gezocht = tekst(deelnemernummer);
        student = gezocht.isPresent() ? id(gezocht.get(), context) : null;
        try {
            return Optional.of(new Inzagevraag(
                    context.instelling(),
                    Optional.ofNullable(student),
                    tekst(gebruiker),
                    tekst(van).map(LocalDate::parse).map(Inzagepagina::begin),
                    tekst(tot).map(LocalDate::parse).map(dag -> begin(dag.plusDays(1))),
                    Inzagevraag.Plek.lees(na)));
        } catch (DateTimeParseException e) {
            meld("datum", Toon.LET_OP);
            return Optional.empty();
        }
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Klok.NEDERLAND).toInstant();
    }

    private Optional<Context> over(Context context) throws PluginException {
        return tekst(deelnemernummer).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        bezoeker.context(Optional.of(id(tekst(deelnemernummer).get(), context)), Optional.empty()));
    }

    /** A number that the host does not know may be the id of a student that it removed. */
    private String id(String nummer, Context context) throws PluginException {
        return host.deelnemers()
                .opDeelnemernummer(context.instelling(), nummer)
                .map(Deelnemer::id)
                .orElse(nummer);
    }

    private static void geef(String naam, String mediatype, byte[] inhoud) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext extern = faces.getExternalContext();
        extern.setResponseContentType(mediatype);
        extern.setResponseContentLength(inhoud.length);
        extern.setResponseHeader("Content-Disposition", "attachment; filename=\"" + naam + "\"");
        extern.getResponseOutputStream().write(inhoud);
        faces.responseComplete();
    }

    private void meld(String wat, Toon toon) {
        uitslag = new Melding(
                teksten().van("inzage.melding." + wat + ".titel"), teksten().van("inzage.melding." + wat), toon);
    }

    private Teksten teksten() {
        return Teksten.voor(bezoeker.locale());
    }

    private static Optional<String> tekst(String waarde) {
        return Optional.ofNullable(waarde).map(String::strip).filter(w -> !w.isEmpty() && w.length() <= 100);
    }

    public List<Inzageregel> getRegels() {
        return regels;
    }

    /** What is kept of the student that was found, by kind, and what removal would do with it. */
    public List<Opruimverslag.Soort> getSoorten() {
        return soorten;
    }

    /** Whether the student that was found is being removed, so that there is nothing left to decide. */
    public boolean isWordtVerwijderd() {
        return wordtVerwijderd;
    }

    /** What runs in the host for the student that was found, in words; empty when nothing does. */
    public String getLoopt() {
        return loopt.isEmpty() ? "" : teksten().van("inzage.wat.lopend", loopt);
    }

    public List<Lopendregel> getLopend() {
        return lopend;
    }

    public Melding getUitslag() {
        return uitslag;
    }

    /** Whether one student is looked for, whose data can then be handed out or removed. */
    public boolean isEenStudent() {
        return FacesContext.getCurrentInstance().isPostback() && student != null;
    }

    /** Where the next page begins; null at the end. */
    public String getVolgende() {
        return volgende;
    }

    public int getRedenLangst() {
        return REDEN_LANGST;
    }

    public String getDeelnemernummer() {
        return deelnemernummer;
    }

    public void setDeelnemernummer(String deelnemernummer) {
        this.deelnemernummer = deelnemernummer;
    }

    public String getGebruiker() {
        return gebruiker;
    }

    public void setGebruiker(String gebruiker) {
        this.gebruiker = gebruiker;
    }

    public String getVan() {
        return van;
    }

    public void setVan(String van) {
        this.van = van;
    }

    public String getTot() {
        return tot;
    }

    public void setTot(String tot) {
        this.tot = tot;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public boolean isZeker() {
        return zeker;
    }

    public void setZeker(boolean zeker) {
        this.zeker = zeker;
    }
}
