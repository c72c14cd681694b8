package nl.vooropleiding.plugin.duiding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What admission to an mbo counts as evidence (WEB art. 8.2.1). */
enum Bewijssoort {
    VMBO_BB,
    VMBO_KB,
    VMBO_GL,
    VMBO_TL,
    /** That three years of havo or vwo were completed: a diploma, or having begun in the fourth. */
    HAVO_VWO,
    /** A diploma of an entreeopleiding, or one of mbo of which no more is known. */
    MBO_1,
    MBO_2,
    MBO_3,
    MBO_4,
    /** A graad of hoger onderwijs. */
    GRAAD;

    static final Set<Bewijssoort> VO =
            Collections.unmodifiableSet(EnumSet.of(VMBO_BB, VMBO_KB, VMBO_GL, VMBO_TL, HAVO_VWO));
    static final Set<Bewijssoort> MBO = Collections.unmodifiableSet(EnumSet.of(MBO_1, MBO_2, MBO_3, MBO_4));

    static Bewijssoort mbo(int niveau) {
        return switch (niveau) {
            case 1 -> MBO_1;
            case 2 -> MBO_2;
            case 3 -> MBO_3;
            case 4 -> MBO_4;
            default -> throw new IllegalArgumentException("Mbo heeft niveau 1 tot en met 4, niet " + niveau);
        };
    }

    /** What this kind of vo leads to; none for praktijkonderwijs, any while it is not chosen yet. */
    static Set<Bewijssoort> vo(Vosoort soort) {
        return switch (soort) {
            case PRO -> Set.of();
            case BRUGJAAR -> VO;
            case VMBO_BB -> Set.of(VMBO_BB);
            case VMBO_KB -> Set.of(VMBO_KB);
            case VMBO_GL -> Set.of(VMBO_GL);
            case VMBO_TL -> Set.of(VMBO_TL);
            case HAVO, VWO -> Set.of(HAVO_VWO);
        };
    }
}
