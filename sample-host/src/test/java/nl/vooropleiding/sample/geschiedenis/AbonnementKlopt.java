package nl.vooropleiding.sample.geschiedenis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who has ground is followed, or it is known why not; who has none is not followed, by the plugin nor by the register. A
 * person of whom a request was put aside, or is never answered, waits for somebody to look.
 */
final class AbonnementKlopt implements Regel {

    private static final String REGEL = "abonnement";
    private static final Set<String> LOOPT = Set.of("AANGEVRAAGD", "ACTIEF", "BEEINDIGING_GEVRAAGD");

    @Override
    public List<Overtreding> toets(Geschiedenis geschiedenis, Momentopname momentopname, Grenzen grenzen) {
        List<Overtreding> gevonden = new ArrayList<>();
        Map<Integer, List<String>> staten = momentopname.abonnementen().stream()
                .collect(Collectors.groupingBy(
                        Momentopname.Abonnement::persoon,
                        Collectors.mapping(Momentopname.Abonnement::staat, Collectors.toList())));
        Set<Integer> onbeslist = momentopname.berichten().stream()
                .filter(b -> b.uit() && b.is("IN_BEHANDELING", "STORING", "WACHTRIJ"))
                .map(Momentopname.Bericht::persoon)
                .collect(Collectors.toSet());
        // What the register refused may be asked again by a person alone.
        Set<Integer> afgekeurd = momentopname.berichten().stream()
                .filter(b -> b.uit() && b.is("AFGEKEURD"))
                .map(Momentopname.Bericht::persoon)
                .collect(Collectors.toSet());
        for (int persoon = 0; persoon < momentopname.verloop().size(); persoon++) {
            if (!onbeslist.contains(persoon)) {
                toets(
                        persoon,
                        momentopname.verloop().get(persoon).grond(),
                        staten.getOrDefault(persoon, List.of()),
                        momentopname.geabonneerd().contains(persoon),
                        afgekeurd.contains(persoon),
                        gevonden);
            }
        }
        return gevonden;
    }

    private static void toets(
            int persoon,
            boolean grond,
            List<String> staten,
            boolean geabonneerd,
            boolean afgekeurd,
            List<Overtreding> gevonden) {
        String wie = "student " + persoon;
        if (staten.size() > 1) {
            gevonden.add(new Overtreding(REGEL, wie, "heeft " + staten.size() + " abonnementen"));
        }
        String staat = staten.isEmpty() ? "geen" : staten.get(0);
        if (geabonneerd != LOOPT.contains(staat) && !afgekeurd) {
            gevonden.add(new Overtreding(
                    REGEL, wie, "staat op " + staat + (geabonneerd ? ", het register volgt" : ", het register niet")));
        }
        boolean klopt = grond
                ? staat.equals("ACTIEF") || (afgekeurd && staat.equals("GEWEIGERD"))
                : Set.of("geen", "BEEINDIGD", "GEWEIGERD").contains(staat);
        if (!klopt) {
            gevonden.add(
                    new Overtreding(REGEL, wie, "staat op " + staat + (grond ? " en heeft grond" : " zonder grond")));
        }
    }
}
