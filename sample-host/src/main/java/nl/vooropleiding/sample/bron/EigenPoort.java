package nl.vooropleiding.sample.bron;

import java.util.OptionalInt;
import nl.vooropleiding.sample.bron.opslag.Database;
import nl.vooropleiding.sample.bron.verkeer.Instelwaarden;

/**
 * The HTTP port of this server, because the school's endpoint is on the same one unless a setting says otherwise. No
 * standard API tells it, so it is learned from the requests that come in, and remembered for after a restart.
 */
public final class EigenPoort {

    private static final int GEBRUIKELIJK = 8080;

    private final Database database;
    private volatile OptionalInt gezien = OptionalInt.empty();

    public EigenPoort(Database database) {
        this.database = database;
    }

    /** To be called with the local port of each request that came in over HTTP. */
    public void zie(int poort) {
        gezien = OptionalInt.of(poort);
    }

    int nummer() {
        return database.geef(sql -> {
            Instelwaarden instelwaarden = new Instelwaarden(sql);
            int bewaard = instelwaarden.poort().orElse(GEBRUIKELIJK);
            int poort = gezien.orElse(bewaard);
            if (poort != bewaard) {
                instelwaarden.onthoudPoort(poort);
            }
            return poort;
        });
    }
}
