package nl.vooropleiding.sample.geschiedenis;

import java.util.List;

/** All promises together. */
final class Controle {

    private static final List<Regel> REGELS = List.of(
            new NietsVerloren(),
            new EenKeerVerstuurd(),
            new EenKeerVerwerkt(),
            new Volgorde(),
            new Tempo(),
            new Hervatting(),
            new AllesAf(),
            new AbonnementKlopt());

    private Controle() {}

    static List<Overtreding> toets(Geschiedenis geschiedenis, Momentopname momentopname, Grenzen grenzen) {
        return REGELS.stream()
                .flatMap(regel -> regel.toets(geschiedenis, momentopname, grenzen).stream())
                .toList();
    }
}
