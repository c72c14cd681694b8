package nl.vooropleiding.plugin.werklijst;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;
import nl.vooropleiding.plugin.duiding.Vergelijking;
import nl.vooropleiding.plugin.duiding.Vergelijking.Regel;
import nl.vooropleiding.plugin.stand.Onderwijssoort;

/**
 * Which differences with what the student declared somebody has to look at: where both say something else of the same, and
 * where a diploma was declared that the register should have and does not. What only the register has is no difference: a
 * student need not declare all, and the page shows it.
 */
final class Opgaveregels {

    private static final Set<Vooropleidingsoort> BUITEN_HET_REGISTER =
            EnumSet.of(Vooropleidingsoort.BASISONDERWIJS, Vooropleidingsoort.ANDERS);

    private Opgaveregels() {}

    static List<Feit> feiten(Vergelijking vergelijking) {
        return vergelijking.regels().stream()
                .filter(Opgaveregels::telt)
                .<Feit>map(r -> new Feit.Verschilt(r.opgave().orElseThrow(), r.gegeven(), sleutel(r)))
                .toList();
    }

    private static boolean telt(Regel regel) {
        return switch (regel.uitkomst()) {
            case VERSCHILT -> true;
            case ALLEEN_HIER ->
                regel.opgave()
                        .map(Opgave.Bewaard::opgave)
                        .filter(Opgaveregels::hoortErTeZijn)
                        .isPresent();
            case GELIJK, ALLEEN_DUO -> false;
        };
    }

    /** Not what is from before the register delivers, or from outside it. */
    private static boolean hoortErTeZijn(Opgave opgave) {
        return opgave.diploma()
                && !BUITEN_HET_REGISTER.contains(opgave.soort())
                && opgave.jaar()
                        .filter(j -> j.getValue()
                                < soort(opgave.soort()).geleverdVanaf().getYear())
                        .isEmpty();
    }

    private static Onderwijssoort soort(Vooropleidingsoort soort) {
        return switch (soort) {
            case MBO_1, MBO_2, MBO_3, MBO_4 -> Onderwijssoort.MBO;
            case HBO, WO -> Onderwijssoort.HO;
            default -> Onderwijssoort.VO;
        };
    }

    private static String sleutel(Regel regel) {
        String beide = regel.opgave().orElseThrow().id() + "|"
                + regel.opgave().orElseThrow().opgave() + "|" + regel.voorstel();
        try {
            byte[] afdruk = MessageDigest.getInstance("SHA-256").digest(beide.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(afdruk, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
