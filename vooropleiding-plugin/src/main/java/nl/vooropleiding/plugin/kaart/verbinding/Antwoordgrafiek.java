package nl.vooropleiding.plugin.kaart.verbinding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.bericht.Verbindingstand;
import nl.vooropleiding.plugin.kaart.kader.Duurtekst;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/**
 * From request to answer by the hour, as a graph: where its bars, lines and words are.
 *
 * @param staven an hour each, the oldest left
 * @param hoogten the horizontal lines with what they stand for, the lowest first
 * @param tijden the words below, each six hours
 */
public record Antwoordgrafiek(List<Staaf> staven, List<Merk> hoogten, List<Merk> tijden) {

    private static final int BREEDTE = 732;
    private static final int HOOGTE = 280;
    private static final int ONDER = 248;
    private static final int BOVEN = 14;
    private static final int LINKS = 70;
    private static final int STAP = 27;
    private static final int STAAF = 19;
    private static final int LAAGST = 2;
    private static final int WOORDEN = 270;
    private static final int OM_DE_ZOVEEL_UUR = 6;
    private static final int MEESTE_LIJNEN = 4;

    /** What a line may stand for: a number that somebody reads at a glance. */
    private static final List<Duration> RONDE = Stream.of(1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
            .map(Duration::ofSeconds)
            .toList();

    /** An hour; heights from the ground up. */
    public record Staaf(int x, int mediaan, int p95) {
        public int breedte() {
            return STAAF;
        }
    }

    /** A word with its place. */
    public record Merk(int x, int y, String tekst) {}

    public int breedte() {
        return BREEDTE;
    }

    public int hoogte() {
        return HOOGTE;
    }

    /** Where the bars stand. */
    public int onder() {
        return ONDER;
    }

    static Antwoordgrafiek van(List<Verbindingstand.Uur> uren, Teksten teksten) {
        Duration stap = stap(langst(uren));
        Duration top = stap.multipliedBy(Math.max(1, lijnen(langst(uren), stap)));
        return new Antwoordgrafiek(
                IntStream.range(0, uren.size())
                        .mapToObj(i -> new Staaf(
                                x(i),
                                hoogte(uren.get(i).mediaan(), top),
                                hoogte(uren.get(i).p95(), top)))
                        .toList(),
                IntStream.rangeClosed(0, (int) top.dividedBy(stap))
                        .mapToObj(stap::multipliedBy)
                        .map(d -> new Merk(LINKS, ONDER - deel(d, top), d.isZero() ? "0" : Duurtekst.van(d, teksten)))
                        .toList(),
                IntStream.range(0, uren.size())
                        .filter(i -> i % OM_DE_ZOVEEL_UUR == 0 || i == uren.size() - 1)
                        .mapToObj(i -> tijd(i, uren.get(i).begin(), teksten))
                        .toList());
    }

    private static Merk tijd(int plek, Instant begin, Teksten teksten) {
        return new Merk(x(plek) + STAAF / 2, WOORDEN, teksten.tijd(begin));
    }

    private static int x(int plek) {
        return LINKS + (STAP - STAAF) / 2 + plek * STAP;
    }

    private static Duration langst(List<Verbindingstand.Uur> uren) {
        return uren.stream()
                .flatMap(u -> u.p95().stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** The smallest round number of which at most four are needed; whole hours for what takes longer. */
    private static Duration stap(Duration langst) {
        return RONDE.stream()
                .filter(r -> lijnen(langst, r) <= MEESTE_LIJNEN)
                .findFirst()
                .orElseGet(() -> Duration.ofHours(lijnen(langst, Duration.ofHours(MEESTE_LIJNEN))));
    }

    private static long lijnen(Duration langst, Duration stap) {
        return (langst.toMillis() + stap.toMillis() - 1) / stap.toMillis();
    }

    private static int hoogte(Optional<Duration> duur, Duration top) {
        return duur.map(d -> Math.max(LAAGST, deel(d, top))).orElse(0);
    }

    private static int deel(Duration duur, Duration top) {
        return (int) ((ONDER - BOVEN) * duur.toMillis() / top.toMillis());
    }
}
