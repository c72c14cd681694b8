package nl.vooropleiding.plugin.bericht;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The yardstick: the rows of one message written by bare JDBC, into tables with the same columns, constraints (foreign keys too) and
 * indexes.
 * Knows nothing of what the rows mean.
 */
public final class Maatlat {

    private static final String VOOR = "maat_";

    /** Shared, because the tables are. */
    private static final AtomicLong LAATSTE = new AtomicLong(1_000_000_000L);

    private final Connection verbinding;
    private final List<Rij> rijen = new ArrayList<>();
    private final List<String> wijzigingen = new ArrayList<>();
    private final List<Rij> bestaande = new ArrayList<>();

    /** @param ouders the columns that point at another row of the same message, by name */
    private record Rij(String tabel, Map<String, Object> waarden, List<String> ouders) {

        String sql() {
            return "insert into " + VOOR + tabel + " (" + String.join(", ", waarden.keySet()) + ") values ("
                    + "?, ".repeat(waarden.size() - 1) + "?)";
        }
    }

    Maatlat(Connection verbinding) throws SQLException {
        this.verbinding = verbinding;
        verbinding.setAutoCommit(false);
    }

    /** Takes these rows as an example, and makes a table for them. */
    Maatlat met(String tabel, String voorwaarde, String... ouders) throws SQLException {
        rijen.addAll(lees(tabel, voorwaarde, ouders));
        return this;
    }

    /** Each message has such a row before the clock starts; it is changed. */
    Maatlat metBestaande(String tabel, String voorwaarde, String wat) throws SQLException {
        bestaande.addAll(lees(tabel, voorwaarde));
        return wijzig(tabel, wat);
    }

    private List<Rij> lees(String tabel, String voorwaarde, String... ouders) throws SQLException {
        List<Rij> gelezen = new ArrayList<>();
        try (Statement s = verbinding.createStatement()) {
            maak(tabel, s);
            try (ResultSet gevonden = s.executeQuery("select * from " + tabel + " where " + voorwaarde)) {
                ResultSetMetaData kolommen = gevonden.getMetaData();
                while (gevonden.next()) {
                    Map<String, Object> waarden = new LinkedHashMap<>();
                    for (int i = 1; i <= kolommen.getColumnCount(); i++) {
                        waarden.put(kolommen.getColumnName(i), gevonden.getObject(i));
                    }
                    gelezen.add(new Rij(tabel, waarden, List.of(ouders)));
                }
            }
        }
        verbinding.commit();
        return gelezen;
    }

    /** With its foreign keys, which point at the tables that were made before it. */
    private static void maak(String tabel, Statement s) throws SQLException {
        List<String> verwijzingen = new ArrayList<>();
        try (ResultSet gevonden = s.executeQuery("select pg_get_constraintdef(oid) from pg_constraint"
                + " where contype = 'f' and conrelid = '" + tabel + "'::regclass and to_regclass('" + VOOR + tabel
                + "') is null")) {
            while (gevonden.next()) {
                verwijzingen.add(gevonden.getString(1).replace("REFERENCES ", "REFERENCES " + VOOR));
            }
        }
        s.execute("create table if not exists " + VOOR + tabel + " (like " + tabel + " including all)");
        for (String verwijzing : verwijzingen) {
            s.execute("alter table " + VOOR + tabel + " add " + verwijzing);
        }
    }

    /** For each message this too, of the row of that table: {@code huidig = id}. */
    Maatlat wijzig(String tabel, String wat) {
        wijzigingen.add("update " + VOOR + tabel + " set " + wat + " where id = ?");
        return this;
    }

    /**
     * Writes the rows of so many messages.
     *
     * @return how long that took, in nanoseconds
     */
    long schrijf(int berichten, int perTransactie) throws SQLException {
        Map<String, PreparedStatement> opdrachten = new LinkedHashMap<>();
        List<Map<String, Long>> eerder = new ArrayList<>();
        for (int i = 0; i < berichten; i++) {
            eerder.add(voegToe(bestaande, opdrachten));
        }
        voerUit(opdrachten);
        long begin = System.nanoTime();
        for (int i = 0; i < berichten; i += perTransactie) {
            for (int j = i; j < Math.min(berichten, i + perTransactie); j++) {
                Map<String, Long> ids = voegToe(rijen, opdrachten);
                ids.putAll(eerder.get(j));
                wijzig(ids, opdrachten);
            }
            voerUit(opdrachten);
        }
        long duur = System.nanoTime() - begin;
        for (PreparedStatement opdracht : opdrachten.values()) {
            opdracht.close();
        }
        return duur;
    }

    private void voerUit(Map<String, PreparedStatement> opdrachten) throws SQLException {
        for (PreparedStatement opdracht : opdrachten.values()) {
            opdracht.executeBatch();
        }
        verbinding.commit();
    }

    private PreparedStatement opdracht(String sql, Map<String, PreparedStatement> opdrachten) throws SQLException {
        PreparedStatement opdracht = opdrachten.get(sql);
        if (opdracht == null) {
            opdracht = verbinding.prepareStatement(sql);
            opdrachten.put(sql, opdracht);
        }
        return opdracht;
    }

    /** The rows of one message. @return their ids, by table */
    private Map<String, Long> voegToe(List<Rij> voorbeelden, Map<String, PreparedStatement> opdrachten)
            throws SQLException {
        Map<Object, Long> nieuw = new LinkedHashMap<>();
        Map<String, Long> ids = new LinkedHashMap<>();
        for (Rij rij : voorbeelden) {
            PreparedStatement opdracht = opdracht(rij.sql(), opdrachten);
            long id = LAATSTE.incrementAndGet();
            nieuw.put(rij.waarden().get("id"), id);
            ids.put(rij.tabel(), id);
            int kolom = 1;
            for (Map.Entry<String, Object> waarde : rij.waarden().entrySet()) {
                opdracht.setObject(kolom++, waarde(rij, waarde, id, nieuw));
            }
            opdracht.addBatch();
        }
        return ids;
    }

    private void wijzig(Map<String, Long> ids, Map<String, PreparedStatement> opdrachten) throws SQLException {
        for (String wijziging : wijzigingen) {
            PreparedStatement opdracht = opdracht(wijziging, opdrachten);
            String tabel = wijziging.substring("update ".length() + VOOR.length(), wijziging.indexOf(" set"));
            opdracht.setLong(1, ids.get(tabel));
            opdracht.addBatch();
        }
    }

    /** What must be unique is: the ids, and what else the table says so of. */
    private static Object waarde(Rij rij, Map.Entry<String, Object> kolom, long id, Map<Object, Long> nieuw) {
        return switch (kolom.getKey()) {
            case "id" -> id;
            case "deelnemer", "sleutel", "identificatiecode" -> "m" + id;
            default ->
                rij.ouders().contains(kolom.getKey()) ? nieuw.getOrDefault(kolom.getValue(), null) : kolom.getValue();
        };
    }
}
