package nl.vooropleiding.sample.bron.verkeer;

import java.time.Duration;
import nl.vooropleiding.sample.bron.opslag.Sql;

/** Puts documents out for delivery, once or, to try out the other side, twice. */
final class Postkamer {

    /** How long the first of two waits for the second, when they are to go out in reverse. */
    static final Duration VERZAMELTIJD = Duration.ofSeconds(4);

    private Postkamer() {}

    static void verzend(Sql sql, Document document, long nu) {
        Instelwaarden instelwaarden = new Instelwaarden(sql);
        long nietVoor = instelwaarden.omgekeerd() ? nu + VERZAMELTIJD.toMillis() : nu;
        Leveringen leveringen = new Leveringen(sql);
        leveringen.zet(document, nu, nietVoor);
        if (instelwaarden.dubbel()) {
            leveringen.zet(document, nu, nietVoor);
        }
    }
}
