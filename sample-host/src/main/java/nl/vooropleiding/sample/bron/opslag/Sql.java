package nl.vooropleiding.sample.bron.opslag;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQL with its parameters, within the transaction that {@link Database} opened. */
public final class Sql {

    private final Connection verbinding;

    Sql(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** Makes an object of one row. */
    public interface Rij<T> {
        T maak(ResultSet rij) throws SQLException;
    }

    public <T> List<T> lijst(String sql, Rij<T> rij, Object... waarden) {
        try (PreparedStatement opdracht = bereid(sql, waarden);
                ResultSet rijen = opdracht.executeQuery()) {
            List<T> lijst = new ArrayList<>();
            while (rijen.next()) {
                lijst.add(rij.maak(rijen));
            }
            return lijst;
        } catch (SQLException e) {
            throw new OpslagFout(e);
        }
    }

    public <T> Optional<T> eerste(String sql, Rij<T> rij, Object... waarden) {
        return lijst(sql, rij, waarden).stream().findFirst();
    }

    /** @return the number of rows it touched */
    public int doe(String sql, Object... waarden) {
        try (PreparedStatement opdracht = bereid(sql, waarden)) {
            return opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new OpslagFout(e);
        }
    }

    private PreparedStatement bereid(String sql, Object... waarden) throws SQLException {
        PreparedStatement opdracht = verbinding.prepareStatement(sql);
        try {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            return opdracht;
        } catch (SQLException e) {
            opdracht.close();
            throw e;
        }
    }
}
