package nl.vooropleiding.plugin.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.dossier.Versie.Aankomst;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * Makes versions out of deliveries. Each delivery is kept with the moment at which the register made it; put in that order,
 * those that say the same as the one before are no version. So versions, and what each changed, are the same whatever the
 * order in which deliveries came in; had they been written down on arrival, a late one would have to rewrite them.
 */
final class Geschiedenis {

    private Geschiedenis() {}

    /**
     * @param stand id of what it said
     * @param afdruk hash of what it said
     */
    record Geleverd(long stand, String afdruk, Instant datumTijd, Instant ontvangen, long bericht, boolean spontaan) {}

    /** Newest first. */
    static List<Versie> van(List<Geleverd> leveringen, Map<Long, Stand> standen, List<Gezien> gezien) {
        List<Geleverd> begin = begin(leveringen);
        List<Versie> versies = new ArrayList<>();
        for (int i = 0; i < begin.size(); i++) {
            Geleverd deze = begin.get(i);
            Optional<Geleverd> volgende = i + 1 < begin.size() ? Optional.of(begin.get(i + 1)) : Optional.empty();
            Stand vorige = i == 0 ? Stand.NIETS : standen.get(begin.get(i - 1).stand());
            Stand stand = standen.get(deze.stand());
            versies.add(
                    0,
                    new Versie(
                            stand,
                            deze.datumTijd(),
                            deze.ontvangen(),
                            deze.bericht(),
                            deze.spontaan(),
                            Verschil.tussen(vorige, stand),
                            volgende.map(v -> aankomst(deze, v)).orElse(Aankomst.OP_TIJD),
                            gezien(gezien, deze.ontvangen())));
        }
        return versies;
    }

    /** How many versions this user has not seen. */
    static long nieuwVoor(String gebruiker, List<Geleverd> leveringen, List<Gezien> gezien) {
        return begin(leveringen).stream()
                .filter(levering -> gezien(gezien, levering.ontvangen()).stream()
                        .noneMatch(g -> g.gebruiker().equals(gebruiker)))
                .count();
    }

    /** The deliveries with which something else began to be said, oldest first. */
    private static List<Geleverd> begin(List<Geleverd> leveringen) {
        List<Geleverd> begin = new ArrayList<>();
        leveringen.stream()
                .sorted(Comparator.comparing(Geleverd::datumTijd)
                        .thenComparing(Geleverd::afdruk)
                        .thenComparing(Geleverd::ontvangen))
                .forEach(levering -> {
                    if (begin.isEmpty() || !begin.get(begin.size() - 1).afdruk().equals(levering.afdruk())) {
                        begin.add(levering);
                    }
                });
        return begin;
    }

    private static Aankomst aankomst(Geleverd deze, Geleverd volgende) {
        if (deze.datumTijd().equals(volgende.datumTijd())) {
            return Aankomst.TEGELIJK;
        }
        return deze.ontvangen().isAfter(volgende.ontvangen()) ? Aankomst.LAAT : Aankomst.OP_TIJD;
    }

    /** Of each user the first time after it had come in. */
    private static List<Gezien> gezien(List<Gezien> alle, Instant ontvangen) {
        Map<String, Gezien> eerste = new LinkedHashMap<>();
        alle.stream()
                .filter(g -> !g.tot().isBefore(ontvangen))
                .sorted(Comparator.comparing(Gezien::moment))
                .forEach(g -> eerste.putIfAbsent(g.gebruiker(), g));
        return List.copyOf(eerste.values());
    }
}
