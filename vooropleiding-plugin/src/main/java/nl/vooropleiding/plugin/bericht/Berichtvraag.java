package nl.vooropleiding.plugin.bericht;

import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.plugin.bron.Operatie;

/**
 * Which messages a list is to show; what is absent does not matter.
 *
 * @param deelnemer those about this student
 * @param van made at this moment or later
 * @param tot made before this moment
 */
public record Berichtvraag(
        String instelling,
        Optional<String> deelnemer,
        Optional<BerichtStatus> status,
        Optional<Operatie> operatie,
        Optional<Verzendwijze> verzendwijze,
        Optional<Richting> richting,
        Optional<Instant> van,
        Optional<Instant> tot) {}
