package nl.vooropleiding.plugin.duiding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * The highest prior education as the school itself reports it (codes 01 to 16, Regeling gegevenslevering bve), proposed
 * from the diploma's and graden that were delivered.
 *
 * @param voorstel the highest
 * @param daarna what comes after it, highest first, one record per code
 */
public record HoogsteVooropleiding(Rang voorstel, List<Rang> daarna) {

    /** Lowest first: the codes do not run by level. */
    private static final List<String> VOLGORDE =
            List.of("01", "02", "03", "04", "05", "08", "06", "07", "09", "10", "14", "11", "15", "16");

    /** From this level on an mbo diploma is reported as mbo 3-4. */
    private static final int HOOG_MBO = 3;

    /** A code with the record that gives it. */
    public record Rang(String code, Resultaat door) {
        int hoogte() {
            return VOLGORDE.indexOf(code);
        }
    }

    public HoogsteVooropleiding {
        daarna = List.copyOf(daarna);
    }

    /** Empty without a diploma: then the register has nothing to propose. */
    public static Optional<HoogsteVooropleiding> van(Stand stand, Codelijst codes) {
        Kenmerken kenmerken = new Kenmerken(codes);
        Map<String, Rang> perCode = new LinkedHashMap<>();
        stand.resultaten().stream()
                .flatMap(r -> code(r, kenmerken).map(code -> new Rang(code, r)).stream())
                .sorted(Comparator.comparingInt(Rang::hoogte)
                        .reversed()
                        .thenComparing(r -> r.door().recorddatum())
                        .thenComparing(r -> r.door().opleidingcode()))
                .forEach(rang -> perCode.putIfAbsent(rang.code(), rang));
        List<Rang> rangen = List.copyOf(perCode.values());
        return rangen.isEmpty()
                ? Optional.empty()
                : Optional.of(new HoogsteVooropleiding(rangen.get(0), rangen.subList(1, rangen.size())));
    }

    private static Optional<String> code(Resultaat resultaat, Kenmerken kenmerken) {
        return switch (resultaat.soort()) {
            case HO -> Optional.of(ho(resultaat));
            case MBO ->
                diploma(resultaat)
                        .map(d -> kenmerken.niveau(d).filter(n -> n >= HOOG_MBO).isPresent() ? "09" : "08");
            case VO, VSO, VAVO -> diploma(resultaat).flatMap(kenmerken::vo).flatMap(HoogsteVooropleiding::vo);
        };
    }

    private static Optional<Resultaat> diploma(Resultaat resultaat) {
        return Optional.of(resultaat).filter(r -> r.document() == Waardedocument.DIPLOMA);
    }

    private static Optional<String> vo(Vosoort soort) {
        return switch (soort) {
            case VMBO_BB, VMBO_KB, VMBO_GL -> Optional.of("04");
            case VMBO_TL -> Optional.of("05");
            case HAVO -> Optional.of("06");
            case VWO -> Optional.of("07");
            case PRO, BRUGJAAR -> Optional.empty();
        };
    }

    private static String ho(Resultaat graad) {
        boolean wo = Hogeronderwijs.van(graad.opleidingcode()) == Hogeronderwijs.WO;
        return switch (graad.document()) {
            case PROPEDEUSE -> wo ? "14" : "10";
            case MASTER -> wo ? "16" : "11";
            case BACHELOR -> wo ? "15" : "11";
            case ASSOCIATE_DEGREE, DIPLOMA, CERTIFICAAT -> "11";
        };
    }
}
