package nl.vooropleiding.plugin.kaart.privacy;

import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.vooropleiding.plugin.bewaarlog.Bewaarlog;
import nl.vooropleiding.plugin.bewaarlog.Bewaaruitkomst;
import nl.vooropleiding.plugin.inzage.Inzagehouder;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** What was removed, and what would be, in the words of a page. */
final class Opruimverslag {

    private final Teksten teksten;

    Opruimverslag(Teksten teksten) {
        this.teksten = teksten;
    }

    /** A line of the log. */
    public record Regel(
            String begonnen,
            String aanleiding,
            String door,
            String staat,
            String stijl,
            List<String> wat,
            String bij) {}

    /** A kind of data about one student, how much of it there is, and what becomes of it. */
    public record Soort(String naam, long aantal, String gevolg) {}

    Regel regel(Bewaarlog.Regel regel) {
        boolean klaar = regel.ronde().klaar().isPresent();
        return new Regel(
                teksten.datumTijd(regel.ronde().begonnen()),
                teksten.van("bewaarreden." + regel.ronde().aanleiding()),
                regel.ronde().door().orElse("–"),
                teksten.van(klaar ? "bewaren.klaar" : "bewaren.loopt"),
                klaar ? "goed" : "loopt",
                wat(regel),
                regel.ronde().melding().orElse(""));
    }

    /** What went, one kind a line; that nothing was due is said too. */
    List<String> wat(Bewaarlog.Regel regel) {
        if (regel.uitkomsten().isEmpty()) {
            return regel.ronde().klaar().isPresent() ? List.of(teksten.van("bewaren.niets")) : List.of();
        }
        return regel.uitkomsten().stream().map(this::wat).toList();
    }

    private String wat(Bewaaruitkomst uitkomst) {
        return uitkomst.regel()
                .map(termijn -> teksten.van(
                        "bewaren.wat.na",
                        uitkomst.aantal(),
                        teksten.van("bewaarsoort." + uitkomst.soort()),
                        Termijntekst.van(Period.parse(termijn), teksten)))
                .orElseGet(() ->
                        teksten.van("bewaren.wat", uitkomst.aantal(), teksten.bijCode("houder", uitkomst.soort())));
    }

    List<Soort> soorten(Map<String, Long> aantallen) {
        return aantallen.entrySet().stream()
                .map(e -> new Soort(
                        Teksten.metHoofdletter(teksten.bijCode("houder", e.getKey())),
                        e.getValue(),
                        teksten.van(gevolg(e.getKey()))))
                .sorted(Comparator.comparing(Soort::naam))
                .toList();
    }

    private static String gevolg(String soort) {
        return switch (soort) {
            case Inzagehouder.SOORT -> "bewaren.gevolg.pseudoniem";
            case "ABONNEMENT" -> "bewaren.gevolg.eindigt";
            default -> "bewaren.gevolg.weg";
        };
    }
}
