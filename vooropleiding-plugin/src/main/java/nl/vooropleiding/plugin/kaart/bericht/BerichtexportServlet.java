package nl.vooropleiding.plugin.kaart.bericht;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.bericht.Berichten;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bericht.Bladzijde;
import nl.vooropleiding.plugin.bestand.Csv;
import nl.vooropleiding.plugin.bestand.Rijen;
import nl.vooropleiding.plugin.bestand.Xlsx;
import nl.vooropleiding.plugin.betrokkene.Plekken;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.kader.Exportvorm;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * The messages that a filter selects as a file, newest first, for who may see the list. It is noted down before the
 * first row is given. Read and given a page at a time: what is held does not grow with what is asked. No number of a
 * person and nothing of what a message says is in it.
 */
@WebServlet("/" + Plugin.BERICHTEXPORT)
public class BerichtexportServlet extends HttpServlet {

    /** More than this nobody reads; a smaller filter has the rest. */
    static final int MEESTE = 50_000;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(BerichtexportServlet.class.getName());
    private static final int PER_KEER = 500;

    @Inject
    private transient Host host;

    @Inject
    private transient Bezoeker bezoeker;

    @Inject
    private transient Berichten berichten;

    @Inject
    private transient Plekken plekken;

    @Inject
    private transient Opslagstaat opslag;

    @Inject
    private transient Inzagelog log;

    @Inject
    private transient Clock klok;

    /** What was asked: which messages, in which columns. */
    private record Aanvraag(Exportvorm vorm, Context context, Berichtvraag vraag, Berichtentabel tabel, int aantal) {
        boolean ingekort() {
            return aantal > MEESTE;
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Exportvorm> vorm = Exportvorm.van(request.getParameter("vorm")).filter(v -> v != Exportvorm.PDF);
        if (vorm.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Context context =
                    bezoeker.contextVan(request.getParameter("deelnemer"), request.getParameter("verbintenis"));
            if (!host.toegang().mag(Rechten.BERICHTEN_INZIEN, context)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            opslag.eis();
            geef(aanvraag(vorm.get(), context, request), response);
        } catch (PluginException e) {
            switch (e.reden()) {
                case GEEN_RECHT, ONBEKEND -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
                default -> {
                    LOG.log(Level.WARNING, () -> bezoeker.kenmerk() + " een export van berichten is mislukt", e);
                    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                }
            }
        }
    }

    private Aanvraag aanvraag(Exportvorm vorm, Context context, HttpServletRequest request) throws PluginException {
        boolean vanDeelnemer = context.deelnemer().isPresent();
        Berichtvraag vraag = Berichtfilter.uit(request::getParameter)
                .vraag(
                        context.instelling(),
                        host.toegang().bereik(Rechten.BERICHTEN_INZIEN, context),
                        context.deelnemer())
                .voor(klok.instant());
        Berichtentabel tabel = new Berichtentabel(
                Berichtkolom.gekozen(request.getParameter("kolommen"), vanDeelnemer),
                Teksten.voor(context.locale()),
                new Plaatsnamen(
                        vanDeelnemer ? List.of() : host.organisatie().organisatieEenheden(context.instelling())));
        return new Aanvraag(vorm, context, vraag, tabel, berichten.tel(vraag, MEESTE + 1));
    }

    private void geef(Aanvraag aanvraag, HttpServletResponse response) throws IOException {
        noteer(aanvraag);
        response.setContentType(aanvraag.vorm().mediatype());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"bron-berichten-" + aanvraag.context().peildatum()
                        + (aanvraag.ingekort() ? "-ingekort" : "") + "."
                        + aanvraag.vorm().naam() + "\"");
        Teksten teksten = Teksten.voor(aanvraag.context().locale());
        OutputStream uit = response.getOutputStream();
        try (Rijen rijen = aanvraag.vorm() == Exportvorm.CSV
                ? Csv.naar(uit, aanvraag.tabel().koppen())
                : Xlsx.naar(
                        uit, teksten.van("berichten.titel"), aanvraag.tabel().koppen())) {
            if (!schrijf(aanvraag, rijen)) {
                rijen.schrijf(aanvraag.tabel().opmerking(teksten.van("berichten.export.afgebroken")));
            } else if (aanvraag.ingekort()) {
                rijen.schrijf(aanvraag.tabel().opmerking(teksten.van("berichten.export.ingekort", MEESTE)));
            }
        }
    }

    private void noteer(Aanvraag aanvraag) {
        Context context = aanvraag.context();
        String grond = Teksten.voor(context.locale())
                .van("berichten.export.grond", aanvraag.vorm().name(), Math.min(aanvraag.aantal(), MEESTE));
        if (context.deelnemer().isPresent()) {
            log.schrijf(Inzage.Wat.BERICHTEN_EXPORT, context, Optional.of(grond));
        } else {
            log.schrijfLijst(Inzage.Wat.BERICHTEN_EXPORT, context, grond);
        }
    }

    /** @return false when it broke off: the answer has begun, so the file itself says so */
    private boolean schrijf(Aanvraag aanvraag, Rijen rijen) throws IOException {
        try {
            schrijfAlles(aanvraag, rijen);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> bezoeker.kenmerk() + " een export van berichten brak af", e);
            return false;
        }
    }

    private void schrijfAlles(Aanvraag aanvraag, Rijen rijen) throws IOException {
        Bladzijde bladzijde = Bladzijde.eerste(PER_KEER);
        int nog = MEESTE;
        List<Berichtregel> gevonden;
        do {
            gevonden = berichten.zoek(aanvraag.vraag(), bladzijde);
            Map<String, Plekken.Plaats> plaatsen =
                    plekken.van(aanvraag.context().instelling(), Plaatsnamen.wie(gevonden));
            for (Berichtregel b : gevonden.subList(0, Math.min(nog, gevonden.size()))) {
                rijen.schrijf(aanvraag.tabel().rij(b, plaatsen));
            }
            rijen.doorgeven();
            nog -= gevonden.size();
            if (!gevonden.isEmpty()) {
                bladzijde = Bladzijde.na(gevonden.get(gevonden.size() - 1).id(), PER_KEER);
            }
        } while (nog > 0 && gevonden.size() == PER_KEER);
    }
}
