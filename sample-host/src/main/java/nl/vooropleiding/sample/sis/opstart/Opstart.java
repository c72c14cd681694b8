package nl.vooropleiding.sample.sis.opstart;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import nl.vooropleiding.sample.sis.opslag.Instellingen;
import org.flywaydb.core.Flyway;

/**
 * Brings the database up to date and fills it when it is empty. It never throws: an application that fails in its start
 * takes those after it along on this server. What went wrong is kept, pages say it, and it is tried again.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/sis",
        className = "${MPCONFIG=sis.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=sis.db.url:jdbc:h2:file:./data/sis;WRITE_DELAY=0}",
        user = "${MPCONFIG=sis.db.user:sa}",
        password = "${MPCONFIG=sis.db.password:}",
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 20)
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Opstart {

    private static final Logger LOG = System.getLogger(Opstart.class.getName());
    private static final Duration OPNIEUW = Duration.ofSeconds(10);

    @Resource
    private UserTransaction transactie;

    @Inject
    private Seed seed;

    @Inject
    private Instellingen instellingen;

    @Inject
    private Clock klok;

    private volatile String fout = "De database is nog niet bijgewerkt.";
    private volatile Instant geprobeerd;

    @PostConstruct
    void start() {
        probeer();
    }

    /** What keeps the system from working; empty when it works. Tries again when the last time was a while ago. */
    public Optional<String> fout() {
        if (fout != null && geprobeerd.plus(OPNIEUW).isBefore(klok.instant())) {
            probeer();
        }
        return Optional.ofNullable(fout);
    }

    private synchronized void probeer() {
        if (fout == null) {
            return;
        }
        geprobeerd = klok.instant();
        try {
            migreer();
            zaai();
            fout = null;
        } catch (Exception | LinkageError e) {
            fout = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            LOG.log(Level.ERROR, "De database van het studentinformatiesysteem is niet bruikbaar", e);
        }
    }

    private static void migreer() throws NamingException {
        DataSource bron = InitialContext.doLookup("java:app/jdbc/sis");
        Flyway.configure(Opstart.class.getClassLoader())
                .dataSource(bron)
                .locations("classpath:db/sis")
                .table("sis_schema_historie")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private void zaai() throws Exception {
        if (instellingen.tekst("sis.seed").filter("nee"::equals).isPresent()) {
            return;
        }
        transactie.begin();
        try {
            seed.vulAlsLeeg();
            transactie.commit();
        } catch (RuntimeException e) {
            transactie.rollback();
            throw e;
        }
    }
}
