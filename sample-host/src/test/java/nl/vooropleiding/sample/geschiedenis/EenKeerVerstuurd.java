package nl.vooropleiding.sample.geschiedenis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked is asked once, and what is offered again says the same in another envelope. */
final class EenKeerVerstuurd implements Regel {

    private static final String REGEL = "een keer verstuurd";
    private static final Duration OPSCHRIJVEN = Duration.ofSeconds(1);

    @Override
    public List<Overtreding> toets(Geschiedenis geschiedenis, Momentopname momentopname, Grenzen grenzen) {
        List<Overtreding> gevonden = new ArrayList<>();
        Set<String> messageIds = new HashSet<>();
        geschiedenis.perCode().forEach((code, aanboden) -> {
            if (aanboden.stream().map(Aanbod::inhoud).distinct().count() > 1) {
                gevonden.add(new Overtreding(REGEL, code, "zegt bij een volgend aanbod iets anders"));
            }
            if (!aanboden.stream().map(Aanbod::messageId).allMatch(messageIds::add)) {
                gevonden.add(new Overtreding(REGEL, code, "gaat nog eens onder hetzelfde wsa:MessageID"));
            }
            List<Aanbod> gehoord = aanboden.stream()
                    .filter(Aanbod::beslist)
                    .filter(a -> !stierf(a, geschiedenis.herstarts()))
                    .toList();
            if (gehoord.size() > 1) {
                gevonden.add(new Overtreding(REGEL, code, "wordt aangeboden terwijl het antwoord er was"));
            }
        });
        Set<String> afgekeurd = momentopname.berichten().stream()
                .filter(b -> b.uit() && b.is("AFGEKEURD"))
                .map(Momentopname.Bericht::code)
                .collect(Collectors.toSet());
        geschiedenis.perPersoon().forEach((persoon, aanboden) -> {
            Verloop verloop = momentopname.verloop().get(persoon);
            // With the same data once is enough, unless the register refused and somebody came back; and nothing is
            // asked
            // oftener than somebody applied or withdrew.
            long geweigerd = aanboden.stream()
                    .filter(a -> a.soort() == Soort.IDENTIFICATIE && a.genomen() && afgekeurd.contains(a.code()))
                    .count();
            int keren = (int) Math.min(1 + geweigerd, Math.max(1, verloop.begonnen()));
            eis(Soort.IDENTIFICATIE, keren, aanboden, gevonden);
            eis(Soort.AANVRAAG, verloop.begonnen(), aanboden, gevonden);
            eis(Soort.EINDE, verloop.vertrokken(), aanboden, gevonden);
        });
        dubbel(momentopname.verzoeken(), gevonden);
        return gevonden;
    }

    /** Whether a server was killed so soon after that it may not have written down what it heard. */
    private static boolean stierf(Aanbod aanbod, List<Herstart> herstarts) {
        return herstarts.stream()
                .map(Herstart::gedood)
                .anyMatch(op ->
                        op.isAfter(aanbod.begin()) && op.isBefore(aanbod.einde().plus(OPSCHRIJVEN)));
    }

    private static void eis(Soort soort, int hoogstens, List<Aanbod> aanboden, List<Overtreding> gevonden) {
        List<String> genomen = aanboden.stream()
                .filter(a -> a.soort() == soort && a.genomen())
                .map(Aanbod::code)
                .toList();
        if (genomen.size() > hoogstens) {
            gevonden.add(new Overtreding(
                    REGEL,
                    genomen.get(genomen.size() - 1),
                    "is " + soort + " nummer " + genomen.size() + " van hoogstens " + hoogstens));
        }
    }

    private static void dubbel(Map<String, List<Momentopname.Bericht>> verzoeken, List<Overtreding> gevonden) {
        verzoeken.forEach((code, rijen) -> {
            if (rijen.size() > 1) {
                gevonden.add(new Overtreding(REGEL, code, "staat er " + rijen.size() + " keer"));
            }
        });
    }
}
