package nl.vooropleiding.plugin.kaart.bericht;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.abonnement.BerichtMaken;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Berichtbeheer;
import nl.vooropleiding.plugin.bericht.Berichtdaad;
import nl.vooropleiding.plugin.bericht.Berichten;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bericht.Schakelaar;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * What the buttons of <em>BRON-berichten</em> do to the ticked rows, or to all of the filter. Only to those that this user may see, as the host
 * says at that moment; the page it goes back to says to how many it was done.
 */
@Named("berichtactie")
@RequestScoped
public class Berichtactie {

    private static final int MEESTE = 500;

    private final Host host;
    private final Bezoeker bezoeker;
    private final BronBerichten pagina;
    private final Berichten berichten;
    private final Berichtbeheer beheer;
    private final BerichtMaken maken;
    private final Opslagstaat opslag;
    private final Berichtplan plan;

    /** What was done, as it stands in the address. */
    private enum Gedaan {
        GEBLOKKEERD(true),
        GEDEBLOKKEERD(true),
        OPNIEUW(true),
        VERWIJDERD(true),
        GEMAAKT(false),
        GEEN_REDEN(false),
        GEEN_NUMMER(false),
        NIEMAND(false),
        LOOPT_AL(false),
        GELIJK(false),
        GEEN_GROND(false),
        EERST_IDENTIFICATIE(false);

        /** Whether it is done to rows, of which some may stay as they were. */
        private final boolean metRijen;

        Gedaan(boolean metRijen) {
            this.metRijen = metRijen;
        }
    }

    /** Something to do to the messages with these ids: says to how many it was done. */
    private interface Daad {
        int doe(List<Long> ids) throws PluginException;
    }

