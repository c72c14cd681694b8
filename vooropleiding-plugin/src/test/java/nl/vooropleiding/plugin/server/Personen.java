package nl.vooropleiding.plugin.server;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.vooropleiding.api.PersoonsgebondenNummer;

/** People who do not exist: burgerservicenummers from the range for tests, each handed out once per server. */
public final class Personen {

    /** How their numbers begin; four digits follow. */
    static final String BEGIN = "99999";

    private static final AtomicInteger LAATSTE = new AtomicInteger();

    private static final AtomicInteger VOLGEND = new AtomicInteger(100_000_000);

    private Personen() {}

    public static PersoonsgebondenNummer nieuw() {
        while (true) {
            var nummer = PersoonsgebondenNummer.lees(BEGIN + String.format("%04d", LAATSTE.incrementAndGet()))
                    .filter(n -> n.soort() == PersoonsgebondenNummer.Soort.BSN);
            if (nummer.isPresent()) {
                return nummer.get();
            }
        }
    }

    /** So many people for a test that needs many: onderwijsnummers, which are nobody's BSN. */
    public static List<PersoonsgebondenNummer> veel(int aantal) {
        return Stream.generate(() -> PersoonsgebondenNummer.lees(String.valueOf(VOLGEND.incrementAndGet())))
                .flatMap(Optional::stream)
                .filter(n -> n.soort() == PersoonsgebondenNummer.Soort.ONDERWIJSNUMMER)
                .limit(aantal)
                .toList();
    }

    /** An id as a host could give its student. */
    public static String deelnemer() {
        return UUID.randomUUID().toString();
    }
}
