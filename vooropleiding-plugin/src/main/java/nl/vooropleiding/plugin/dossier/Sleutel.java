package nl.vooropleiding.plugin.dossier;

import java.util.Optional;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;

/**
 * The natural key of a record within one person's stand: by it a record in one stand is known again in the next.
 *
 * <ul>
 *   <li>a deelname: kind of education, BRIN and inschrijvingvolgnummer; without one: kind, BRIN, opleidingcode and datum
 *       inschrijving;
 *   <li>a result: kind of education, BRIN, kind of document (diploma, certificaat, graad, propedeuse), opleidingcode, and
 *       resultaatvolgnummer where it has one. BRIN is absent for a staatsexamen.
 * </ul>
 */
public record Sleutel(String tekst) {

    public static Sleutel van(Gegeven gegeven) {
        return new Sleutel(gegeven instanceof Deelname deelname ? deelname(deelname) : resultaat((Resultaat) gegeven));
    }

    /** Records that are not known again by their key, but may be the same: of one kind, BRIN and opleidingcode. */
    static Sleutel verwant(Gegeven gegeven) {
        return new Sleutel(
                gegeven instanceof Deelname deelname
                        ? tekst("deelname", deelname.soort(), deelname.brin(), deelname.opleidingcode())
                        : verwant((Resultaat) gegeven));
    }

    private static String deelname(Deelname d) {
        return d.volgnummer()
                .map(nummer -> tekst("deelname", d.soort(), d.brin(), "volgnummer", nummer))
                .orElseGet(() -> tekst("deelname", d.soort(), d.brin(), d.opleidingcode(), d.inschrijving()));
    }

    private static String resultaat(Resultaat r) {
        return tekst(verwant(r), r.volgnummer());
    }

    private static String verwant(Resultaat r) {
        return tekst("resultaat", r.soort(), r.brin(), document(r.document()), r.opleidingcode());
    }

    private static String document(Waardedocument document) {
        return switch (document) {
            case ASSOCIATE_DEGREE, BACHELOR, MASTER -> "GRAAD";
            case DIPLOMA, CERTIFICAAT, PROPEDEUSE -> document.name();
        };
    }

    private static String tekst(Object... delen) {
        StringBuilder tekst = new StringBuilder();
        for (Object deel : delen) {
            Object waarde = deel instanceof Optional<?> misschien
                    ? misschien.map(Object::toString).orElse("-")
                    : deel;
            tekst.append(waarde).append('|');
        }
        return tekst.toString();
    }
}
