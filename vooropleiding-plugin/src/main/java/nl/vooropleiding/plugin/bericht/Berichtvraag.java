package nl.vooropleiding.plugin.bericht;

import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.plugin.bron.Operatie;

/**
 * Which messages a list is to show; what is absent does not matter.
 *
 * @param bereik whom the user may see; who sees everyone sees also what is about nobody known
 * @param wie about whom, and where they belong
 * @param van made at this moment or later
 * @param tot made before this moment
 * @param geblokkeerd only those that a person took out of the queue
 */
public record Berichtvraag(
        String instelling,
        Bereik bereik,
        Wie wie,
        Optional<BerichtStatus> status,
        Optional<Operatie> operatie,
        Optional<Verzendwijze> verzendwijze,
        Optional<Richting> richting,
        Optional<Instant> van,
        Optional<Instant> tot,
        boolean geblokkeerd) {

    /** As this, but nothing that was made at that moment or later. */
    public Berichtvraag voor(Instant moment) {
        return new Berichtvraag(
                instelling,
                bereik,
                wie,
                status,
                operatie,
                verzendwijze,
                richting,
                van,
                tot.filter(t -> t.isBefore(moment)).or(() -> Optional.of(moment)),
                geblokkeerd);
    }

    /**
     * @param deelnemer this student
     * @param nummer whoever has this deelnemernummer
     * @param zelfdeAls the person that the message with this id is about, whoever that is
     */
    public record Wie(
            Optional<String> deelnemer,
            Optional<String> nummer,
            Optional<String> eenheid,
            Optional<String> locatie,
            Optional<Long> zelfdeAls) {

        public static final Wie IEDEREEN =
                new Wie(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
