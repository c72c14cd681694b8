package nl.vooropleiding.plugin.kaart.privacy;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** A term as a person says it: {@code 1 jaar}, {@code 90 dagen}. */
final class Termijntekst {

    private Termijntekst() {}

    static String van(Period termijn, Teksten teksten) {
        List<String> delen = new ArrayList<>();
        voeg(delen, "termijn.jaren", termijn.getYears(), teksten);
        voeg(delen, "termijn.maanden", termijn.getMonths(), teksten);
        voeg(delen, "termijn.dagen", termijn.getDays(), teksten);
        return String.join(" ", delen);
    }

    private static void voeg(List<String> delen, String sleutel, int aantal, Teksten teksten) {
        if (aantal > 0) {
            delen.add(teksten.van(sleutel, aantal));
        }
    }
}