    /** For the container's proxy alone. */
    Berichtactie() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    Berichtactie(
            Host host,
            Bezoeker bezoeker,
            BronBerichten pagina,
            Berichten berichten,
            Berichtbeheer beheer,
            BerichtMaken maken,
            Opslagstaat opslag,
            Berichtplan plan) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.pagina = pagina;
        this.berichten = berichten;
        this.beheer = beheer;
        this.maken = maken;
        this.opslag = opslag;
        this.plan = plan;
    }

    public void blokkeer() throws IOException {
        if (reden().isEmpty()) {
            naar(Gedaan.GEEN_REDEN, 0, 0);
            return;
        }
        voor(Berichtdaad.BLOKKEREN, Gedaan.GEBLOKKEERD, ids -> beheer.blokkeer(ids, reden().orElseThrow(), wie()));
    }

    public void deblokkeer() throws IOException {
        voor(Berichtdaad.DEBLOKKEREN, Gedaan.GEDEBLOKKEERD, beheer::deblokkeer);
    }

    /** What did not pass as it is; what was refused from today's data. */
    public void opnieuw() throws IOException {
        voor(Berichtdaad.OPNIEUW_AANBIEDEN, Gedaan.OPNIEUW, ids -> beheer.opnieuw(ids) + uitAfgekeurd(ids));
    }

    public void verwijder() throws IOException {
        voor(Berichtdaad.VERWIJDEREN, Gedaan.VERWIJDERD, ids -> beheer.verwijder(ids, wie()));
    }

    /** A message about the student of this card. */
    public void maak() throws IOException {
        try {
            Context context = pagina.context();
            Optional<Deelnemer> deelnemer = context.deelnemer().isPresent() && magBewerken(context)
                    ? host.deelnemers()
                            .deelnemer(context.instelling(), context.deelnemer().get())
                    : Optional.empty();
            if (deelnemer.isEmpty()) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            Optional<Operatie> soort = Arrays.stream(Operatie.values())
                    .filter(o ->
                            o == Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON || o == Operatie.AANVRAGEN_VOOROPLEIDING)
                    .filter(o -> o.name().equals(BronBerichten.parameter("soort")))
                    .findFirst();
            if (reden().isEmpty() || soort.isEmpty()) {
                naar(Gedaan.GEEN_REDEN, 0, 0);
                return;
            }
            BerichtMaken.Uitslag uitslag =
                    maken.maak(deelnemer.get(), soort.get(), reden().get(), Aanleiding.metDeHand(context.correlatie()));
            naar(Gedaan.valueOf(uitslag.name()), 1, 1);
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    /** Whoever has this number: it was posted, and what goes into the address is a message about them. */
    public void zoekNummer() throws IOException {
        try {
            Context context = pagina.context();
            if (!host.toegang().mag(Rechten.BERICHTEN_INZIEN, context)) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            opslag.eis();
            Optional<PersoonsgebondenNummer> nummer =
                    PersoonsgebondenNummer.lees(Optional.ofNullable(BronBerichten.parameter("pgn"))
                            .orElse("")
                            .replaceAll("[\\s.]", ""));
            if (nummer.isEmpty()) {
                naar(Gedaan.GEEN_NUMMER, 0, 0);
                return;
            }
            Berichtvraag zichtbaar = Berichtfilter.uit(naam -> null)
                    .vraag(
                            context.instelling(),
                            host.toegang().bereik(Rechten.BERICHTEN_INZIEN, context),
                            context.deelnemer());
            Optional<Long> gevonden = berichten.laatsteOver(zichtbaar, nummer.get());
            if (gevonden.isEmpty()) {
                naar(Gedaan.NIEMAND, 0, 0);
                return;
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Plugin.berichten(context) + "&zelfde=" + gevonden.get());
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    private int uitAfgekeurd(List<Long> ids) throws PluginException {
        Context context = pagina.context();
        int gemaakt = 0;
        for (Long id : ids) {
            Optional<Berichtregel> bericht = berichten
                    .dossier(alles(context), id)
                    .map(d -> d.gekozen())
                    .filter(b -> b.status() == BerichtStatus.AFGEKEURD);
            if (bericht.isPresent() && uitVandaag(bericht.get(), context)) {
                gemaakt++;
            }
        }
        return gemaakt;
    }

    private boolean uitVandaag(Berichtregel bericht, Context context) throws PluginException {
        Optional<Deelnemer> deelnemer = bericht.over().isEmpty()
                ? Optional.empty()
                : host.deelnemers()
                        .deelnemer(context.instelling(), bericht.over().get().deelnemer());
        Optional<Operatie> soort = bericht.operatie().filter(o -> o != Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING);
        return deelnemer.isPresent()
                && soort.isPresent()
                && maken.maak(
                                deelnemer.get(),
                                soort.get(),
                                "opnieuw aangeboden",
                                Aanleiding.metDeHand(context.correlatie()))
                        == BerichtMaken.Uitslag.GEMAAKT;
    }

    /** To the ticked rows now; to all messages of the filter by a plan, which says first what it would come to. */
    private void voor(Berichtdaad soort, Gedaan wat, Daad daad) throws IOException {
        if (plan.isGevraagd()) {
            if (reden().isPresent()) {
                plan.maak(soort, reden().get());
            } else {
                naar(Gedaan.GEEN_REDEN, 0, 0);
            }
            return;
        }
        try {
            Context context = pagina.context();
            if (!magBewerken(context)) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            opslag.eis();
            List<Long> gevraagd = aangevinkt();
            int gedaan = daad.doe(berichten.onder(alles(context), gevraagd));
            naar(wat, gedaan, gevraagd.size());
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    private boolean magBewerken(Context context) throws PluginException {
        return host.toegang().mag(Rechten.BERICHTEN_BEWERKEN, context);
    }

    /** Whatever this user may touch here, which may be less than what they see; also what the filter leaves out by now. */
    private Berichtvraag alles(Context context) throws PluginException {
        return Berichtfilter.uit(naam -> null)
                .vraag(
                        context.instelling(),
                        host.toegang().bereik(Rechten.BERICHTEN_BEWERKEN, context),
                        context.deelnemer());
    }

    private static List<Long> aangevinkt() {
        String[] waarden = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("bericht", new String[0]);
        return Arrays.stream(waarden)
                .filter(w -> w.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(MEESTE)
                .toList();
    }

    private static Optional<String> reden() {
        return Optional.ofNullable(BronBerichten.parameter("reden"))
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .map(r -> r.length() <= Schakelaar.REDEN_LANGST ? r : r.substring(0, Schakelaar.REDEN_LANGST));
    }

    private String wie() {
        return bezoeker.signOn().orElseThrow().naam();
    }

    private void naar(Gedaan wat, int gedaan, int gevraagd) throws IOException {
        Context context = pagina.context();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(Plugin.berichten(context)
                        + Berichtfilter.uit(BronBerichten::parameter).inAdres() + "&pagina=" + pagina.getPagina()
                        + "&gedaan=" + wat + "&n=" + gedaan + "&van_n=" + gevraagd);
    }

    /** What came of it, in words; empty when nothing was done. */
    static Optional<Melding> uitslag(UnaryOperator<String> parameter, Teksten teksten) {
        return Arrays.stream(Gedaan.values())
                .filter(g -> g.name().equals(parameter.apply("gedaan")))
                .findFirst()
                .map(g -> {
                    int gedaan = getal(parameter.apply("n"));
                    int gevraagd = getal(parameter.apply("van_n"));
                    boolean deels = g.metRijen && (gedaan < gevraagd || gevraagd == 0);
                    return new Melding(
                            teksten.van("gedaan." + g + ".titel", gedaan, gevraagd),
                            teksten.van(deels ? "gedaan.deels." + g : "gedaan." + g),
                            !deels && (g.metRijen || g == Gedaan.GEMAAKT) ? Toon.GOED : Toon.LET_OP);
                });
    }

    private static int getal(String tekst) {
        return tekst != null && tekst.matches("[0-9]{1,4}") ? Integer.parseInt(tekst) : 0;
    }
}
