package nl.vooropleiding.sample.geschiedenis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** In no stretch of time more requests than were saved up and came free in it: a bucket that may not run dry. */
final class Tempo implements Regel {

    private static final String REGEL = "tempo";
    private static final double NANOS = 1e9;

    @Override
    public List<Overtreding> toets(Geschiedenis geschiedenis, Momentopname momentopname, Grenzen grenzen) {
        List<Overtreding> gevonden = new ArrayList<>();
        double vol = grenzen.tempo() + grenzen.onderhanden();
        double tegoed = vol;
        Instant vorige = null;
        for (Aanbod aanbod : geschiedenis.aanboden()) {
            if (vorige != null) {
                double verstreken = Duration.between(vorige, aanbod.begin()).toNanos() / NANOS;
                tegoed = Math.min(vol, tegoed + verstreken * grenzen.tempo());
            }
            vorige = aanbod.begin();
            tegoed--;
            if (tegoed < 0) {
                gevonden.add(new Overtreding(REGEL, aanbod.code(), "is er een te veel, om " + aanbod.begin()));
                tegoed = 0;
            }
        }
        return gevonden;
    }
}
