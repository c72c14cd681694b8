package nl.vooropleiding.plugin.kaart.bericht;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.bericht.Berichtdaad;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bulk.Bulkplan;
import nl.vooropleiding.plugin.bulk.Bulkplannen;
import nl.vooropleiding.plugin.bulk.Bulksoort;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * The page with the plans to do something to all messages of a filter. A plan keeps the scope of who made it, so a user
 * steers their own; who manages the connection steers everybody's.
 */
@Named("berichtplan")
@RequestScoped
public class Berichtplan {

    private final Schoolpagina pagina;
    private final Planpagina planpagina;
    private final Host host;
    private final Bulkplannen plannen;

    /** For the container's proxy alone. */
    Berichtplan() {
        this(null, null, null, null);
    }

    @Inject
    Berichtplan(Schoolpagina pagina, Planpagina planpagina, Host host, Bulkplannen plannen) {
        this.pagina = pagina;
        this.planpagina = planpagina;
        this.host = host;
        this.plannen = plannen;
    }

    /** Called before rendering. */
    public void open() throws IOException {
        pagina.open(
                Rechten.BERICHTEN_BEWERKEN,
                Plugin.PAGINA_BERICHTEN,
                context -> planpagina.lees(
                        context, welke(context), host.organisatie().organisatieEenheden(context.instelling())));
    }

    /** Whether what was sent is meant for all messages of the filter, not for the ticked rows; not from a card. */
    boolean isGevraagd() {
        return "J".equals(pagina.parameter("alles"))
                && pagina.tekst("deelnemer").isEmpty();
    }

    /** A plan to do this to all messages of the filter that was sent along, and the page that shows it. */
    void maak(Berichtdaad daad, String reden) throws IOException {
        pagina.doe(Rechten.BERICHTEN_BEWERKEN, Plugin.BERICHTPLAN, context -> {
            Berichtfilter filter = Berichtfilter.uit(pagina::parameter);
            if (filter.nummer().flatMap(PersoonsgebondenNummer::lees).isPresent()) {
                // Not the number of a deelnemer, and not to be kept with a plan.
                return "melding=" + Paginamelding.KAN_NIET;
            }
            Berichtvraag vraag = filter.vraag(
                    context.instelling(), host.toegang().bereik(Rechten.BERICHTEN_BEWERKEN, context), Optional.empty());
            long id = plannen.maak(Bulkplan.Wens.berichten(Bulksoort.van(daad), vraag, reden, pagina.maker()));
            return "plan=" + id + "&melding=" + Paginamelding.BERICHTPLAN_GEMAAKT;
        });
    }

    /** Starts, pauses, resumes or stops. */
    public void zet() throws IOException {
        pagina.doe(Rechten.BERICHTEN_BEWERKEN, Plugin.BERICHTPLAN, context -> planpagina.zet(context, welke(context)));
    }

    private Planpagina.Welke welke(Context context) throws PluginException {
        return new Planpagina.Welke(
                Plugin.BERICHTPLAN,
                Bulksoort.OVER_BERICHTEN,
                host.toegang().mag(Rechten.VERBINDING_BEHEREN, context)
                        ? Optional.empty()
                        : Optional.of(context.gebruiker()));
    }

    public Melding getUitslag() {
        return pagina.uitslag();
    }

    public List<Planwoorden.Regel> getRegels() {
        return planpagina.regels();
    }

    /** Null when none was chosen. */
    public Planwoorden.Beeld getPlan() {
        return planpagina.plan();
    }

    public String getLijst() {
        return Plugin.BERICHTEN;
    }
}
