package nl.vooropleiding.plugin.kaart.bericht;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.plugin.bulk.Bulkplan;
import nl.vooropleiding.plugin.bulk.Bulkplannen;
import nl.vooropleiding.plugin.bulk.Bulksoort;
import nl.vooropleiding.plugin.bulk.Bulkstaat;
import nl.vooropleiding.plugin.bulk.Bulkstand;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;

/** What the pages with plans share: the list, the plan that was chosen, and steering it. */
@RequestScoped
class Planpagina {

    private static final int LAATSTE = 20;

    private final Schoolpagina pagina;
    private final Bulkplannen plannen;
    private final Schoolinstellingen instellingen;
    private final Clock klok;

    private List<Planwoorden.Regel> regels = List.of();
    private Planwoorden.Beeld plan;
    private int tempo;

    /**
     * Which plans a page is about.
     *
     * @param adres where they are shown
     * @param gebruiker who made them; absent for anybody's
     */
    record Welke(String adres, Set<Bulksoort> soorten, Optional<String> gebruiker) {
        boolean omvat(Bulkplan plan) {
            return soorten.contains(plan.soort()) && gebruiker.map(plan::isVan).orElse(true);
        }
    }

    /** For the container's proxy alone. */
    Planpagina() {
        this(null, null, null, null);
    }

    @Inject
    Planpagina(Schoolpagina pagina, Bulkplannen plannen, Schoolinstellingen instellingen, Clock klok) {
        this.pagina = pagina;
        this.plannen = plannen;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    void lees(Context context, Welke welke, List<OrganisatieEenheid> eenheden) {
        tempo = tempo(context);
        Planwoorden woorden = new Planwoorden(pagina.teksten(), eenheden, tempo, klok.instant());
        regels = plannen.laatste(context.instelling(), welke.soorten(), welke.gebruiker(), LAATSTE).stream()
                .map(s -> woorden.regel(s, welke.adres() + "?plan=" + s.plan().id()))
                .toList();
        plan = pagina.nummer("plan")
                .flatMap(id -> plannen.een(context.instelling(), id))
                .filter(s -> welke.omvat(s.plan()))
                .map(woorden::beeld)
                .orElse(null);
    }

    /** Starts, pauses, resumes or stops: says what came of it, as it follows on the address of the page. */
    String zet(Context context, Welke welke) {
        long id = pagina.nummer("plan").orElse(0L);
        boolean ervan = plannen.een(context.instelling(), id)
                .map(Bulkstand::plan)
                .filter(welke::omvat)
                .isPresent();
        boolean gezet = ervan
                && Arrays.stream(Bulkstaat.values())
                        .filter(s -> s == Bulkstaat.LOOPT || s == Bulkstaat.GEPAUZEERD || s == Bulkstaat.GESTOPT)
                        .filter(s -> s.name().equals(pagina.parameter("staat")))
                        .anyMatch(s -> plannen.zet(context.instelling(), id, s));
        return "plan=" + id + "&melding=" + (gezet ? Paginamelding.BULK_GEZET : Paginamelding.KAN_NIET);
    }

    /** How many requests a second the instelling makes at most. */
    int tempo(Context context) {
        return instellingen.van(context.instelling()).tempo();
    }

    /** As {@link #tempo(Context)} was when the page was read. */
    int tempo() {
        return tempo;
    }

    List<Planwoorden.Regel> regels() {
        return regels;
    }

    /** Null when none was chosen. */
    Planwoorden.Beeld plan() {
        return plan;
    }
}
