package nl.vooropleiding.plugin.kaart.werklijst;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.api.toegang.Collega;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;
import nl.vooropleiding.plugin.werklijst.Persoon;
import nl.vooropleiding.plugin.werklijst.Werkpunten;

/**
 * What the buttons of the <em>Werklijst</em> do to the ticked points. Only to those about students whom this user, and
 * whoever gets the work, may see, as the host says at that moment.
 */
@Named("werkactie")
@RequestScoped
public class Werkactie {

    private static final int MEESTE = 100;
    private static final String MIJ = "mij";
    private static final String NIEMAND = "niemand";

    private final Host host;
    private final Bezoeker bezoeker;
    private final Werkpunten werkpunten;
    private final Opslagstaat opslag;

    /** What was done, as it stands in the address. */
    private enum Gedaan {
        TOEGEWEZEN,
        AFGEHANDELD,
        HEROPEND
    }

    /** Does something to those of the ticked points that are about these students; says to how many. */
    @FunctionalInterface
    private interface Daad {
        int doe(String instelling, Set<String> deelnemers, List<Long> ids);
    }

    /** For the container's proxy alone. */
    Werkactie() {
        this(null, null, null, null);
    }

    @Inject
    Werkactie(Host host, Bezoeker bezoeker, Werkpunten werkpunten, Opslagstaat opslag) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.werkpunten = werkpunten;
        this.opslag = opslag;
    }

    /** To the user, to a colleague, or to nobody in particular. */
    public void wijsToe() throws IOException {
        String aan = Optional.ofNullable(Werklijstpagina.parameter("aan")).orElse("");
        if (aan.equals(MIJ)) {
            doe(Gedaan.TOEGEWEZEN, Optional.empty(), aan(Optional.of(ik())));
        } else if (aan.equals(NIEMAND)) {
            doe(Gedaan.TOEGEWEZEN, Optional.empty(), aan(Optional.empty()));
        } else {
            try {
                Context context = context();
                Optional<Collega> collega = host.toegang().collegas(Rechten.INZIEN, context).stream()
                        .filter(c -> c.gebruiker().equals(aan))
                        .findFirst();
                if (collega.isEmpty()) {
                    naar(Gedaan.TOEGEWEZEN, 0, aangevinkt());
                    return;
                }
                Persoon wie =
                        new Persoon(collega.get().gebruiker(), collega.get().naam());
                doe(Gedaan.TOEGEWEZEN, Optional.of(wie.gebruiker()), aan(Optional.of(wie)));
            } catch (PluginException e) {
                Antwoord.weiger(e, bezoeker.kenmerk());
            }
        }
    }

    private Daad aan(Optional<Persoon> wie) {
        return (instelling, deelnemers, ids) -> werkpunten.wijsToe(instelling, deelnemers, ids, wie);
    }

    public void handelAf() throws IOException {
        Optional<String> notitie = Optional.ofNullable(Werklijstpagina.parameter("notitie"))
                .map(String::strip)
                .filter(n -> !n.isEmpty());
        doe(
                Gedaan.AFGEHANDELD,
                Optional.empty(),
                (instelling, deelnemers, ids) -> werkpunten.handelAf(instelling, deelnemers, ids, ik(), notitie));
    }

    public void heropen() throws IOException {
        doe(Gedaan.HEROPEND, Optional.empty(), werkpunten::heropen);
    }

    /** @param ook another user who must be allowed to see the students too */
    private void doe(Gedaan wat, Optional<String> ook, Daad daad) throws IOException {
        try {
            Context context = context();
            if (!host.toegang().mag(Rechten.INZIEN, context)) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            opslag.eis();
            List<Long> ids = aangevinkt();
            Set<String> deelnemers = new HashSet<>();
            for (String wie :
                    werkpunten.overWie(context.instelling(), host.toegang().bereik(Rechten.INZIEN, context), ids)) {
                if (mag(context, wie, context.gebruiker()) && (ook.isEmpty() || mag(context, wie, ook.get()))) {
                    deelnemers.add(wie);
                }
            }
            naar(wat, daad.doe(context.instelling(), deelnemers, ids), ids);
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    private boolean mag(Context context, String deelnemer, String gebruiker) throws PluginException {
        Context over = new Context(
                context.instelling(),
                Optional.of(deelnemer),
                Optional.empty(),
                gebruiker,
                context.peildatum(),
                context.locale(),
                context.correlatie());
        return host.toegang().mag(Rechten.INZIEN, over);
    }

    private Context context() {
        return bezoeker.context(Optional.empty(), Optional.empty());
    }

    private Persoon ik() {
        return bezoeker.signOn().map(s -> new Persoon(s.gebruiker(), s.naam())).orElseThrow();
    }

    private static List<Long> aangevinkt() {
        return ids(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("punt", new String[0]));
    }

    private static List<Long> ids(String... waarden) {
        return Arrays.stream(waarden)
                .filter(w -> w.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(MEESTE)
                .toList();
    }

    /** The page is read anew, with what came of it; what was dealt with can be undone from there. */
    private static void naar(Gedaan wat, int gedaan, List<Long> ids) throws IOException {
        String terug = Werklijstpagina.filter().begin() + "gedaan=" + wat + "&n=" + gedaan + "&van_n=" + ids.size();
        if (wat == Gedaan.AFGEHANDELD && gedaan > 0) {
            terug += "&punten=" + ids.stream().map(String::valueOf).collect(Collectors.joining("."));
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect(terug);
    }

    /** What came of it, in words; empty when nothing was done. */
    static Optional<Melding> uitslag(UnaryOperator<String> parameter, Teksten teksten) {
        return gedaan(parameter).map(g -> {
            int n = getal(parameter.apply("n"));
            int van = getal(parameter.apply("van_n"));
            boolean alle = van > 0 && n == van;
            return new Melding(
                    teksten.van("werk.gedaan." + g, n),
                    van == 0
                            ? teksten.van("werk.gedaan.geen")
                            : teksten.van(alle ? "werk.gedaan.alle." + g : "werk.gedaan.deels", n, van),
                    alle ? Toon.GOED : Toon.LET_OP);
        });
    }

    static List<Long> ongedaan(UnaryOperator<String> parameter) {
        return gedaan(parameter)
                .filter(g -> g == Gedaan.AFGEHANDELD)
                .map(g -> parameter.apply("punten"))
                .map(punten -> ids(punten.split("\\.")))
                .orElse(List.of());
    }

    private static Optional<Gedaan> gedaan(UnaryOperator<String> parameter) {
        return Arrays.stream(Gedaan.values())
                .filter(g -> g.name().equals(parameter.apply("gedaan")))
                .findFirst();
    }

    private static int getal(String tekst) {
        return tekst != null && tekst.matches("[0-9]{1,4}") ? Integer.parseInt(tekst) : 0;
    }
}
