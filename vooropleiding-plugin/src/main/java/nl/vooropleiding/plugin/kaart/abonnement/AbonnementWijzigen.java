package nl.vooropleiding.plugin.kaart.abonnement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Handeling;
import nl.vooropleiding.plugin.abonnement.Handwijziging;
import nl.vooropleiding.plugin.abonnement.MetDeHand;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Kaartkader;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Veldregel;
import nl.vooropleiding.plugin.kaart.vooropleiding.Hoofd;
import nl.vooropleiding.plugin.kaart.vooropleiding.Inzien;
import nl.vooropleiding.plugin.kaart.vooropleiding.Toestand;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/** The page <em>Abonnement wijzigen</em>: how it stands, what can be done about it, and why it is done. */
@Named("abonnementWijzigen")
@RequestScoped
public class AbonnementWijzigen {

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Inzien inzien;
    private final Handwijziging handwijziging;
    private final Inzagelog log;

    private Set<Handeling> mogelijk = EnumSet.noneOf(Handeling.class);
    private List<Veldregel> nu = List.of();
    private Paginamelding melding;

    /** Something that can be done, with what follows from it. */
    public record Keuze(String waarde, String naam, String uitleg, boolean eerste) {}

    /** For the container's proxy alone. */
    AbonnementWijzigen() {
        this(null, null, null, null, null, null);
    }

    @Inject
    AbonnementWijzigen(
            Host host, Bezoeker bezoeker, Kaartkader kader, Inzien inzien, Handwijziging handwijziging, Inzagelog log) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.inzien = inzien;
        this.handwijziging = handwijziging;
        this.log = log;
    }

    /** Called before rendering. */
    public void open() throws IOException {
        try {
            Context context = context();
            Optional<Deelnemer> deelnemer = deelnemer(context);
            if (deelnemer.isEmpty()) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            kader.haal(context, Plugin.TAB_BERICHTEN, Plugin.zichtbaar());
            Toestand toestand = inzien.lees(context);
            inzien.noteer(Inzage.Wat.ABONNEMENT_WIJZIGEN, context, toestand);
            nu = List.of(new Hoofd(Teksten.voor(bezoeker.locale()), toestand).abonnement());
            mogelijk = handwijziging.mogelijk(deelnemer.get());
            melding = melding == null ? Paginamelding.van(parameter("melding")).orElse(null) : melding;
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    /** Does what was chosen. What was typed stays in the form when a reason is missing. */
    public void wijzig() throws IOException {
        try {
            Context context = context();
            Optional<Deelnemer> deelnemer = deelnemer(context);
            Optional<Handeling> handeling = Arrays.stream(Handeling.values())
                    .filter(h -> h.name().equals(parameter("handeling")))
                    .findFirst();
            if (deelnemer.isEmpty()) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            if (handeling.isEmpty()) {
                melding = Paginamelding.KAN_NIET;
                open();
                return;
            }
            Handwijziging.Uitslag uitslag = handwijziging.wijzig(
                    deelnemer.get(),
                    handeling.get(),
                    reden(),
                    bezoeker.signOn().orElseThrow().naam(),
                    context.correlatie());
            if (uitslag == Handwijziging.Uitslag.GEDAAN) {
                log.schrijf(Inzage.Wat.ABONNEMENT_GEWIJZIGD, context, reden());
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .redirect(Plugin.metDeelnemer(Plugin.BERICHTEN, context) + "&melding="
                                + Paginamelding.ABONNEMENT_GEWIJZIGD);
                return;
            }
            melding = switch (uitslag) {
                case REDEN_NODIG -> Paginamelding.REDEN_ONTBREEKT;
                case GEEN_GROND -> Paginamelding.GEEN_GROND;
                default -> Paginamelding.KAN_NIET;
            };
            open();
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    /** As the host says the student is now; empty when this user may not do this, or there is no such student. */
    private Optional<Deelnemer> deelnemer(Context context) throws PluginException {
        return context.deelnemer().isPresent() && host.toegang().mag(Rechten.ABONNEMENT_WIJZIGEN, context)
                ? host.deelnemers()
                        .deelnemer(context.instelling(), context.deelnemer().get())
                : Optional.empty();
    }

    private Optional<String> reden() {
        return Optional.ofNullable(parameter("reden"))
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .map(r -> r.length() <= MetDeHand.REDEN_LANGST ? r : r.substring(0, MetDeHand.REDEN_LANGST));
    }

    private Context context() {
        return bezoeker.contextVan(parameter("deelnemer"), parameter("verbintenis"));
    }

    private static String parameter(String naam) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(naam);
    }

    /** How it stands. */
    public List<Veldregel> getNu() {
        return nu;
    }

    /** What can be done now; empty when nothing can. */
    public List<Keuze> getKeuzes() {
        Teksten teksten = Teksten.voor(bezoeker.locale());
        return mogelijk.stream()
                .map(h -> new Keuze(
                        h.name(),
                        teksten.van("handeling." + h),
                        teksten.van("handeling." + h + ".uitleg"),
                        h.name().equals(parameter("handeling")) || mogelijk.size() == 1))
                .toList();
    }

    public Melding getUitslag() {
        return melding == null ? null : melding.beeld(Teksten.voor(bezoeker.locale()));
    }

    public String getReden() {
        return reden().orElse("");
    }

    public int getRedenLangst() {
        return MetDeHand.REDEN_LANGST;
    }

    public String getDeelnemer() {
        return context().deelnemer().orElse("");
    }

    public String getVerbintenis() {
        return context().verbintenis().orElse("");
    }

    public String getTerug() {
        return Plugin.metDeelnemer(Plugin.BERICHTEN, context());
    }
}
