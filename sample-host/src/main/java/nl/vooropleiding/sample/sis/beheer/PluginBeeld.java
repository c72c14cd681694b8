package nl.vooropleiding.sample.sis.beheer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.sample.sis.koppelvlak.PluginStaat;
import nl.vooropleiding.sample.sis.koppelvlak.Storing;

/**
 * One plugin on the page, in the language of the page.
 *
 * @param toestand GOED, LET_OP or FOUT as the plugin says, or the cause why it says nothing
 */
public record PluginBeeld(
        String id,
        String naam,
        String applicatie,
        String versie,
        String apiVersie,
        String toestand,
        String klasse,
        String teken,
        String uitleg,
        List<Regel> gezondheid,
        List<Regel> slots,
        List<Regel> rechten,
        String laatsteFout) {

    private static final DateTimeFormatter TIJD =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

    /** A line of a list within the plugin. */
    public record Regel(String wat, String tekst, String extra) {}

    static PluginBeeld van(PluginStaat staat, Locale taal) {
        String toestand = staat.gezondheid()
                .map(g -> g.status().name())
                .orElseGet(() -> staat.storing().map(s -> s.oorzaak().name()).orElse("FOUT"));
        return new PluginBeeld(
                staat.id(),
                staat.descriptor().map(d -> d.naam().in(taal)).orElse(staat.id()),
                staat.applicatie(),
                staat.descriptor().map(Descriptor::versie).orElse(""),
                staat.descriptor().map(d -> d.apiVersie().toString()).orElse(""),
                toestand,
                klasse(toestand),
                teken(toestand),
                staat.storing().map(PluginBeeld::uitleg).orElse(""),
                staat.gezondheid().map(g -> gezondheid(g, taal)).orElse(List.of()),
                staat.descriptor().map(d -> slots(d, taal)).orElse(List.of()),
                staat.descriptor().map(d -> rechten(d, taal)).orElse(List.of()),
                staat.laatsteStoring().map(PluginBeeld::uitleg).orElse(""));
    }

    private static String klasse(String toestand) {
        return switch (toestand) {
            case "GOED" -> "goed";
            case "LET_OP", "RUST", "TRAAG" -> "let-op";
            default -> "fout";
        };
    }

    private static String teken(String toestand) {
        return switch (klasse(toestand)) {
            case "goed" -> "t-vink";
            case "let-op" -> "t-let";
            default -> "t-kruis";
        };
    }

    private static String uitleg(Storing storing) {
        return TIJD.format(storing.tijdstip()) + ": " + storing.uitleg() + " (kenmerk " + storing.kenmerk() + ")";
    }

    private static List<Regel> gezondheid(Gezondheid gezondheid, Locale taal) {
        return gezondheid.bevindingen().stream()
                .map(b ->
                        new Regel(b.onderdeel(), b.tekst().in(taal), b.status().name()))
                .toList();
    }

    private static List<Regel> slots(Descriptor descriptor, Locale taal) {
        return descriptor.slots().stream()
                .map(s -> new Regel(s.titel().in(taal), s.soort().name(), s.plek()))
                .toList();
    }

    private static List<Regel> rechten(Descriptor descriptor, Locale taal) {
        return descriptor.rechten().stream()
                .map(r -> new Regel(r.naam(), r.omschrijving().in(taal), ""))
                .toList();
    }
}
