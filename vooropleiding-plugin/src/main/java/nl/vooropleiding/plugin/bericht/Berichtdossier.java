package nl.vooropleiding.plugin.bericht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one exchange: what went out, each time it was offered, and what came back.
 *
 * @param gekozen the message that was asked for
 * @param verzoek our request; absent when the register spoke unasked, or when it is not kept any more
 * @param volgendAanbod when the request is offered again; absent when it is not
 * @param aanbiedingen oldest first
 * @param antwoorden what the register said under the same identificatiecode, oldest first
 */
public record Berichtdossier(
        Berichtregel gekozen,
        String identificatiecode,
        String correlatie,
        Optional<String> foutcode,
        Optional<Berichtregel> verzoek,
        Optional<Instant> volgendAanbod,
        List<Aanbieding> aanbiedingen,
        List<Berichtregel> antwoorden) {

    public Berichtdossier {
        aanbiedingen = List.copyOf(aanbiedingen);
        antwoorden = List.copyOf(antwoorden);
    }
}
