package nl.vooropleiding.sample.bron.verkeer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.sample.bron.opslag.Sql;

/** The deliveries. What is about one person goes to one school in the order in which it was made. */
public final class Leveringen {

    private static final String KOLOMMEN = "nr, identificatiecode, operatie, brin, wie, inhoud, status, pogingen,"
            + " aangemaakt, afgehandeld, melding";

    /** Nothing older about this person waits for the same school. */
    private static final String IN_VOLGORDE = "niet_voor <= ? and not exists (select 1 from bron_levering e where"
            + " e.wie = l.wie and e.brin = l.brin and e.nr < l.nr and e.status in ('WACHT', 'BEZIG'))";

    /** Once something about this person is due, the newest goes first. */
    private static final String OMGEKEERD = "(pogingen = 0 or niet_voor <= ?) and exists (select 1 from bron_levering e"
            + " where e.wie = l.wie and e.brin = l.brin and e.status = 'WACHT' and e.niet_voor <= ?)"
            + " and not exists (select 1 from bron_levering e where"
            + " e.wie = l.wie and e.brin = l.brin and e.nr > l.nr and e.status in ('WACHT', 'BEZIG'))";

    private final Sql sql;

    public Leveringen(Sql sql) {
        this.sql = sql;
    }

    public void zet(Document document, long nu, long nietVoor) {
        sql.doe(
                "insert into bron_levering (nr, identificatiecode, operatie, brin, wie, inhoud, aangemaakt, niet_voor,"
                        + " status, pogingen) values (nextval('bron_nr'), ?, ?, ?, ?, ?, ?, ?, 'WACHT', 0)",
                document.identificatiecode(),
                document.operatie(),
                document.brin(),
                document.wie(),
                document.inhoud(),
                nu,
                nietVoor);
    }

    /** Takes the next one until the lease ends, and counts the attempt; a lease that ran out is a failed attempt. */
    Optional<Levering> claim(long nu, Duration pacht, boolean omgekeerd) {
        sql.doe("update bron_levering set status = 'WACHT' where status = 'BEZIG' and bezig_tot < ?", nu);
        String welke = "select " + KOLOMMEN + " from bron_levering l where status = 'WACHT' and "
                + (omgekeerd ? OMGEKEERD : IN_VOLGORDE)
                + " order by nr limit 1 for update skip locked";
        Optional<Levering> levering =
                omgekeerd ? sql.eerste(welke, Leveringen::maak, nu, nu) : sql.eerste(welke, Leveringen::maak, nu);
        levering.ifPresent(l -> sql.doe(
                "update bron_levering set status = 'BEZIG', pogingen = pogingen + 1, bezig_tot = ? where nr = ?",
                nu + pacht.toMillis(),
                l.nr()));
        return levering.flatMap(
                l -> sql.eerste("select " + KOLOMMEN + " from bron_levering where nr = ?", Leveringen::maak, l.nr()));
    }

    void afgeleverd(Levering levering, long nu) {
        sql.doe(
                "update bron_levering set status = 'AFGELEVERD', afgehandeld = ?, melding = null where nr = ?",
                nu,
                levering.nr());
    }

    void later(Levering levering, long nietVoor, String melding) {
        sql.doe(
                "update bron_levering set status = 'WACHT', niet_voor = ?, melding = ? where nr = ?",
                nietVoor,
                melding,
                levering.nr());
    }

    void mislukt(Levering levering, long nu, String melding) {
        sql.doe(
                "update bron_levering set status = 'MISLUKT', afgehandeld = ?, melding = ? where nr = ?",
                nu,
                melding,
                levering.nr());
    }

    /** Offers again what was given up, under the same code, with all attempts ahead; one, or all without a number. */
    public int biedOpnieuwAan(Optional<Long> nr, long nu) {
        String alle = "update bron_levering set status = 'WACHT', pogingen = 0, niet_voor = ?, afgehandeld = null"
                + " where status = 'MISLUKT'";
        return nr.isPresent() ? sql.doe(alle + " and nr = ?", nu, nr.get()) : sql.doe(alle, nu);
    }

    /** The newest first. */
    public List<Levering> laatste(int aantal) {
        return sql.lijst(
                "select " + KOLOMMEN + " from bron_levering order by nr desc fetch first " + aantal + " rows only",
                Leveringen::maak);
    }

    private static Levering maak(ResultSet rij) throws SQLException {
        long afgehandeld = rij.getLong(10);
        return new Levering(
                rij.getLong(1),
                new Document(rij.getString(3), rij.getString(2), rij.getString(4), rij.getString(5), rij.getString(6)),
                Levering.Status.valueOf(rij.getString(7)),
                rij.getInt(8),
                Instant.ofEpochMilli(rij.getLong(9)),
                afgehandeld == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(afgehandeld)),
                Optional.ofNullable(rij.getString(11)));
    }
}
