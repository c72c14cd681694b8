package nl.vooropleiding.sample.geschiedenis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What came in is there once and did its work once; a dossier has each content once, and the latest counts. */
final class EenKeerVerwerkt implements Regel {

    private static final String REGEL = "een keer verwerkt";

    @Override
    public List<Overtreding> toets(Geschiedenis geschiedenis, Momentopname momentopname, Grenzen grenzen) {
        List<Overtreding> gevonden = new ArrayList<>();
        momentopname.ontvangen().forEach((sleutel, rijen) -> {
            if (rijen.size() > 1) {
                gevonden.add(new Overtreding(REGEL, sleutel, "is " + rijen.size() + " keer bewaard"));
            }
        });
        opnamen(momentopname, gevonden);
        inhoud(geschiedenis, momentopname, gevonden);
        versies(momentopname, gevonden);
        return gevonden;
    }

    /** A stand that was processed went into the dossier once, and one in quarantine never. */
    private static void opnamen(Momentopname momentopname, List<Overtreding> gevonden) {
        Map<Long, List<Momentopname.Opname>> opnamen =
                momentopname.opnamen().stream().collect(Collectors.groupingBy(Momentopname.Opname::bericht));
        for (Momentopname.Bericht bericht : momentopname.berichten()) {
            if (!bericht.uit() && bericht.operatie().equals("VERSTREKKEN_VOOROPLEIDING")) {
                List<Momentopname.Opname> hiervan = opnamen.getOrDefault(bericht.id(), List.of());
                if (hiervan.size() != (bericht.is("GOEDGEKEURD") ? 1 : 0)) {
                    gevonden.add(new Overtreding(
                            REGEL,
                            bericht.code(),
                            "is " + bericht.status() + " en opgenomen bij student "
                                    + hiervan.stream()
                                            .map(o -> o.persoon() + " om " + o.verwerkt())
                                            .toList()));
                }
            }
        }
    }

    /** What was taken into a dossier is what was delivered under that identificatiecode. */
    private static void inhoud(Geschiedenis geschiedenis, Momentopname momentopname, List<Overtreding> gevonden) {
        Map<String, Levering> geleverd = new HashMap<>();
        geschiedenis.leveringen().stream()
                .filter(l -> l.bevestigd() && l.isStand())
                .forEach(l -> geleverd.putIfAbsent(l.code(), l));
        Map<Long, String> codes = momentopname.berichten().stream()
                .collect(Collectors.toMap(Momentopname.Bericht::id, Momentopname.Bericht::code));
        for (Momentopname.Opname opname : momentopname.opnamen()) {
            String code = codes.getOrDefault(opname.bericht(), "");
            Levering levering = geleverd.get(code);
            if (levering == null) {
                gevonden.add(new Overtreding(REGEL, code, "is opgenomen en nooit geleverd"));
            } else if (levering.persoon() != opname.persoon() || levering.stand() != opname.stand()) {
                gevonden.add(new Overtreding(REGEL, code, "is opgenomen als iets anders dan geleverd is"));
            }
        }
    }

    private static void versies(Momentopname momentopname, List<Overtreding> gevonden) {
        Map<Integer, List<Momentopname.Opname>> opnamen =
                momentopname.opnamen().stream().collect(Collectors.groupingBy(Momentopname.Opname::persoon));
        Map<Integer, List<Momentopname.Versie>> versies =
                momentopname.versies().stream().collect(Collectors.groupingBy(Momentopname.Versie::persoon));
        Set<Integer> personen = new TreeSet<>(opnamen.keySet());
        personen.addAll(versies.keySet());
        for (int persoon : personen) {
            toets(
                    persoon,
                    opnamen.getOrDefault(persoon, List.of()),
                    versies.getOrDefault(persoon, List.of()),
                    gevonden);
        }
    }

    private static void toets(
            int persoon,
            List<Momentopname.Opname> opnamen,
            List<Momentopname.Versie> versies,
            List<Overtreding> gevonden) {
        String wie = "student " + persoon;
        List<Integer> moet = opnamen.stream()
                .map(Momentopname.Opname::stand)
                .distinct()
                .sorted()
                .toList();
        List<Integer> is =
                versies.stream().map(Momentopname.Versie::stand).sorted().toList();
        if (!is.equals(moet)) {
            gevonden.add(new Overtreding(REGEL, wie, "heeft de standen " + is + ", geleverd zijn " + moet));
        }
        List<Integer> huidig = versies.stream()
                .filter(Momentopname.Versie::huidig)
                .map(Momentopname.Versie::stand)
                .toList();
        List<Integer> laatste = opnamen.stream()
                .max(Comparator.comparing(Momentopname.Opname::datumTijd))
                .map(Momentopname.Opname::stand)
                .stream()
                .toList();
        if (!huidig.equals(laatste)) {
            gevonden.add(new Overtreding(REGEL, wie, "toont stand " + huidig + ", de laatste is " + laatste));
        }
    }
}
