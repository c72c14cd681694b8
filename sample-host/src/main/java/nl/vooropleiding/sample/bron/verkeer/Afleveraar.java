package nl.vooropleiding.sample.bron.verkeer;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.vooropleiding.sample.bron.opslag.Database;

/**
 * Offers what is due. Each delivery is claimed in one transaction, offered without any, and settled in another: nothing is
 * locked while somebody else takes their time.
 */
public final class Afleveraar {

    private final Database database;
    private final Kanaal kanaal;
    private final Clock klok;
    private final Regels regels;

    public Afleveraar(Database database, Kanaal kanaal, Clock klok, Regels regels) {
        this.database = database;
        this.kanaal = kanaal;
        this.klok = klok;
        this.regels = regels;
    }

    /**
     * @param pogingen how often it is offered
     * @param pauze after the first attempt; it grows with each
     * @param pacht longer than an attempt can take
     */
    public record Regels(int pogingen, Duration pauze, Duration pacht) {}

    /** @return how many were offered, for better or worse */
    public int bezorg(int hoogstens) {
        int aantal = 0;
        while (aantal < hoogstens && bezorgVolgende()) {
            aantal++;
        }
        return aantal;
    }

    private boolean bezorgVolgende() {
        Optional<Levering> levering = database.geef(
                sql -> new Leveringen(sql).claim(klok.millis(), regels.pacht(), new Instelwaarden(sql).omgekeerd()));
        levering.ifPresent(this::bezorg);
        return levering.isPresent();
    }

    private void bezorg(Levering levering) {
        Kanaal.Afloop afloop = kanaal.bied(levering);
        database.doe(sql -> {
            Leveringen leveringen = new Leveringen(sql);
            long nu = klok.millis();
            if (afloop.melding().isEmpty()) {
                leveringen.afgeleverd(levering, nu);
            } else if (afloop.opnieuw() && levering.pogingen() < regels.pogingen()) {
                long pauze = regels.pauze().toMillis() * levering.pogingen();
                leveringen.later(levering, nu + pauze, afloop.melding().get());
            } else {
                leveringen.mislukt(levering, nu, afloop.melding().get());
            }
        });
    }
}
