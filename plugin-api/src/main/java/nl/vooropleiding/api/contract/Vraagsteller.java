package nl.vooropleiding.api.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.api.Context;

/** How the contracts ask: contexts, an id that nobody has, and what a hostile or broken caller might send. */
final class Vraagsteller {

    /** An id, code or name that is nowhere. */
    static final String ONBEKEND = "contract-7f3a-onbekend";

    private static final int MEGABYTE = 1_000_000;

    private Vraagsteller() {}

    static Context context(String instelling, Optional<String> deelnemer, String gebruiker, LocalDate peildatum) {
        return new Context(
                instelling,
                deelnemer,
                Optional.empty(),
                gebruiker,
                peildatum,
                Locale.forLanguageTag("nl-NL"),
                "contract");
    }

    /** Text where an id belongs. */
    static List<String> teksten() {
        return List.of(
                "",
                " ",
                "0",
                "-1",
                ONBEKEND,
                "99999999999999999999",
                "../../etc/passwd",
                "<script>alert(1)</script>",
                "' or '1'='1",
                "%",
                "regel\r\nSet-Cookie: a=b",
                "nul\u0000byte",
                "half\uD800teken",
                "x".repeat(MEGABYTE));
    }
}
