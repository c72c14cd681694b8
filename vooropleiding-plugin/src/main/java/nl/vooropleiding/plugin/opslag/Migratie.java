package nl.vooropleiding.plugin.opslag;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables up to date when the plugin starts, and keeps trying while the database is away. It never throws: an
 * application that fails to start takes those after it along on Payara Micro, so what is wrong is told through {@link
 * Opslagstaat}, and the queue and the receiver wait for it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@DataSourceDefinition(
        name = "java:app/jdbc/vooropleiding",
        className = "${MPCONFIG=vooropleiding.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=vooropleiding.db.url:jdbc:h2:file:./data/vooropleiding;WRITE_DELAY=0}",
        user = "${MPCONFIG=vooropleiding.db.user:sa}",
        password = "${MPCONFIG=vooropleiding.db.password:}",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 20)
public class Migratie {

    private static final Logger LOG = System.getLogger(Migratie.class.getName());

    @Resource(lookup = "java:app/jdbc/vooropleiding")
    private DataSource bron;

    @Inject
    private Opslagstaat staat;

    @Inject
    private Sleutelbos sleutels;

    @Inject
    private Werkeenheid werkeenheid;

    @PostConstruct
    void start() {
        probeer();
    }

    /** A database that was away at the start is tried again until it is there. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void probeerOpnieuw() {
        if (!staat.gereed()) {
            probeer();
        }
    }

    private void probeer() {
        try {
            sleutels.controleer();
            int stappen = Flyway.configure(Migratie.class.getClassLoader())
                    .dataSource(bron)
                    .locations("classpath:db/migratie")
                    .table("vpl_migratie")
                    .load()
                    .migrate()
                    .migrationsExecuted;
            werkeenheid.open();
            staat.meldGereed();
            LOG.log(Level.INFO, "De database van de vooropleiding-plugin is bij ({0} stappen gedaan)", stappen);
        } catch (SleutelsOntbreken e) {
            meld(e.getMessage());
        } catch (Throwable e) {
            meld("De database is niet bereikbaar of niet bij te werken; er wordt elke tien seconden opnieuw geprobeerd."
                    + " Controleer vooropleiding.db.url. Oorzaak: " + eersteOorzaak(e));
        }
    }

    private void meld(String storing) {
        if (!storing.equals(staat.storing().orElse(""))) {
            LOG.log(Level.ERROR, storing);
        }
        staat.meldStoring(storing);
    }

    private static String eersteOorzaak(Throwable e) {
        Throwable oorzaak = e;
        while (oorzaak.getCause() != null) {
            oorzaak = oorzaak.getCause();
        }
        return oorzaak.getClass().getSimpleName() + ": " + oorzaak.getMessage();
    }
}
