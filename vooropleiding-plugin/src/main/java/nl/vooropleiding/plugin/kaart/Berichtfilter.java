package nl.vooropleiding.plugin.kaart;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bericht.Richting;
import nl.vooropleiding.plugin.bericht.Verzendwijze;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.opslag.Klok;

/**
 * What a person chose to see of the messages. It stands in the address, so that it can be sent to a colleague; what
 * somebody made up there counts as not chosen.
 *
 * @param van the first day on which they were made
 * @param tot the last day
 */
record Berichtfilter(
        Optional<BerichtStatus> status,
        Optional<Operatie> type,
        Optional<Verzendwijze> wijze,
        Optional<Richting> richting,
        Optional<LocalDate> van,
        Optional<LocalDate> tot) {

    /** @param parameter gives a parameter of the address, or null */
    static Berichtfilter uit(UnaryOperator<String> parameter) {
        return new Berichtfilter(
                gekozen(BerichtStatus.values(), parameter.apply("status")),
                gekozen(Operatie.values(), parameter.apply("type")),
                gekozen(Verzendwijze.values(), parameter.apply("wijze")),
                gekozen(Richting.values(), parameter.apply("richting")),
                dag(parameter.apply("van")),
                dag(parameter.apply("tot")));
    }

    Berichtvraag vraag(String instelling, Optional<String> deelnemer) {
        return new Berichtvraag(
                instelling,
                deelnemer,
                status,
                type,
                wijze,
                richting,
                van.map(Berichtfilter::begin),
                tot.map(dag -> begin(dag.plusDays(1))));
    }

    boolean leeg() {
        return inAdres().isEmpty();
    }

    /** As it follows on other parameters: {@code &status=WACHTRIJ}. */
    String inAdres() {
        Map<String, Optional<?>> delen = new LinkedHashMap<>();
        delen.put("status", status);
        delen.put("type", type);
        delen.put("wijze", wijze);
        delen.put("richting", richting);
        delen.put("van", van);
        delen.put("tot", tot);
        return delen.entrySet().stream()
                .filter(deel -> deel.getValue().isPresent())
                .map(deel -> "&" + deel.getKey() + "=" + deel.getValue().get())
                .collect(Collectors.joining());
    }

    private static <E extends Enum<E>> Optional<E> gekozen(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.ofNullable(tekst).filter(t -> t.length() == 10).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Klok.NEDERLAND).toInstant();
    }
}
