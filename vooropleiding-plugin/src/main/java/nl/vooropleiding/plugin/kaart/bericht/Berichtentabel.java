package nl.vooropleiding.plugin.kaart.bericht;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.betrokkene.Plekken;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Klok;

/** Messages as rows of a file: the words of the list, and moments to calculate with. */
final class Berichtentabel {

    private final List<Berichtkolom> kolommen;
    private final Teksten teksten;
    private final Berichtwoorden woorden;
    private final Plaatsnamen namen;

    Berichtentabel(List<Berichtkolom> kolommen, Teksten teksten, Plaatsnamen namen) {
        this.kolommen = kolommen;
        this.teksten = teksten;
        this.woorden = new Berichtwoorden(teksten);
        this.namen = namen;
    }

    List<String> koppen() {
        List<String> koppen = new ArrayList<>();
        for (Berichtkolom kolom : kolommen) {
            if (kolom == Berichtkolom.DEELNEMER) {
                koppen.add(teksten.van("berichten.nummer"));
                koppen.add(teksten.van("berichten.naam"));
            } else {
                koppen.add(teksten.van(kolom.tekstsleutel()));
            }
        }
        return koppen;
    }

    List<Object> rij(Berichtregel b, Map<String, Plekken.Plaats> plaatsen) {
        List<Object> cellen = new ArrayList<>();
        for (Berichtkolom kolom : kolommen) {
            if (kolom == Berichtkolom.DEELNEMER) {
                cellen.add(b.over().flatMap(Berichtregel.Over::nummer).orElse(""));
                cellen.add(b.over().flatMap(Berichtregel.Over::naam).orElse(""));
            } else {
                cellen.add(cel(kolom, b, plaatsen));
            }
        }
        return cellen;
    }

    /** A row with nothing but this said in its first cell. */
    List<Object> opmerking(String tekst) {
        List<Object> cellen = new ArrayList<>(koppen());
        cellen.replaceAll(kop -> "");
        cellen.set(0, tekst);
        return cellen;
    }

    private Object cel(Berichtkolom kolom, Berichtregel b, Map<String, Plekken.Plaats> plaatsen) {
        return switch (kolom) {
            case STATUS -> woorden.status(b.status());
            case TYPE -> woorden.type(b);
            case RICHTING -> teksten.van("richting." + b.richting());
            case EENHEID -> namen.eenheden(b, plaatsen);
            case LOCATIE -> namen.locaties(b, plaatsen);
            case GEMAAKT -> moment(Optional.of(b.gemaakt()));
            case VERZONDEN -> moment(b.verzonden());
            case ONTVANGEN -> moment(b.ontvangen());
            case WIJZE -> teksten.van("verzendwijze." + b.verzendwijze());
            case MELDING -> woorden.melding(b);
            case DEELNEMER -> throw new IllegalArgumentException("Dat zijn er twee");
        };
    }

    private static Object moment(Optional<Instant> moment) {
        return moment.<Object>map(m -> LocalDateTime.ofInstant(m, Klok.NEDERLAND))
                .orElse("");
    }
}
