package nl.vooropleiding.plugin.bericht;

import java.util.List;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.bron.Inkomend.Melding;

/** The register's foutmeldingen as one text. */
public final class Meldingen {

    private Meldingen() {}

    /** Codes and texts, without sleutelgegevens (they hold personal data) and with any nine digits masked. */
    public static String inWoorden(List<Melding> meldingen) {
        if (meldingen.isEmpty()) {
            return "Het register gaf geen reden.";
        }
        return meldingen.stream()
                .map(m -> m.tekst() + " (" + m.code() + ")")
                .collect(Collectors.joining("; "))
                .replaceAll("[0-9]{9}", "*********");
    }
}
