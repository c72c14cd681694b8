package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.plugin.duiding.Vergelijking;
import nl.vooropleiding.plugin.duiding.Vergelijking.Regel;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;

/**
 * A declared prior education beside a delivered record, in words.
 *
 * @param opgave empty when the student did not declare it
 * @param duo the record; empty when it was not delivered
 * @param anker of the record's row; empty when there is none
 * @param sleutel by which the record is known again when somebody takes it over; empty when there is nothing to take over
 */
public record Vergelijkregel(String opgave, String duo, String anker, String uitkomst, Toon toon, String sleutel) {

    static List<Vergelijkregel> van(Vergelijking vergelijking, Verwijzing verwijzing, Teksten teksten) {
        return vergelijking.regels().stream()
                .map(r -> regel(r, verwijzing, teksten))
                .toList();
    }

    private static Vergelijkregel regel(Regel regel, Verwijzing verwijzing, Teksten teksten) {
        Optional<Recordregel> record = regel.gegeven().map(verwijzing::naar);
        return new Vergelijkregel(
                regel.opgave().map(Opgave.Bewaard::omschrijving).orElse(""),
                record.map(r -> Teksten.metHoofdletter(r.kort())).orElse(""),
                record.map(Recordregel::id).orElse(""),
                teksten.van("vergelijk." + regel.uitkomst()),
                switch (regel.uitkomst()) {
                    case GELIJK -> Toon.GOED;
                    case VERSCHILT -> Toon.LET_OP;
                    case ALLEEN_DUO, ALLEEN_HIER -> Toon.STIL;
                },
                regel.over() ? record.map(Recordregel::sleutel).orElse("") : "");
    }

    public String stijl() {
        return Tonen.stijl(toon);
    }
}
