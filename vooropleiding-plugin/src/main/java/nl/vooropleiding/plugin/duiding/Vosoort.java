package nl.vooropleiding.plugin.duiding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of voortgezet onderwijs that admission tells apart; named as the code list has them. */
enum Vosoort {
    /** Praktijkonderwijs: ends without a diploma that gives access. */
    PRO,
    /** The first years, before the kind is chosen. */
    BRUGJAAR,
    VMBO_BB,
    VMBO_KB,
    VMBO_GL,
    /** Theoretische leerweg, formerly mavo. */
    VMBO_TL,
    HAVO,
    VWO;

    static Optional<Vosoort> van(String kenmerk) {
        String naam = kenmerk.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(s -> s.name().equals(naam)).findFirst();
    }

    boolean havoOfVwo() {
        return this == HAVO || this == VWO;
    }
}
