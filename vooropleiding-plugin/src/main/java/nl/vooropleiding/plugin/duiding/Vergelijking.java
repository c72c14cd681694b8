package nl.vooropleiding.plugin.duiding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * What a student declared beside what the register delivered. A declared one belongs to the delivered one of its kind that
 * agrees best; failing that, to one of the same family (vmbo, mbo) of the same year. What is not known on one side does not
 * differ.
 *
 * @param regels the declared ones in their order, then what only the register has
 */
public record Vergelijking(List<Regel> regels) {

    /** What came of comparing. */
    public enum Uitkomst {
        GELIJK,
        VERSCHILT,
        /** The register delivered it, the student did not declare it. */
        ALLEEN_DUO,
        /** The student declared it, the register did not deliver it. */
        ALLEEN_HIER
    }

    /**
     * One of each, or one of either.
     *
     * @param voorstel how the opgave is to be when it is taken over; absent when nothing was delivered
     */
    public record Regel(
            Optional<Opgave.Bewaard> opgave, Optional<Gegeven> gegeven, Optional<Opgave> voorstel, Uitkomst uitkomst) {

        /** Whether there is anything to take over. */
        public boolean over() {
            return uitkomst == Uitkomst.VERSCHILT || uitkomst == Uitkomst.ALLEEN_DUO;
        }
    }

    public Vergelijking {
        regels = List.copyOf(regels);
    }

    public static Vergelijking van(List<Opgave.Bewaard> opgaven, Stand stand, Codelijst codes) {
        List<Opgaven.Geleverd> vrij = new ArrayList<>(new Opgaven(codes).van(stand));
        Regel[] regels = new Regel[opgaven.size()];
        koppel(opgaven, vrij, regels, (o, g) -> o.soort() == g.soort());
        koppel(opgaven, vrij, regels, Vergelijking::verwant);
        List<Regel> alle = new ArrayList<>();
        for (int i = 0; i < regels.length; i++) {
            alle.add(regels[i] != null ? regels[i] : alleenHier(opgaven.get(i)));
        }
        vrij.forEach(g -> alle.add(
                new Regel(Optional.empty(), Optional.of(g.gegeven()), Optional.of(g.opgave()), Uitkomst.ALLEEN_DUO)));
        return new Vergelijking(alle);
    }

    private static Regel alleenHier(Opgave.Bewaard opgave) {
        return new Regel(Optional.of(opgave), Optional.empty(), Optional.empty(), Uitkomst.ALLEEN_HIER);
    }

    private static void koppel(
            List<Opgave.Bewaard> opgaven,
            List<Opgaven.Geleverd> vrij,
            Regel[] regels,
            BiPredicate<Opgave, Opgave> horenBijElkaar) {
        for (int i = 0; i < regels.length; i++) {
            Opgave.Bewaard bewaard = opgaven.get(i);
            if (regels[i] != null) {
                continue;
            }
            Optional<Opgaven.Geleverd> beste = vrij.stream()
                    .filter(g -> horenBijElkaar.test(bewaard.opgave(), g.opgave()))
                    .min(Comparator.comparingInt(g -> verschillen(bewaard.opgave(), g.opgave())));
            if (beste.isPresent()) {
                vrij.remove(beste.get());
                regels[i] = new Regel(
                        Optional.of(bewaard),
                        Optional.of(beste.get().gegeven()),
                        Optional.of(beste.get().opgave()),
                        verschillen(bewaard.opgave(), beste.get().opgave()) == 0
                                ? Uitkomst.GELIJK
                                : Uitkomst.VERSCHILT);
            }
        }
    }

    private static int verschillen(Opgave hier, Opgave duo) {
        int aantal = hier.soort() == duo.soort() ? 0 : 1;
        aantal += hier.diploma() == duo.diploma() ? 0 : 1;
        aantal += verschilt(hier.jaar(), duo.jaar());
        aantal += verschilt(hier.brin(), duo.brin());
        return aantal + verschilt(hier.opleidingcode(), duo.opleidingcode());
    }

    private static int verschilt(Optional<?> hier, Optional<?> duo) {
        return hier.isPresent() && duo.isPresent() && !hier.equals(duo) ? 1 : 0;
    }

    private static boolean verwant(Opgave hier, Opgave duo) {
        return familie(hier.soort()).equals(familie(duo.soort()))
                && hier.jaar().isPresent()
                && hier.jaar().equals(duo.jaar());
    }

    private static String familie(Vooropleidingsoort soort) {
        return switch (soort) {
            case VMBO_BB, VMBO_KB, VMBO_GL, VMBO_TL -> "vmbo";
            case MBO_1, MBO_2, MBO_3, MBO_4 -> "mbo";
            default -> soort.name();
        };
    }
}
