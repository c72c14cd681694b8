package nl.vooropleiding.sample.geschiedenis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of one person: one request at a time, and the next when the one before is settled; nothing asked before the person is
 * identified, and nothing ended that was not asked for; what came in is processed in the order in which it was confirmed.
 */
final class Volgorde implements Regel {

    private static final String REGEL = "volgorde";

    @Override
    public List<Overtreding> toets(Geschiedenis geschiedenis, Momentopname momentopname, Grenzen grenzen) {
        List<Overtreding> gevonden = new ArrayList<>();
        Map<String, List<Momentopname.Bericht>> verzoeken = momentopname.verzoeken();
        Set<String> opgegeven = new HashSet<>();
        verzoeken.forEach((code, rijen) -> {
            if (rijen.get(0).is("STORING")) {
                opgegeven.add(code);
            }
        });
        Map<String, Instant> geidentificeerd = geidentificeerd(geschiedenis);
        geschiedenis.perPersoon().forEach((persoon, aanboden) -> {
            overlap(aanboden, gevonden);
            opBeurt(aanboden, geschiedenis, opgegeven, gevonden);
            keten(aanboden, geidentificeerd, gevonden);
        });
        verwerkt(geschiedenis, momentopname, gevonden);
        return gevonden;
    }

    private static void overlap(List<Aanbod> aanboden, List<Overtreding> gevonden) {
        for (int i = 1; i < aanboden.size(); i++) {
            Aanbod eerder = aanboden.get(i - 1);
            Aanbod later = aanboden.get(i);
            // Who gave up waiting does not know that the register is still at it, and its answer may have settled it.
            boolean opgegeven = eerder.storing() == Storing.TE_LAAT;
            if (later.begin().isBefore(eerder.einde()) && !opgegeven) {
                gevonden.add(new Overtreding(
                        REGEL, later.code(), "komt terwijl " + eerder.code() + " van dezelfde persoon nog loopt"));
            }
        }
    }

    /** Another request of the same person comes only when what became of the one before is known. */
    private static void opBeurt(
            List<Aanbod> aanboden, Geschiedenis geschiedenis, Set<String> opgegeven, List<Overtreding> gevonden) {
        Map<String, Instant> beslist = new HashMap<>();
        for (Aanbod aanbod : aanboden) {
            if (aanbod.beslist()) {
                beslist.putIfAbsent(aanbod.code(), aanbod.begin());
            }
        }
        geschiedenis.leveringen().stream()
                // Stored, and only the confirmation got lost: then it was taken at the earlier offer.
                .filter(l -> aanboden.stream().anyMatch(a -> a.code().equals(l.code())))
                .forEach(l -> beslist.merge(l.code(), l.begin(), (a, b) -> a.isBefore(b) ? a : b));
        for (int i = 1; i < aanboden.size(); i++) {
            String vorige = aanboden.get(i - 1).code();
            Aanbod later = aanboden.get(i);
            Instant klaar = beslist.get(vorige);
            boolean mag = vorige.equals(later.code())
                    || opgegeven.contains(vorige)
                    || (klaar != null && klaar.isBefore(later.begin()));
            if (!mag) {
                gevonden.add(new Overtreding(REGEL, later.code(), "gaat voor " + vorige + " van dezelfde persoon"));
            }
        }
    }

    private static void keten(List<Aanbod> aanboden, Map<String, Instant> geidentificeerd, List<Overtreding> gevonden) {
        Optional<Instant> bekend = aanboden.stream()
                .filter(a -> a.soort() == Soort.IDENTIFICATIE)
                .map(a -> geidentificeerd.get(a.code()))
                .filter(op -> op != null)
                .min(Instant::compareTo);
        boolean gevraagd = false;
        for (Aanbod aanbod : aanboden) {
            boolean nogOnbekend = bekend.map(op -> aanbod.begin().isBefore(op)).orElse(true);
            if (aanbod.soort() == Soort.AANVRAAG && nogOnbekend) {
                gevonden.add(new Overtreding(REGEL, aanbod.code(), "gaat voor de identificatie is goedgekeurd"));
            }
            if (aanbod.soort() == Soort.EINDE && !gevraagd) {
                gevonden.add(new Overtreding(REGEL, aanbod.code(), "beeindigt wat niet is aangevraagd"));
            }
            gevraagd |= aanbod.soort() == Soort.AANVRAAG;
        }
    }

    /** When the approval of an identification was offered and taken, by the code of the request. */
    private static Map<String, Instant> geidentificeerd(Geschiedenis geschiedenis) {
        Map<String, Instant> gevonden = new HashMap<>();
        geschiedenis.leveringen().stream()
                .filter(l -> l.operatie().equals(Levering.PERSOONSGEGEVENS))
                // Stored, and only the confirmation got lost: then it was taken at the earlier offer.
                .forEach(l -> gevonden.merge(l.code(), l.begin(), (a, b) -> a.isBefore(b) ? a : b));
        return gevonden;
    }

    private static void verwerkt(Geschiedenis geschiedenis, Momentopname momentopname, List<Overtreding> gevonden) {
        Map<String, Integer> rang = new HashMap<>();
        geschiedenis.leveringen().stream()
                .filter(l -> l.bevestigd() && l.isStand())
                .forEach(l -> rang.putIfAbsent(l.code(), rang.size()));
        Map<Long, String> codes = momentopname.berichten().stream()
                .collect(Collectors.toMap(Momentopname.Bericht::id, Momentopname.Bericht::code));
        Map<Integer, Integer> laatste = new HashMap<>();
        for (Momentopname.Opname opname : momentopname.opnamen()) {
            String code = codes.getOrDefault(opname.bericht(), "");
            Integer deze = rang.get(code);
            if (deze != null) {
                Integer vorige = laatste.put(opname.persoon(), deze);
                if (vorige != null && vorige > deze) {
                    gevonden.add(new Overtreding(REGEL, code, "is verwerkt na wat later kwam"));
                }
            }
        }
    }
}
