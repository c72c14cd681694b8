package nl.vooropleiding.plugin.kaart.beheer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.organisatie.Instelling;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.instelling.Instelbaar;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen.Afloop;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen.Stand;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen.Uitslag;
import nl.vooropleiding.plugin.instelling.Wijziging;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** The page <em>Instellingen van de plugin</em>: what this instelling set for itself, and who changed what. */
@Named("instellingenpagina")
@RequestScoped
public class Instellingenpagina {

    /** What was typed and refused waits here for the page that shows it again. */
    private static final String GEWEIGERD = "instellingen.geweigerd";

    /** So many changes stand on the page at once; the rest is one click away. */
    private static final int EERSTE_WIJZIGINGEN = 20;

    private static final String WIJZIG = "wijzig=1";

    private static final Map<String, List<Instelbaar>> GROEPEN_OP_VOLGORDE = Map.of(
            "register",
            List.of(
                    Instelbaar.OIN,
                    Instelbaar.ADRES,
                    Instelbaar.TEMPO,
                    Instelbaar.TERMIJN_IDENTIFICATIE,
                    Instelbaar.TERMIJN_VRAAG),
            "abonnement",
            List.of(Instelbaar.VAVO, Instelbaar.VERLENGEN),
            "bewaren",
            List.of(
                    Instelbaar.BEWAAR_BERICHTINHOUD,
                    Instelbaar.BEWAAR_BERICHT,
                    Instelbaar.BEWAAR_ZONDER_INSCHRIJVING,
                    Instelbaar.BEWAAR_CIJFERS,
                    Instelbaar.BEWAAR_DOSSIER));
    private static final List<String> GROEPEN = List.of("register", "abonnement", "bewaren");

    private final Schoolpagina pagina;
    private final Host host;
    private final Schoolinstellingen instellingen;
    private final Serverinstellingen server;

    private Stand stand = new Stand(0, List.of(), List.of());
    private String vanDeHost = "";
    private String naam = "";
    private List<Serverinstellingen.Regel> vanDeServer = List.of();

    /** Some settings that belong together. */
    public record Groep(String sleutel, String titel, String uitleg, List<Instelveld> velden) {}

    /** A change in words. */
    public record Wijzigingregel(String op, String door, String wat, String van, String naar) {}

    /** What was typed, and what is wrong with it, each by the name of the field. */
    record Geweigerd(HashMap<String, String> getypt, HashMap<String, String> fouten) implements Serializable {}

    /** For the container's proxy alone. */
    Instellingenpagina() {
        this(null, null, null, null);
    }

    @Inject
    Instellingenpagina(Schoolpagina pagina, Host host, Schoolinstellingen instellingen, Serverinstellingen server) {
        this.pagina = pagina;
        this.host = host;
        this.instellingen = instellingen;
        this.server = server;
    }

    /** Called before rendering. */
    public void open() throws IOException {
        pagina.open(Plugin.PAGINA_INSTELLINGEN, this::lees);
    }

    private void lees(Context context) throws PluginException {
        stand = instellingen.stand(context.instelling());
        Optional<Instelling> school = host.organisatie().instellingen().stream()
                .filter(i -> i.id().equals(context.instelling()))
                .findFirst();
        vanDeHost = school.map(Instelling::oin).orElse("");
        naam = school.map(Instelling::naam).orElse("");
        vanDeServer = server.van(instellingen.van(context.instelling()).oin(vanDeHost), pagina.teksten());
    }

    /** Sets all fields of the form, or none. */
    public void bewaar() throws IOException {
        pagina.doe(Plugin.INSTELLINGEN, context -> {
            Map<Instelbaar, Optional<String>> gekozen = new EnumMap<>(Instelbaar.class);
            Arrays.stream(Instelbaar.values())
                    .filter(wat -> pagina.parameter(Instelveld.naam(wat)) != null)
                    .forEach(wat -> gekozen.put(wat, pagina.tekst(Instelveld.naam(wat))));
            int versie = pagina.getal("versie", 0, Integer.MAX_VALUE).orElse(-1);
            Uitslag uitslag = instellingen.bewaar(context.instelling(), versie, gekozen, pagina.wie());
            if (uitslag.afloop() == Afloop.GEWEIGERD) {
                flash().put(GEWEIGERD, geweigerd(gekozen, uitslag));
                return WIJZIG;
            }
            return "melding="
                    + switch (uitslag.afloop()) {
                        case BEWAARD -> Paginamelding.INSTELLINGEN_BEWAARD;
                        case ZELFDE -> Paginamelding.INSTELLINGEN_ZELFDE;
                        default -> Paginamelding.INSTELLINGEN_VEROUDERD;
                    };
        });
    }

