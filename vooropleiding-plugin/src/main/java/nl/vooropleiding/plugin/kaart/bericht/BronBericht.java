package nl.vooropleiding.plugin.kaart.bericht;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Berichtdossier;
import nl.vooropleiding.plugin.bericht.Berichten;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bron.Leesbaar;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Kaartkader;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/** One message opened: both legs of the exchange, what was sent beside what came back, and what to do about it. */
@Named("bronBericht")
@RequestScoped
public class BronBericht {

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Berichten berichten;
    private final Opslagstaat opslag;
    private final Inzagelog log;

    private Context context;
    private Berichtbeeld beeld;
    private boolean koppelbaar;
    private boolean inhoudWeg;

    /** For the container's proxy alone. */
    BronBericht() {
        this(null, null, null, null, null, null);
    }

    @Inject
    BronBericht(
            Host host, Bezoeker bezoeker, Kaartkader kader, Berichten berichten, Opslagstaat opslag, Inzagelog log) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.berichten = berichten;
        this.opslag = opslag;
        this.log = log;
    }

    /** Called before rendering: asks the host whether this may be seen, notes that it was, and reads. */
    public void open() throws IOException {
        try {
            Map<String, String> parameters =
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            context = bezoeker.contextVan(parameters.get("deelnemer"), parameters.get("verbintenis"));
            if (!host.toegang().mag(Rechten.BERICHTEN_INZIEN, context)) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            opslag.eis();
            Berichtvraag vraag = Berichtfilter.uit(naam -> null)
                    .vraag(
                            context.instelling(),
                            host.toegang().bereik(Rechten.BERICHTEN_INZIEN, context),
                            context.deelnemer());
            String id = parameters.getOrDefault("bericht", "");
            Optional<Berichtdossier> gevonden =
                    id.matches("[0-9]{1,18}") ? berichten.dossier(vraag, Long.parseLong(id)) : Optional.empty();
            kader.haal(context, Plugin.berichtenslot(context), Plugin.zichtbaar());
            if (gevonden.isPresent()) {
                beeld = beeld(gevonden.get(), vraag);
                koppelbaar = kanGekoppeld(gevonden.get().gekozen())
                        && host.toegang().mag(Rechten.BERICHTEN_BEWERKEN, context);
                noteer(gevonden.get());
            }
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    private static boolean kanGekoppeld(Berichtregel bericht) {
        return bericht.status() == BerichtStatus.QUARANTAINE
                && bericht.operatie()
                        .filter(o -> o == Operatie.VERSTREKKEN_VOOROPLEIDING)
                        .isPresent();
    }

    private Berichtbeeld beeld(Berichtdossier dossier, Berichtvraag vraag) throws PluginException {
        Context over = over(dossier);
        boolean inhoud = host.toegang().mag(Rechten.BERICHTEN_INHOUD, over);
        boolean gegevens =
                inhoud || over.deelnemer().isPresent() && host.toegang().mag(Rechten.INZIEN, over);
        List<byte[]> gezegd =
                gegevens ? berichten.inhoud(vraag, dossier.gekozen().id()) : List.of();
        inhoudWeg = gegevens && gezegd.isEmpty();
        return new Berichtopmaak(Teksten.voor(bezoeker.locale()))
                .beeld(
                        dossier,
                        gezegd,
                        inhoud ? gezegd.stream().map(Leesbaar::heel).toList() : List.of());
    }

    private void noteer(Berichtdossier dossier) {
        Context over = over(dossier);
        String type = beeld.bericht().type();
        if (over.deelnemer().isPresent()) {
            log.schrijf(Inzage.Wat.BERICHT, over, Optional.of(type));
        } else {
            log.schrijfLijst(Inzage.Wat.BERICHT, over, type);
        }
    }

    /** About the student of the message, also where it was opened from the list of the whole instelling. */
    private Context over(Berichtdossier dossier) {
        return dossier.gekozen()
                .over()
                .map(wie -> bezoeker.context(Optional.of(wie.deelnemer()), context.verbintenis()))
                .orElse(context);
    }

    /** Null when there is no such message about this student, or not any more. */
    public Berichtbeeld getBeeld() {
        return beeld;
    }

    /** Whether what it said was removed, because the term for that had passed. */
    public boolean isInhoudWeg() {
        return inhoudWeg;
    }

    /** Whether this user may say whom it is about. */
    public boolean isKoppelbaar() {
        return koppelbaar;
    }

    public String getBericht() {
        return beeld == null ? "" : String.valueOf(beeld.bericht().id());
    }

    /** What came of what was sent to this page; null when nothing was. */
    public Melding getUitslag() {
        return Paginamelding.van(BronBerichten.parameter("melding"))
                .map(m -> m.beeld(Teksten.voor(bezoeker.locale())))
                .orElse(null);
    }

    public String getLijst() {
        return Plugin.berichten(context);
    }
}
