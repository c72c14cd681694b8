package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Naam;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;

/** How a record is named in a sentence: <em>diploma havo, 2014</em>. */
public record Recordnaam(Teksten teksten, Namen namen) {

    public String van(Gegeven gegeven) {
        if (gegeven instanceof Deelname deelname) {
            Deelname.Periode laatste = deelname.laatstePeriode();
            return teksten.van(
                    "kort.deelname",
                    deelname.soort().name().toLowerCase(Locale.ROOT),
                    opleiding(deelname, laatste.opleidingcode(), laatste.begin()),
                    jaar(deelname.inschrijving()));
        }
        Resultaat resultaat = (Resultaat) gegeven;
        return teksten.van(
                "kort." + resultaat.document(),
                opleiding(resultaat, resultaat.opleidingcode(), resultaat.recorddatum()),
                jaar(resultaat.recorddatum()));
    }

    private String opleiding(Gegeven gegeven, String code, LocalDate toen) {
        Naam naam = namen.opleiding(gegeven.soort().stelsel(), code, toen, List.of());
        return naam.bekend() ? naam.tekst() : code;
    }

    private static String jaar(LocalDate datum) {
        return Integer.toString(datum.getYear());
    }
}
