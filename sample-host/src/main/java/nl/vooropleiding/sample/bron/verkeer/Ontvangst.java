package nl.vooropleiding.sample.bron.verkeer;

import java.time.Clock;
import nl.vooropleiding.sample.bron.opslag.Database;

/** Takes requests in: when this returns, the request is in the database, and may be confirmed. */
public final class Ontvangst {

    private final Database database;
    private final Clock klok;

    public Ontvangst(Database database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** @throws Berichten.NietUniek when its code was used before */
    public void neemAan(Verzoek verzoek, byte[] ruw) {
        long nu = klok.millis();
        database.doe(sql -> new Berichten(sql)
                .bewaar(
                        verzoek,
                        ruw,
                        nu,
                        nu + new Instelwaarden(sql).vertraging().toMillis()));
    }

    public Instelwaarden.Storing storing() {
        return database.geef(sql -> new Instelwaarden(sql).storing());
    }
}
