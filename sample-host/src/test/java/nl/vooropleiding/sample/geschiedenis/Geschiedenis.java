package nl.vooropleiding.sample.geschiedenis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that happened between the register and the school, as the register saw it. Thread-safe. */
final class Geschiedenis {

    private final List<Aanbod> aanboden = new ArrayList<>();
    private final List<Levering> leveringen = new ArrayList<>();
    private final List<Herstart> herstarts = new ArrayList<>();

    synchronized Geschiedenis met(Aanbod aanbod) {
        aanboden.add(aanbod);
        return this;
    }

    synchronized Geschiedenis met(Levering levering) {
        leveringen.add(levering);
        return this;
    }

    synchronized Geschiedenis met(Herstart herstart) {
        herstarts.add(herstart);
        return this;
    }

    /** In order of arrival. */
    synchronized List<Aanbod> aanboden() {
        return aanboden.stream().sorted(Comparator.comparing(Aanbod::begin)).toList();
    }

    /** In the order in which they were settled. */
    synchronized List<Levering> leveringen() {
        return leveringen.stream().sorted(Comparator.comparing(Levering::einde)).toList();
    }

    synchronized List<Herstart> herstarts() {
        return List.copyOf(herstarts);
    }

    /** How many offers have come in so far. */
    synchronized int aantal() {
        return aanboden.size();
    }

    /** The offers of each request, in order of arrival. */
    Map<String, List<Aanbod>> perCode() {
        return aanboden().stream().collect(Collectors.groupingBy(Aanbod::code, TreeMap::new, Collectors.toList()));
    }

    /** The offers about each person, in order of arrival. */
    Map<Integer, List<Aanbod>> perPersoon() {
        return aanboden().stream().collect(Collectors.groupingBy(Aanbod::persoon, TreeMap::new, Collectors.toList()));
    }
}
