package nl.vooropleiding.sample.geschiedenis;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The students' side of the story: who applies and withdraws when. A step is written where a user of the SIS would have
 * had it written, and noted where the SIS would have told the plugin.
 */
final class School {

    private static final long EERSTE_ID = 1_000_000;
    private static final String ACTIEF = "AANGEMELD";
    private static final String WEG = "INGETROKKEN";

    private final Databank sis;
    private final Databank plugin;
    private final Bevolking bevolking;
    private final Queue<Stap> stappen = new PriorityQueue<>(Comparator.comparing(Stap::wanneer));
    private final AtomicInteger gebeurtenissen = new AtomicInteger();
    private final int[] begonnen;
    private final int[] vertrokken;

    /** Somebody applies, or withdraws. */
    private record Stap(Duration wanneer, int persoon, boolean actief) {}

    School(Databank sis, Databank plugin, Bevolking bevolking) {
        this.sis = sis;
        this.plugin = plugin;
        this.bevolking = bevolking;
        this.begonnen = new int[bevolking.aantal()];
        this.vertrokken = new int[bevolking.aantal()];
    }

    /** As the plugin knows a student. */
    static String deelnemer(int persoon) {
        return String.valueOf(EERSTE_ID + persoon);
    }

    /** The student whom the plugin knows by this id; -1 when it is none of ours. */
    static int persoon(String deelnemer) {
        return deelnemer == null || Long.parseLong(deelnemer) < EERSTE_ID
                ? -1
                : (int) (Long.parseLong(deelnemer) - EERSTE_ID);
    }

    /** Everybody is known at the school, and nobody has applied. */
    void schrijfIn() {
        sis.doe(verbinding -> {
            for (int persoon = 0; persoon < bevolking.aantal(); persoon++) {
                schrijfIn(verbinding, persoon);
            }
        });
    }

    /** Who does what when, over so long. */
    void plan(Draaiboek draaiboek, Duration duur) {
        for (int persoon = 0; persoon < bevolking.aantal(); persoon++) {
            Duration begin = draaiboek.deel(persoon, 0, duur);
            stappen.add(new Stap(begin, persoon, true));
            Draaiboek.Levensloop leven = draaiboek.levensloop(persoon);
            if (leven.vertrekt()) {
                Duration einde = leven == Draaiboek.Levensloop.METEEN_WEG
                        ? begin.plus(draaiboek.deel(persoon, 1, Duration.ofSeconds(3)))
                        : begin.plus(draaiboek.deel(persoon, 1, duur.dividedBy(2)));
                stappen.add(new Stap(einde, persoon, false));
                if (leven == Draaiboek.Levensloop.KEERT_TERUG) {
                    Duration terug = einde.plus(draaiboek.deel(persoon, 2, duur.dividedBy(2)));
                    stappen.add(new Stap(terug, persoon, true));
                }
            }
        }
    }

    /** Whether everybody did all there was to do. */
    boolean klaar() {
        return stappen.isEmpty();
    }

    /** What is due after so long a time. */
    void doe(Duration verstreken) {
        List<Stap> nu = new ArrayList<>();
        while (!stappen.isEmpty() && stappen.peek().wanneer().compareTo(verstreken) <= 0) {
            nu.add(stappen.remove());
        }
        if (nu.isEmpty()) {
            return;
        }
        sis.doe(verbinding -> {
            for (Stap stap : nu) {
                zet(verbinding, stap);
            }
        });
        plugin.doe(verbinding -> {
            for (Stap stap : nu) {
                meld(verbinding, stap);
            }
        });
        nu.forEach(stap -> (stap.actief() ? begonnen : vertrokken)[stap.persoon()]++);
    }

    /** How often each applied and withdrew, for who judges what came of it. */
    List<Verloop> verloop() {
        return IntStream.range(0, bevolking.aantal())
                .mapToObj(p -> new Verloop(begonnen[p], vertrokken[p]))
                .toList();
    }

    private void schrijfIn(Connection verbinding, int persoon) throws SQLException {
        long id = EERSTE_ID + persoon;
        String naam = "Proef" + persoon;
        Databank.voer(
                verbinding,
                "insert into sis_deelnemer (id, versie, instelling_id, nummer, pgn, voornamen, roepnaam, achternaam,"
                        + " zoeknaam, geslacht, geboortedatum) select ?, 0, id, ?, ?, ?, ?, ?, ?, 'MAN', '2005-05-05'"
                        + " from sis_instelling where brin = ?",
                id,
                String.valueOf(id),
                bevolking.nummer(persoon),
                naam,
                naam,
                naam,
                naam.toLowerCase(Locale.ROOT),
                Soap.BRIN);
        LocalDate vandaag = LocalDate.now();
        Databank.voer(
                verbinding,
                "insert into sis_aanmelding (id, versie, deelnemer_id, opleiding_id, volgnummer, status, aangemeld_op,"
                        + " begin_op) select ?, 0, ?, min(o.id), '1', ?, ?, ? from sis_opleiding o"
                        + " join sis_eenheid e on e.id = o.eenheid_id join sis_instelling i on i.id = e.instelling_id"
                        + " where o.onderwijs = 'BEROEPSONDERWIJS' and i.brin = ?",
                id,
                id,
                WEG,
                vandaag,
                vandaag.plusDays(30),
                Soap.BRIN);
    }

    private static void zet(Connection verbinding, Stap stap) throws SQLException {
        Databank.voer(
                verbinding,
                "update sis_aanmelding set status = ?, versie = versie + 1 where id = ?",
                stap.actief() ? ACTIEF : WEG,
                EERSTE_ID + stap.persoon());
    }

    private void meld(Connection verbinding, Stap stap) throws SQLException {
        long nummer = gebeurtenissen.incrementAndGet();
        long micros = Instant.now().toEpochMilli() * 1000;
        Databank.voer(
                verbinding,
                "insert into vpl_gebeurtenis (id, gebeurtenis, soort, instelling, deelnemer, tijdstip, correlatie,"
                        + " pogingen, volgende) select ?, ?, ?, id, ?, ?, ?, 0, ? from vpl_instelling where brin = ?",
                -nummer,
                "geschiedenis-" + nummer,
                stap.actief() ? "AANGEMELD" : "RELATIE_GEWIJZIGD",
                deelnemer(stap.persoon()),
                micros,
                UUID.randomUUID().toString(),
                micros,
                Soap.BRIN);
    }
}
