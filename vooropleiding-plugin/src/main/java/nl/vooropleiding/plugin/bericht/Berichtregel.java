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
 * @param blokkade why and by whom it was taken out of the queue; absent when it was not
 * @param over the student it is about; absent when nobody known
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
        Optional<String> melding,
        Optional<Blokkade> blokkade,
        Optional<Over> over) {

    /** Number and name as the host last said; absent when the host never did. */
    public record Over(String deelnemer, Optional<String> nummer, Optional<String> naam) {}

    /** Refused with a fault, and not by a verdict: then it is not about the student's data. */
    public boolean technischAfgekeurd() {
        return status == BerichtStatus.AFGEKEURD
                && melding.filter(m -> m.startsWith(Bericht.TECHNISCH)).isPresent();
    }

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
                Optional.ofNullable((String) rij[9]),
                Boolean.TRUE.equals(rij[10])
                        ? Optional.of(new Blokkade((String) rij[11], (String) rij[12], (Instant) rij[13]))
                        : Optional.empty(),
                Optional.ofNullable((String) rij[14])
                        .map(wie -> new Over(
                                wie, Optional.ofNullable((String) rij[15]), Optional.ofNullable((String) rij[16]))));
    }
}
