package nl.vooropleiding.plugin.bericht;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.vooropleiding.plugin.opslag.InstantKolom;

/**
 * Stores what came in, durably, before it is confirmed. By one statement that the database commits by itself, and that
 * stores nothing under a key that is there: the register waits while this is done, and a transaction around it, begun and
 * committed each by a journey of its own, would take three times as long.
 */
@ApplicationScoped
class Ontvangstboek {

    private static final String SCHRIJF = "insert into vpl_bericht (id, versie, instelling, richting, operatie, status,"
            + " verzendwijze, persoon, identificatiecode, sleutel, inhoud_afdruk, correlatie, gemaakt, ontvangen,"
            + " volgend_aanbod, aanbiedingen, aangeboden, geblokkeerd, verdacht, inhoud)"
            + " select nextval('vpl_bericht_seq'), 1, ?, 'IN', ?, 'WACHTRIJ', ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, false, false,"
            + " false, ? where not exists (select 1 from vpl_bericht where sleutel = ?)";

    private static final String ZOEK = "select inhoud_afdruk from vpl_bericht where sleutel = ?";

    /** What the databases call a key that is there already. */
    private static final String BESTAAT_AL = "23505";

    /** A message that comes again does so soon. */
    private static final int MEEST_ONTHOUDEN = 10_000;

    /** The hash of what is stored, by key: it is there, so nobody has to look. */
    private final Map<String, String> pasBewaard = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> oudste) {
            return size() > MEEST_ONTHOUDEN;
        }
    });

    @Resource(lookup = "java:app/jdbc/vooropleiding")
    private DataSource bron;

    @Inject
    private Clock klok;

    /** What makes a message that was taken, and one that came before. */
    record Inschrijving(
            String instelling,
            String operatie,
            Verzendwijze verzendwijze,
            String persoon,
            String identificatiecode,
            String sleutel,
            String afdruk,
            String correlatie) {}

    /** The hash of what was stored under this key before; empty when this is the first. */
    Optional<String> eerder(String sleutel) {
        return Optional.ofNullable(pasBewaard.get(sleutel));
    }

    /** This is stored, for good: not to be called before {@link #schrijf} said so. */
    void staatVast(String sleutel, String afdruk) {
        pasBewaard.put(sleutel, afdruk);
    }

    /**
     * Stores it, for good when this returns, unless something is there under its key. Not to be called in a transaction.
     *
     * @return the hash of what is there: its own, when it was stored now or before
     */
    String schrijf(Inschrijving in, byte[] inhoud) throws SQLException {
        try (Connection verbinding = bron.getConnection()) {
            if (!verbinding.getAutoCommit()) {
                throw new IllegalStateException("Wat binnenkomt wordt niet in een transactie van een ander bewaard");
            }
            return voegToe(verbinding, in, inhoud) ? in.afdruk() : watErStaat(verbinding, in.sleutel());
        }
    }

    /** Whether it was not there yet. */
    private boolean voegToe(Connection verbinding, Inschrijving in, byte[] inhoud) throws SQLException {
        long nu = InstantKolom.micros(klok.instant());
        try (PreparedStatement opdracht = verbinding.prepareStatement(SCHRIJF)) {
            int i = 1;
            opdracht.setString(i++, in.instelling());
            opdracht.setString(i++, in.operatie());
            opdracht.setString(i++, in.verzendwijze().name());
            opdracht.setString(i++, in.persoon());
            opdracht.setString(i++, in.identificatiecode());
            opdracht.setString(i++, in.sleutel());
            opdracht.setString(i++, in.afdruk());
            opdracht.setString(i++, in.correlatie());
            opdracht.setLong(i++, nu);
            opdracht.setLong(i++, nu);
            opdracht.setLong(i++, nu);
            opdracht.setBytes(i++, inhoud);
            opdracht.setString(i, in.sleutel());
            return opdracht.executeUpdate() == 1;
        } catch (SQLException e) {
            if (BESTAAT_AL.equals(e.getSQLState())) {
                // Another thread stored the same at this very moment.
                return false;
            }
            throw e;
        }
    }

    private static String watErStaat(Connection verbinding, String sleutel) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(ZOEK)) {
            vraag.setString(1, sleutel);
            try (ResultSet rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    throw new SQLException("Een bericht dat er stond is er niet meer");
                }
                return rij.getString(1);
            }
        }
    }
}
