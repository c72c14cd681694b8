package nl.vooropleiding.sample.geschiedenis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A look into a database of the server, and what others would have put there. Each call has a connection of its own: the
 * embedded database belongs to the server, and nobody else may hold it when that is killed.
 */
final class Databank {

    private final DataSource bron;

    Databank(DataSource bron) {
        this.bron = bron;
    }

    /** Makes something of a row. */
    interface Lezer<T> {
        T lees(ResultSet rij) throws SQLException;
    }

    /** Some statements in one transaction. */
    interface Werk {
        void doe(Connection verbinding) throws SQLException;
    }

    <T> List<T> lees(String vraag, Lezer<T> lezer) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement statement = verbinding.prepareStatement(vraag);
                ResultSet rijen = statement.executeQuery()) {
            List<T> gevonden = new ArrayList<>();
            while (rijen.next()) {
                gevonden.add(lezer.lees(rijen));
            }
            return gevonden;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long getal(String vraag) {
        return lees(vraag, rij -> rij.getLong(1)).get(0);
    }

    void doe(Werk werk) {
        try (Connection verbinding = bron.getConnection()) {
            verbinding.setAutoCommit(false);
            werk.doe(verbinding);
            verbinding.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void voer(Connection verbinding, String opdracht, Object... waarden) throws SQLException {
        try (PreparedStatement statement = verbinding.prepareStatement(opdracht)) {
            for (int i = 0; i < waarden.length; i++) {
                statement.setObject(i + 1, waarden[i]);
            }
            statement.executeUpdate();
        }
    }
}
