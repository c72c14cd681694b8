package nl.vooropleiding.plugin.kaart.bericht;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.betrokkene.Plekken;

/** The names of organisatie-eenheden and locaties, for lists that show where somebody belongs. */
final class Plaatsnamen {

    private final Map<String, String> eenheden;
    private final Map<String, String> locaties;

    /** @param eenheden as the host has them now; what it has no more shows its id */
    Plaatsnamen(List<OrganisatieEenheid> eenheden) {
        this.eenheden = namen(eenheden.stream(), OrganisatieEenheid::id, OrganisatieEenheid::naam);
        this.locaties = namen(eenheden.stream().flatMap(e -> e.locaties().stream()), l -> l.id(), l -> l.naam());
    }

    private static <T> Map<String, String> namen(Stream<T> wat, Function<T, String> id, Function<T, String> naam) {
        return wat.collect(Collectors.toMap(id, naam, (een, ander) -> een));
    }

    /** Whom these messages are about, to look up where they belong. */
    static Set<String> wie(List<Berichtregel> berichten) {
        return berichten.stream()
                .flatMap(b -> b.over().map(Berichtregel.Over::deelnemer).stream())
                .collect(Collectors.toSet());
    }

    String eenheden(Berichtregel bericht, Map<String, Plekken.Plaats> plaatsen) {
        return woorden(bericht, plaatsen, Plekken.Plaats::eenheden, eenheden);
    }

    String locaties(Berichtregel bericht, Map<String, Plekken.Plaats> plaatsen) {
        return woorden(bericht, plaatsen, Plekken.Plaats::locaties, locaties);
    }

    private static String woorden(
            Berichtregel bericht,
            Map<String, Plekken.Plaats> plaatsen,
            Function<Plekken.Plaats, Set<String>> welke,
            Map<String, String> namen) {
        return Optional.of(bericht)
                .flatMap(Berichtregel::over)
                .map(o -> plaatsen.getOrDefault(o.deelnemer(), Plekken.Plaats.ONBEKEND))
                .map(welke)
                .orElse(Set.of())
                .stream()
                .map(id -> namen.getOrDefault(id, id))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
