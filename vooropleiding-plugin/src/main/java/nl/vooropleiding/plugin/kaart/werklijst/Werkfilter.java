package nl.vooropleiding.plugin.kaart.werklijst;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.werklijst.Soort;
import nl.vooropleiding.plugin.werklijst.Werkpunten;
import nl.vooropleiding.plugin.werklijst.Werkvraag;

/**
 * What a person chose to see of the worklist. It stands in the address, so that it can be sent to a colleague; what somebody
 * made up there counts as not chosen.
 */
record Werkfilter(Optional<Soort> soort, Optional<Voor> voor, boolean open, Werkpunten.Orde orde, int pagina) {

    private static final String AFGEHANDELD = "afgehandeld";

    /** Whose points. */
    enum Voor {
        MIJ,
        NIEMAND
    }

    /** @param parameter gives a parameter of the address, or null */
    static Werkfilter uit(UnaryOperator<String> parameter) {
        String pagina = parameter.apply("pagina");
        return new Werkfilter(
                gekozen(Soort.values(), parameter.apply("soort")),
                gekozen(Voor.values(), parameter.apply("voor")),
                !AFGEHANDELD.equals(parameter.apply("staat")),
                gekozen(Werkpunten.Orde.values(), parameter.apply("orde")).orElse(Werkpunten.Orde.NIEUWSTE),
                pagina != null && pagina.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(pagina) : 1);
    }

    Werkvraag vraag(String instelling, Bereik bereik, String gebruiker) {
        return new Werkvraag(
                instelling,
                bereik,
                open,
                soort,
                voor.map(v -> v == Voor.MIJ ? Optional.of(gebruiker) : Optional.empty()));
    }

    Werkfilter met(Optional<Soort> andereSoort) {
        return new Werkfilter(andereSoort, voor, open, orde, 1);
    }

    Werkfilter op(int anderePagina) {
        return new Werkfilter(soort, voor, open, orde, anderePagina);
    }

    /** What was chosen, by the name of its parameter. */
    Map<String, String> delen() {
        Map<String, String> delen = new LinkedHashMap<>();
        soort.ifPresent(s -> delen.put("soort", s.name()));
        voor.ifPresent(v -> delen.put("voor", v.name()));
        if (!open) {
            delen.put("staat", AFGEHANDELD);
        }
        if (orde != Werkpunten.Orde.NIEUWSTE) {
            delen.put("orde", orde.name());
        }
        if (pagina > 1) {
            delen.put("pagina", String.valueOf(pagina));
        }
        return delen;
    }

    /** Whether less is shown than all that is open. */
    boolean leeg() {
        return soort.isEmpty() && voor.isEmpty() && open;
    }

    /** The page with this filter. */
    String adres() {
        String delen = delen().entrySet().stream()
                .map(d -> d.getKey() + "=" + d.getValue())
                .collect(Collectors.joining("&"));
        return Plugin.WERKLIJST + (delen.isEmpty() ? "" : "?" + delen);
    }

    /** The same, for another parameter to follow. */
    String begin() {
        return adres() + (delen().isEmpty() ? "?" : "&");
    }

    private static <E extends Enum<E>> Optional<E> gekozen(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }
}
