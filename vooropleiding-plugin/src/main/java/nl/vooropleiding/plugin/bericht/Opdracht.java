package nl.vooropleiding.plugin.bericht;

import java.util.Optional;
import java.util.function.Function;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Verzoeken;

/**
 * Something to send to the register.
 *
 * @param deelnemer the student it is about, as the host knows them
 * @param persoon keyed hash of the person: messages of one person go out in order
 * @param actie what it asks of a subscription; absent when it asks something else
 * @param inhoud makes the request; throws {@link IllegalArgumentException} in words when the data do not allow it
 */
public record Opdracht(
        String instelling,
        String deelnemer,
        String persoon,
        Operatie operatie,
        Optional<Verzoeken.Actie> actie,
        Aanleiding aanleiding,
        Function<Verzoeken.Kop, byte[]> inhoud) {}