    private Geweigerd geweigerd(Map<Instelbaar, Optional<String>> gekozen, Uitslag uitslag) {
        Geweigerd geweigerd = new Geweigerd(new HashMap<>(), new HashMap<>());
        gekozen.forEach((wat, waarde) -> geweigerd.getypt().put(Instelveld.naam(wat), waarde.orElse("")));
        uitslag.bezwaren().forEach((wat, bezwaar) -> geweigerd
                .fouten()
                .put(
                        Instelveld.naam(wat),
                        Instelveld.inWoorden(bezwaar, wat, uitslag.adresbezwaar(), pagina.teksten())));
        return geweigerd;
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    private Geweigerd geweigerd() {
        return flash().get(GEWEIGERD) instanceof Geweigerd g ? g : new Geweigerd(new HashMap<>(), new HashMap<>());
    }

    /** Whether the fields show, and not what holds. */
    public boolean isWijzigen() {
        return "1".equals(pagina.parameter("wijzig"));
    }

    public int getVersie() {
        return stand.versie();
    }

    public String getUitleg() {
        return pagina.teksten().van("instellingen.uitleg", naam);
    }

    public Melding getUitslag() {
        return pagina.uitslag();
    }

    public List<Groep> getGroepen() {
        Teksten teksten = pagina.teksten();
        Geweigerd geweigerd = isWijzigen() ? geweigerd() : new Geweigerd(new HashMap<>(), new HashMap<>());
        return GROEPEN.stream()
                .map(g -> new Groep(
                        g,
                        teksten.van("instellingen." + g),
                        teksten.van("instellingen." + g + ".uitleg"),
                        velden(g, geweigerd, teksten)))
                .toList();
    }

    private List<Instelveld> velden(String groep, Geweigerd geweigerd, Teksten teksten) {
        List<Instelveld> velden = new ArrayList<>();
        for (Instelbaar wat : GROEPEN_OP_VOLGORDE.get(groep)) {
            stand.regels().stream()
                    .filter(r -> r.wat() == wat)
                    .map(r -> Instelveld.van(
                            r,
                            vanDeHost,
                            Optional.ofNullable(geweigerd.getypt().get(Instelveld.naam(wat))),
                            geweigerd.fouten().getOrDefault(Instelveld.naam(wat), ""),
                            teksten))
                    .forEach(velden::add);
        }
        return velden;
    }

    /** The fields whose value was not taken. */
    public List<Instelveld> getFouten() {
        Geweigerd geweigerd = geweigerd();
        return getGroepen().stream()
                .flatMap(g -> g.velden().stream())
                .filter(v -> geweigerd.fouten().containsKey(v.naam()))
                .toList();
    }

    /** What is set for the whole server: shown, not changed. */
    public List<Serverinstellingen.Regel> getServer() {
        return vanDeServer;
    }

    public List<Wijzigingregel> getWijzigingen() {
        Teksten teksten = pagina.teksten();
        return stand.wijzigingen().stream()
                .limit(isAlleWijzigingen() ? Long.MAX_VALUE : EERSTE_WIJZIGINGEN)
                .map(w -> regel(w, teksten))
                .toList();
    }

    private static Wijzigingregel regel(Wijziging w, Teksten teksten) {
        return new Wijzigingregel(
                teksten.datumTijd(w.op()),
                w.door(),
                w.wat().map(wat -> teksten.van("instelling." + wat)).orElse(w.naam()),
                waarde(w, w.van(), teksten),
                waarde(w, w.naar(), teksten));
    }

    private static String waarde(Wijziging w, Optional<String> waarde, Teksten teksten) {
        return waarde.map(v -> w.wat()
                        .map(wat -> Instelveld.inWoorden(wat, v, teksten))
                        .orElse(v))
                .orElseGet(() -> teksten.van("instelling.standaard"));
    }

    public int getAantalWijzigingen() {
        return stand.wijzigingen().size();
    }

    private boolean isAlleWijzigingen() {
        return "1".equals(pagina.parameter("alles"));
    }

    /** Whether there are changes that are not shown. */
    public boolean isMeerWijzigingen() {
        return !isAlleWijzigingen() && stand.wijzigingen().size() > EERSTE_WIJZIGINGEN;
    }
}
