package nl.vooropleiding.plugin.abonnement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;

/** What carries the subscription to a person who may be several students. */
final class Dragers {

    private Dragers() {}

    /** Ground goes before what only runs on, and what nothing bounds before what ends; empty when nothing carries. */
    static Optional<Grond> van(List<Betrokkene> studenten) {
        return langste(studenten, Betrokkene::draagt).or(() -> langste(studenten, Betrokkene::looptUit));
    }

    private static Optional<Grond> langste(List<Betrokkene> studenten, Predicate<Betrokkene> welke) {
        return studenten.stream()
                .filter(welke)
                .filter(b -> b.grond().isPresent())
                .max(Comparator.comparing(b -> b.tot().orElse(LocalDate.MAX)))
                .map(b -> new Grond(b.grond().orElseThrow(), b.tot()));
    }
}
