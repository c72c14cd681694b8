package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.betwisting.Betwisting;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/**
 * Something that is said to be wrong, in words.
 *
 * @param id to close it by
 * @param anker of the record on the page; empty when it is about the whole or the record is no longer delivered
 * @param onderwerp what it is about
 * @param gemeld by whom and when
 * @param vraag whom to ask
 */
public record Betwistingregel(long id, String anker, String onderwerp, String tekst, String gemeld, String vraag) {

    /** The open ones. */
    static List<Betwistingregel> van(List<Betwisting> alle, List<Recordregel> regels, Teksten teksten) {
        return alle.stream()
                .filter(Betwisting::open)
                .map(b -> new Betwistingregel(
                        b.id(),
                        b.record().flatMap(sleutel -> anker(sleutel, regels)).orElse(""),
                        b.omschrijving(),
                        b.tekst(),
                        teksten.van("betwisting.gemeld", b.melderNaam(), teksten.datumTijd(b.gemeld())),
                        teksten.van("betwisting.vraag", b.vraagAan())))
                .toList();
    }

    private static Optional<String> anker(String sleutel, List<Recordregel> regels) {
        return regels.stream()
                .filter(r -> r.sleutel().equals(sleutel))
                .map(Recordregel::id)
                .findFirst();
    }
}
