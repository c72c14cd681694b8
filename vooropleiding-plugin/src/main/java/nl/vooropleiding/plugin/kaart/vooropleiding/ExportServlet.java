package nl.vooropleiding.plugin.kaart.vooropleiding;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Kader;
import nl.vooropleiding.api.organisatie.Instelling;
import nl.vooropleiding.plugin.bestand.Csv;
import nl.vooropleiding.plugin.bestand.Xlsx;
import nl.vooropleiding.plugin.betwisting.Betwistingen;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.kaart.kader.Exportvorm;
import nl.vooropleiding.plugin.kaart.kader.Kaartkader;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.stand.Stand;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * A student's vooropleidingen as a file. The file is made first and noted down next; what cannot be noted down is not
 * given out. Its name holds a deelnemernummer and nothing else of the person.
 */
@WebServlet("/" + Plugin.EXPORT)
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ExportServlet.class.getName());
    private static final Stand NIETS = new Stand(Optional.empty(), Optional.empty(), List.of(), List.of());

    @Inject
    private transient Host host;

    @Inject
    private transient Bezoeker bezoeker;

    @Inject
    private transient Kaartkader kader;

    @Inject
    private transient Inzien inzien;

    @Inject
    private transient Betwistingen betwistingen;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Exportvorm> vorm = Exportvorm.van(request.getParameter("vorm"));
        if (vorm.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Context context =
                    bezoeker.contextVan(request.getParameter("deelnemer"), request.getParameter("verbintenis"));
            if (context.deelnemer().isEmpty()
                    || !host.toegang().mag(Rechten.INZIEN, context)
                    || !host.toegang().mag(Rechten.EXPORTEREN, context)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            geef(vorm.get(), context, response);
        } catch (PluginException e) {
            switch (e.reden()) {
                case GEEN_RECHT, ONBEKEND -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
                default -> {
                    LOG.log(Level.WARNING, e, () -> bezoeker.kenmerk() + " een export is mislukt");
                    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                }
            }
        }
    }

    private void geef(Exportvorm vorm, Context context, HttpServletResponse response)
            throws PluginException, IOException {
        kader.haal(context, Plugin.TAB_PERSONALIA, Plugin.zichtbaar());
        String nummer = kader.getTitelbalk() == null ? "" : kader.getTitelbalk().nummer();
        Toestand toestand = inzien.lees(context);
        byte[] inhoud = inhoud(vorm, context, toestand);
        inzien.noteer(vorm.inzage(), context, toestand);
        response.setContentType(vorm.mediatype());
        response.setContentLength(inhoud.length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"vooropleidingen-" + nummer.replaceAll("[^A-Za-z0-9]", "") + "-"
                        + context.peildatum() + "." + vorm.naam() + "\"");
        response.getOutputStream().write(inhoud);
    }

    private byte[] inhoud(Exportvorm vorm, Context context, Toestand toestand) throws PluginException {
        Teksten teksten = Teksten.voor(context.locale());
        if (vorm == Exportvorm.PDF) {
            Beeld beeld = inzien.beeld(toestand, context);
            return new Uitdraai(teksten, omslag(context, teksten))
                    .pdf(
                            beeld,
                            Betwistingregel.van(
                                    betwistingen.van(context.instelling(), Inzien.deelnemer(context)),
                                    beeld.regels(),
                                    teksten));
        }
        var blad = new Recordtabel(inzien.codes(), teksten, context.peildatum())
                .van(toestand.dossier().map(DossierBeeld::stand).orElse(NIETS));
        return vorm == Exportvorm.CSV ? Csv.van(blad) : Xlsx.van(blad);
    }

    private Uitdraai.Omslag omslag(Context context, Teksten teksten) throws PluginException {
        String school = host.organisatie().instellingen().stream()
                .filter(i -> i.id().equals(context.instelling()))
                .map(Instelling::naam)
                .findFirst()
                .orElse("");
        Optional<Kader.Titelbalk> titelbalk = Optional.ofNullable(kader.getTitelbalk());
        return new Uitdraai.Omslag(
                school,
                titelbalk.map(Kader.Titelbalk::nummer).orElse(""),
                titelbalk.map(Kader.Titelbalk::naam).orElse(""),
                kader.getKader().gebruiker(),
                teksten.datumTijd(clock.instant()),
                context.correlatie());
    }
}
