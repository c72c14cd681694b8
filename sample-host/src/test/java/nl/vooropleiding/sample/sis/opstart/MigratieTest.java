package nl.vooropleiding.sample.sis.opstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class MigratieTest {

    private static final String URL = "jdbc:h2:mem:sis;DB_CLOSE_DELAY=-1";

    @Test
    void anEmptyDatabaseGetsTheTablesAndTheRightsOfEachRole() throws SQLException {
        Flyway flyway = Flyway.configure()
                .dataSource(URL, "sa", "")
                .locations("classpath:db/sis")
                .load();

        assertThat(flyway.migrate().migrationsExecuted).isPositive();
        assertThat(flyway.migrate().migrationsExecuted).isZero();

        assertThat(aantal("select count(*) from sis_rol_recht where rol = 'DOCENT'"))
                .isZero();
        assertThat(aantal("select count(*) from sis_rol_recht where rol = 'INTAKE'"))
                .isEqualTo(5);
        assertThat(aantal("select count(*) from sis_rol_recht where recht = 'berichten.inhoud'"))
                .isEqualTo(1);
    }

    private static int aantal(String sql) throws SQLException {
        try (Connection verbinding = DriverManager.getConnection(URL, "sa", "");
                Statement vraag = verbinding.createStatement();
                ResultSet rijen = vraag.executeQuery(sql)) {
            rijen.next();
            return rijen.getInt(1);
        }
    }
}
