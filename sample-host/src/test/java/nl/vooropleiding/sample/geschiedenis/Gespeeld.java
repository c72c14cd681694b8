package nl.vooropleiding.sample.geschiedenis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vooropleiding.sample.geschiedenis.Aanbod.Reactie;
import nl.vooropleiding.sample.geschiedenis.Levering.Ontvangst;

/** A history made by hand, second by second, of one student who applied once and is followed; and what the database says. */
final class Gespeeld {

    static final Grenzen GRENZEN = new Grenzen(5, 5, Duration.ofSeconds(10), Duration.ofSeconds(2));

    private static final Instant BEGIN = Instant.parse("2026-01-05T10:00:00Z");

    final List<Momentopname.Bericht> berichten = new ArrayList<>();
    final List<Momentopname.Poging> pogingen = new ArrayList<>();
    final List<Momentopname.Opname> opnamen = new ArrayList<>();
    final List<Momentopname.Versie> versies = new ArrayList<>();
    final List<Momentopname.Abonnement> abonnementen = new ArrayList<>();
    final List<Verloop> verloop = new ArrayList<>(List.of(new Verloop(1, 0)));
    final Set<Integer> geabonneerd = new HashSet<>(Set.of(0));
    long gebeurtenissen;

    private final Geschiedenis geschiedenis = new Geschiedenis();

    /** All went well: identified, asked, answered, and a change told. */
    static Gespeeld goed() {
        return new Gespeeld()
                .bevestigd(0, Soort.IDENTIFICATIE, "wie")
                .geleverd(1, "wie", Levering.PERSOONSGEGEVENS, -1)
                .bevestigd(2, Soort.AANVRAAG, "wat")
                .geleverd(3, "wat", Levering.VOOROPLEIDING, 0)
                .geleverd(4, "nieuws", Levering.VOOROPLEIDING, 1)
                .verzoek(10, Soort.IDENTIFICATIE, "wie", "GOEDGEKEURD")
                .verzoek(11, Soort.AANVRAAG, "wat", "GOEDGEKEURD")
                .ontvangen(20, "VERSTREKKEN_PERSOONSGEGEVENS", "wie", "GOEDGEKEURD")
                .ontvangen(21, "VERSTREKKEN_VOOROPLEIDING", "wat", "GOEDGEKEURD")
                .ontvangen(22, "VERSTREKKEN_VOOROPLEIDING", "nieuws", "GOEDGEKEURD")
                .opgenomen(21, 0, 3)
                .opgenomen(22, 1, 4)
                .versie(0, false)
                .versie(1, true)
                .abonnement("ACTIEF");
    }

    static Instant op(double seconde) {
        return BEGIN.plusMillis((long) (1000 * seconde));
    }

    Gespeeld bevestigd(double seconde, Soort soort, String code) {
        return aanbod(seconde, soort, code, true, Reactie.BEVESTIGD);
    }

    Gespeeld aanbod(double seconde, Soort soort, String code, boolean genomen, Reactie reactie) {
        return aanbod(seconde, soort, code, UUID.randomUUID().toString(), "inhoud van " + code, genomen, reactie);
    }

    Gespeeld aanbod(
            double seconde,
            Soort soort,
            String code,
            String messageId,
            String inhoud,
            boolean genomen,
            Reactie reactie) {
        geschiedenis.met(new Aanbod(
                op(seconde), op(seconde + 0.1), 0, soort, code, messageId, inhoud, Storing.GEEN, genomen, reactie));
        return this;
    }

    Gespeeld geleverd(double seconde, String code, String operatie, int stand) {
        geschiedenis.met(new Levering(
                op(seconde), op(seconde + 0.1), 0, code, operatie, stand, op(seconde), Ontvangst.BEVESTIGD));
        return this;
    }

    Gespeeld herstart(double gedood, double gereed) {
        geschiedenis.met(new Herstart(op(gedood), op(gereed)));
        return this;
    }

    /** A row of a request, with the one offer that it took. */
    Gespeeld verzoek(long id, Soort soort, String code, String status) {
        pogingen.add(new Momentopname.Poging(id, BEGIN, "BEVESTIGD"));
        return zonderPoging(id, soort, code, status);
    }

    Gespeeld zonderPoging(long id, Soort soort, String code, String status) {
        berichten.add(new Momentopname.Bericht(id, true, soort.operatie(), status, code, 0, Optional.empty()));
        return this;
    }

    Gespeeld ontvangen(long id, String operatie, String code, String status) {
        berichten.add(new Momentopname.Bericht(id, false, operatie, status, code, 0, Optional.empty()));
        return this;
    }

    Gespeeld opgenomen(long bericht, int stand, double seconde) {
        opnamen.add(new Momentopname.Opname(bericht, 0, stand, op(seconde), op(seconde + 0.5)));
        return this;
    }

    Gespeeld versie(int stand, boolean huidig) {
        versies.add(new Momentopname.Versie(0, stand, huidig));
        return this;
    }

    Gespeeld abonnement(String staat) {
        abonnementen.add(new Momentopname.Abonnement(0, staat));
        return this;
    }

    Gespeeld zonderAbonnement() {
        abonnementen.clear();
        return this;
    }

    /** The student withdrew. */
    Gespeeld vertrekt() {
        verloop.set(0, new Verloop(1, 1));
        return this;
    }

    /** The message now stands otherwise. */
    Gespeeld staatOp(long id, String status) {
        berichten.replaceAll(b -> b.id() == id
                ? new Momentopname.Bericht(b.id(), b.uit(), b.operatie(), status, b.code(), b.persoon(), b.melding())
                : b);
        return this;
    }

    List<Overtreding> toets() {
        return Controle.toets(
                geschiedenis,
                new Momentopname(
                        berichten, pogingen, opnamen, versies, abonnementen, gebeurtenissen, verloop, geabonneerd),
                GRENZEN);
    }
}
