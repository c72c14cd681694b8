package nl.vooropleiding.sample.geschiedenis;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the register knows of the persons, and what it says about them: as the script has it. */
final class Antwoorden {

    /** The field that tells the standen of one person apart has room for so many. */
    private static final int LAATSTE_STAND = 98;

    private final Draaiboek draaiboek;
    private final Bevolking bevolking;
    private final Bezorger bezorger;
    private final Map<Integer, Kennis> kennis = new ConcurrentHashMap<>();

    Antwoorden(Draaiboek draaiboek, Bevolking bevolking, Bezorger bezorger) {
        this.draaiboek = draaiboek;
        this.bevolking = bevolking;
        this.bezorger = bezorger;
    }

    /** What there is to know of one person; who changes it holds its lock. */
    private static final class Kennis {
        private boolean abonnement;
        private int stand;
        private Instant laatste = Instant.EPOCH;

        /** No two are made at the same moment. */
        private Instant nu() {
            Instant nu = Instant.now();
            laatste = nu.isAfter(laatste.plusMillis(2)) ? nu : laatste.plusMillis(2);
            return laatste;
        }
    }

    private boolean geabonneerd(int persoon) {
        Kennis k = van(persoon);
        synchronized (k) {
            return k.abonnement;
        }
    }

    /** The register took this request, the so manieth of its kind for this person, and answers it. */
    void opVerzoek(int persoon, Soort soort, int keer, String code) {
        Antwoordwijze wijze = draaiboek.antwoord(persoon, soort, keer);
        Kennis k = van(persoon);
        synchronized (k) {
            boolean goed = wijze != Antwoordwijze.AFGEKEURD;
            if (soort == Soort.AANVRAAG && goed) {
                k.abonnement = true;
            } else if (soort == Soort.EINDE) {
                // Refused, because the register knows no such subscription: that comes to the same.
                k.abonnement = false;
            }
            if (wijze != Antwoordwijze.NOOIT) {
                Duration wacht =
                        wijze == Antwoordwijze.VOORAF ? Duration.ZERO : draaiboek.bedenktijd(persoon, soort, keer);
                bezorger.bezorg(wacht, antwoord(k, persoon, soort, code, wijze));
            }
            if (soort == Soort.AANVRAAG && goed) {
                volgendeWijziging(persoon, keer, 0);
            }
        }
    }

    private Post[] antwoord(Kennis k, int persoon, Soort soort, String code, Antwoordwijze wijze) {
        Post eerste =
                wijze == Antwoordwijze.AFGEKEURD ? verdict(k, persoon, code, false) : antwoord(k, persoon, soort, code);
        return switch (wijze) {
            case DUBBEL -> new Post[] {eerste, eerste};
            case ANDERE_INHOUD -> new Post[] {eerste, antwoord(k, persoon, soort, code)};
            case INGEHAALD -> new Post[] {wijziging(k, persoon, false), eerste};
            default -> new Post[] {eerste};
        };
    }

    private Post antwoord(Kennis k, int persoon, Soort soort, String code) {
        return switch (soort) {
            case IDENTIFICATIE -> {
                Instant op = k.nu();
                String body = Soap.persoonsgegevens(code, op, bevolking.nummer(persoon));
                yield new Post(persoon, code, Levering.PERSOONSGEGEVENS, -1, op, body);
            }
            case AANVRAAG -> stand(k, persoon, code, false);
            case EINDE -> verdict(k, persoon, code, true);
        };
    }

    private Post verdict(Kennis k, int persoon, String code, boolean goedgekeurd) {
        Instant op = k.nu();
        String body = Soap.terugkoppeling(code, op, goedgekeurd);
        return new Post(persoon, code, Levering.TERUGKOPPELING, -1, op, body);
    }

    private Post stand(Kennis k, int persoon, String code, boolean spontaan) {
        Instant op = k.nu();
        String body = Soap.vooropleiding(code, op, bevolking.nummer(persoon), spontaan, k.stand);
        return new Post(persoon, code, Levering.VOOROPLEIDING, k.stand, op, body);
    }

    private Post wijziging(Kennis k, int persoon, boolean hetzelfde) {
        if (!hetzelfde && k.stand < LAATSTE_STAND) {
            k.stand++;
        }
        return stand(k, persoon, UUID.randomUUID().toString(), true);
    }

    private void volgendeWijziging(int persoon, int keer, int nummer) {
        if (nummer >= draaiboek.wijzigingen(persoon, keer)) {
            return;
        }
        bezorger.later(draaiboek.totWijziging(persoon, keer, nummer), () -> {
            Kennis k = van(persoon);
            synchronized (k) {
                if (k.abonnement) {
                    boolean hetzelfde = draaiboek.zegtHetzelfde(persoon, keer, nummer);
                    bezorger.bezorg(Duration.ZERO, wijziging(k, persoon, hetzelfde));
                    volgendeWijziging(persoon, keer, nummer + 1);
                }
            }
        });
    }

    private Kennis van(int persoon) {
        return kennis.computeIfAbsent(persoon, p -> new Kennis());
    }

    /** The persons that the register tells the school of. */
    Set<Integer> geabonneerd() {
        return IntStream.range(0, bevolking.aantal())
                .filter(this::geabonneerd)
                .boxed()
                .collect(Collectors.toSet());
    }
}
