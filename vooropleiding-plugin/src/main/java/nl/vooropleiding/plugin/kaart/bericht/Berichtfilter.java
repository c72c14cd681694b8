package nl.vooropleiding.plugin.kaart.bericht;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.vooropleiding.api.toegang.Bereik;
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
 * @param nummer deelnemernummer
 * @param eenheid id of an organisatie-eenheid
 * @param locatie id of a locatie
 * @param zelfde whoever the message with this id is about: a number is never in an address
 * @param van the first day on which they were made
 * @param tot the last day
 */
public record Berichtfilter(
        Optional<BerichtStatus> status,
        Optional<Operatie> type,
        Optional<Verzendwijze> wijze,
        Optional<Richting> richting,
        Optional<LocalDate> van,
        Optional<LocalDate> tot,
        Optional<String> nummer,
        Optional<String> eenheid,
        Optional<String> locatie,
        Optional<Long> zelfde,
        boolean geblokkeerd) {

    private static final int LANGST = 100;

    /** @param parameter gives a parameter of the address, or null */
    public static Berichtfilter uit(UnaryOperator<String> parameter) {
        return new Berichtfilter(
                gekozen(BerichtStatus.values(), parameter.apply("status")),
                gekozen(Operatie.values(), parameter.apply("type")),
                gekozen(Verzendwijze.values(), parameter.apply("wijze")),
                gekozen(Richting.values(), parameter.apply("richting")),
                dag(parameter.apply("van")),
                dag(parameter.apply("tot")),
                tekst(parameter.apply("nummer")),
                tekst(parameter.apply("eenheid")),
                tekst(parameter.apply("locatie")),
                tekst(parameter.apply("zelfde"))
                        .filter(t -> t.matches("[0-9]{1,18}"))
                        .map(Long::valueOf),
                "J".equals(parameter.apply("geblokkeerd")));
    }

    /** @param deelnemer of whose card this is; absent for the whole instelling */
    public Berichtvraag vraag(String instelling, Bereik bereik, Optional<String> deelnemer) {
        return new Berichtvraag(
                instelling,
                bereik,
                new Berichtvraag.Wie(deelnemer, nummer, eenheid, locatie, zelfde),
                status,
                type,
                wijze,
                richting,
                van.map(Berichtfilter::begin),
                tot.map(dag -> begin(dag.plusDays(1))),
                geblokkeerd);
    }

    boolean leeg() {
        return delen().isEmpty();
    }

    /** As it follows on other parameters: {@code &status=WACHTRIJ}. */
    String inAdres() {
        return delen().entrySet().stream()
                .map(deel -> "&" + deel.getKey() + "=" + URLEncoder.encode(deel.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** What was chosen, by the name of its parameter. */
    Map<String, String> delen() {
        Map<String, Optional<?>> alle = new LinkedHashMap<>();
        alle.put("status", status);
        alle.put("type", type);
        alle.put("wijze", wijze);
        alle.put("richting", richting);
        alle.put("van", van);
        alle.put("tot", tot);
        alle.put("nummer", nummer);
        alle.put("eenheid", eenheid);
        alle.put("locatie", locatie);
        alle.put("zelfde", zelfde);
        alle.put("geblokkeerd", Optional.of("J").filter(ja -> geblokkeerd));
        Map<String, String> gekozen = new LinkedHashMap<>();
        alle.forEach((naam, waarde) -> waarde.ifPresent(w -> gekozen.put(naam, w.toString())));
        return gekozen;
    }

    private static Optional<String> tekst(String waarde) {
        return Optional.ofNullable(waarde).map(String::strip).filter(w -> !w.isEmpty() && w.length() <= LANGST);
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
