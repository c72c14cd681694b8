package nl.vooropleiding.plugin.instelling;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an instelling chose, over what holds otherwise.
 *
 * @param eigen what it set for itself; only what makes sense
 * @param standaard for each what holds otherwise
 */
record Keuzes(Map<Instelbaar, String> eigen, Map<Instelbaar, String> standaard) {

    /** A month is never shorter. */
    private static final int DAGEN_IN_EEN_MAAND = 28;

    String geldt(Instelbaar wat) {
        return eigen.getOrDefault(wat, standaard.getOrDefault(wat, wat.meegeleverd()));
    }

    int getal(Instelbaar wat) {
        return Integer.parseInt(geldt(wat));
    }

    private boolean ja(Instelbaar wat) {
        return Boolean.parseBoolean(geldt(wat));
    }

    private Duration dagen(Instelbaar wat) {
        return Duration.ofDays(getal(wat));
    }

    Schoolinstelling van(String instelling) {
        return new Schoolinstelling(
                instelling,
                Optional.of(geldt(Instelbaar.OIN)).filter(oin -> !oin.isEmpty()),
                geldt(Instelbaar.ADRES),
                getal(Instelbaar.TEMPO),
                dagen(Instelbaar.TERMIJN_IDENTIFICATIE),
                dagen(Instelbaar.TERMIJN_VRAAG),
                ja(Instelbaar.VAVO),
                ja(Instelbaar.VERLENGEN),
                new Bewaartermijnen(
                        getal(Instelbaar.BEWAAR_BERICHTINHOUD),
                        getal(Instelbaar.BEWAAR_BERICHT),
                        getal(Instelbaar.BEWAAR_ZONDER_INSCHRIJVING),
                        getal(Instelbaar.BEWAAR_CIJFERS),
                        getal(Instelbaar.BEWAAR_DOSSIER)));
    }

    /** As these, where some are set or, when empty, left to what holds otherwise. */
    Keuzes met(Map<Instelbaar, Optional<String>> gekozen) {
        Map<Instelbaar, String> nieuw = new EnumMap<>(Instelbaar.class);
        nieuw.putAll(eigen);
        gekozen.forEach((wat, waarde) -> waarde.ifPresentOrElse(w -> nieuw.put(wat, w), () -> nieuw.remove(wat)));
        return new Keuzes(nieuw, standaard);
    }

    /** What does not go together, with the one that should be less. */
    Map<Instelbaar, Bezwaar> tegenstrijdig() {
        Map<Instelbaar, Bezwaar> bezwaren = new EnumMap<>(Instelbaar.class);
        if (getal(Instelbaar.TERMIJN_IDENTIFICATIE) > getal(Instelbaar.BEWAAR_BERICHTINHOUD)
                || getal(Instelbaar.TERMIJN_VRAAG) > getal(Instelbaar.BEWAAR_BERICHTINHOUD)) {
            bezwaren.put(Instelbaar.BEWAAR_BERICHTINHOUD, Bezwaar.KORTER_DAN_ANTWOORD);
        }
        if (getal(Instelbaar.BEWAAR_BERICHTINHOUD) > getal(Instelbaar.BEWAAR_BERICHT) * DAGEN_IN_EEN_MAAND) {
            bezwaren.put(Instelbaar.BEWAAR_BERICHT, Bezwaar.KORTER_DAN_INHOUD);
        }
        if (getal(Instelbaar.BEWAAR_CIJFERS) > getal(Instelbaar.BEWAAR_DOSSIER)) {
            bezwaren.put(Instelbaar.BEWAAR_DOSSIER, Bezwaar.KORTER_DAN_CIJFERS);
        }
        return bezwaren;
    }
}
