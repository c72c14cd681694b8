package nl.vooropleiding.sample.geschiedenis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PersoonsgebondenNummer.Soort;

/** The made-up students, each with an onderwijsnummer out of the test range. Elsewhere a person is a place in this list. */
final class Bevolking {

    private static final int EERSTE = 105_000_000;

    private final List<String> nummers = new ArrayList<>();
    private final Map<String, Integer> plaatsen = new HashMap<>();

    Bevolking(int aantal) {
        for (int getal = EERSTE; nummers.size() < aantal; getal++) {
            String cijfers = String.valueOf(getal);
            Optional<PersoonsgebondenNummer> nummer = PersoonsgebondenNummer.lees(cijfers);
            if (nummer.filter(n -> n.soort() == Soort.ONDERWIJSNUMMER).isPresent()) {
                plaatsen.put(cijfers, nummers.size());
                nummers.add(cijfers);
            }
        }
    }

    int aantal() {
        return nummers.size();
    }

    String nummer(int persoon) {
        return nummers.get(persoon);
    }

    /** @throws IllegalArgumentException for a number that nobody here has; the message does not repeat it */
    int persoon(String nummer) {
        Integer plaats = plaatsen.get(nummer);
        if (plaats == null) {
            throw new IllegalArgumentException("Dit nummer heeft niemand hier");
        }
        return plaats;
    }
}
