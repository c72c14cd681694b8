package nl.vooropleiding.sample.geschiedenis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * After a kill the work goes on: what waited as soon as a server is there, and what the dead one had in hand when its
 * lease has ended.
 */
final class Hervatting implements Regel {

    private static final String REGEL = "hervatting";

    @Override
    public List<Overtreding> toets(Geschiedenis geschiedenis, Momentopname momentopname, Grenzen grenzen) {
        List<Overtreding> gevonden = new ArrayList<>();
        Map<String, List<Aanbod>> perCode = geschiedenis.perCode();
        Map<String, Integer> pogingen = pogingen(momentopname);
        Set<String> beantwoord = geschiedenis.leveringen().stream()
                .filter(Levering::bevestigd)
                .map(Levering::code)
                .collect(Collectors.toSet());
        for (Herstart herstart : geschiedenis.herstarts()) {
            weerAanHetWerk(geschiedenis, herstart, grenzen).ifPresent(gevonden::add);
            perCode.forEach((code, aanboden) -> weerAangeboden(
                            code, aanboden, pogingen.getOrDefault(code, 0), beantwoord, herstart, grenzen)
                    .ifPresent(gevonden::add));
        }
        return gevonden;
    }

    private static Optional<Overtreding> weerAanHetWerk(Geschiedenis geschiedenis, Herstart herstart, Grenzen grenzen) {
        Optional<Aanbod> eerste = geschiedenis.aanboden().stream()
                .filter(a -> a.begin().isAfter(herstart.gedood()))
                .findFirst();
        Instant uiterlijk =
                herstart.gereed().plus(grenzen.lease()).plus(Grenzen.PULS).plus(grenzen.respijt());
        // With nothing more to send there is nothing to begin with.
        return eerste.filter(a -> a.begin().isAfter(uiterlijk))
                .map(a -> new Overtreding(
                        REGEL,
                        a.code(),
                        "is het eerste na de herstart, en kwam na "
                                + Duration.between(herstart.gereed(), a.begin()).toSeconds() + " s"));
    }

    /** An offer of which the plugin kept no outcome is made again when the lease of the dead server has ended. */
    private static Optional<Overtreding> weerAangeboden(
            String code,
            List<Aanbod> aanboden,
            int pogingen,
            Set<String> beantwoord,
            Herstart herstart,
            Grenzen grenzen) {
        List<Aanbod> voor = aanboden.stream()
                .filter(a -> !a.begin().isAfter(herstart.gedood()))
                .toList();
        boolean onderhanden = !voor.isEmpty()
                && aanboden.size() > pogingen
                && voor.get(voor.size() - 1).einde().isAfter(herstart.gedood().minus(Duration.ofSeconds(1)));
        if (!onderhanden || beantwoord.contains(code)) {
            return Optional.empty();
        }
        Instant vanaf = laatste(herstart.gedood().plus(grenzen.lease()), herstart.gereed());
        Instant uiterlijk = laatste(vanaf, herstart.gereed().plus(grenzen.lease()))
                .plus(Grenzen.PULS)
                .plus(grenzen.respijt());
        boolean opTijd = aanboden.stream()
                .anyMatch(
                        a -> a.begin().isAfter(herstart.gedood()) && !a.begin().isAfter(uiterlijk));
        return opTijd
                ? Optional.empty()
                : Optional.of(new Overtreding(REGEL, code, "was onderhanden bij de kill en kwam niet op tijd terug"));
    }

    /** How many offers of each request the plugin knows the outcome of. */
    private static Map<String, Integer> pogingen(Momentopname momentopname) {
        Map<Long, String> codes = momentopname.berichten().stream()
                .collect(Collectors.toMap(Momentopname.Bericht::id, Momentopname.Bericht::code));
        return momentopname.pogingen().stream()
                .map(p -> codes.getOrDefault(p.bericht(), ""))
                .collect(Collectors.toMap(Function.identity(), c -> 1, Integer::sum));
    }

    private static Instant laatste(Instant een, Instant ander) {
        return een.isAfter(ander) ? een : ander;
    }
}
