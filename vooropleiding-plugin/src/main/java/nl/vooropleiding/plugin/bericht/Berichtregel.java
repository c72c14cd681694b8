package nl.vooropleiding.plugin.bericht;

import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Verzoeken.Actie;

/**
 * A message in a list: everything but what it says.
 *
 * @param operatie absent when what came could not be read
 * @param actie what it asks of a subscription
 */
public record Berichtregel(
        long id,
        Richting richting,
        Optional<Operatie> operatie,
        Optional<Actie> actie,
        BerichtStatus status,
        Verzendwijze verzendwijze,
        Instant gemaakt,
        Optional<Instant> verzonden,
        Optional<Instant> ontvangen,
        Optional<String> melding) {

    static Berichtregel van(Object[] rij) {
        return new Berichtregel(
                (Long) rij[0],
                (Richting) rij[1],
                Optional.ofNullable((Operatie) rij[2]),
                Optional.ofNullable((Actie) rij[3]),
                (BerichtStatus) rij[4],
                (Verzendwijze) rij[5],
                (Instant) rij[6],
                Optional.ofNullable((Instant) rij[7]),
                Optional.ofNullable((Instant) rij[8]),
                Optional.ofNullable((String) rij[9]));
    }
}
