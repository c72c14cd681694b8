package nl.vooropleiding.plugin.bericht;

import java.util.function.Function;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Verzoeken;

/**
 * Something to send to the register.
 *
 * @param deelnemer the student it is about, as the host knows them
 * @param persoon keyed hash of the person: messages of one person go out in order
 * @param inhoud makes the request; throws {@link IllegalArgumentException} in words when the data do not allow it
 */
public record Opdracht(
        String instelling,
        String deelnemer,
        String persoon,
        Operatie operatie,
        Verzendwijze verzendwijze,
        String correlatie,
        Function<Verzoeken.Kop, byte[]> inhoud) {}
