package nl.vooropleiding.sample.bron;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.vooropleiding.sample.bron.bediening.Opdrachten;
import nl.vooropleiding.sample.bron.bediening.Overzicht;
import nl.vooropleiding.sample.bron.opslag.Database;
import nl.vooropleiding.sample.bron.register.Register;
import nl.vooropleiding.sample.bron.soap.Keuring;
import nl.vooropleiding.sample.bron.soap.RegisterDienst;
import nl.vooropleiding.sample.bron.verkeer.Afleveraar;
import nl.vooropleiding.sample.bron.verkeer.Beantwoorder;
import nl.vooropleiding.sample.bron.verkeer.Berichtgever;
import nl.vooropleiding.sample.bron.verkeer.HttpKanaal;
import nl.vooropleiding.sample.bron.verkeer.Ontvangst;
import nl.vooropleiding.sample.bron.verkeer.Opsteller;
import nl.vooropleiding.sample.bron.verkeer.Verwerker;
import nl.vooropleiding.sample.bron.xml.Contract;
import nl.vooropleiding.sample.bron.zegel.Sleutels;
import nl.vooropleiding.sample.bron.zegel.Zegel;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** How the parts of the stand-in hang together. They are plain objects; here alone they meet the server. */
@DataSourceDefinition(
        name = "java:app/jdbc/bron",
        className = "${MPCONFIG=bron.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=bron.db.url:jdbc:h2:file:./data/bron;WRITE_DELAY=0}",
        user = "${MPCONFIG=bron.db.user:sa}",
        password = "${MPCONFIG=bron.db.password:}",
        transactional = false,
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 10)
@ApplicationScoped
public class Opstelling {

    private static final String PAD = "/vooropleiding-plugin/bron/ontvangst";

    private final Clock klok = Clock.systemUTC();
    private final Config instellingen = ConfigProvider.getConfig();

    @Resource(lookup = "java:app/jdbc/bron")
    private DataSource bron;

    @Produces
    @Singleton
    Database database() {
        return Database.open(bron);
    }

    @Produces
    @Singleton
    Contract contract() {
        return new Contract();
    }

    @Produces
    @Singleton
    Register register() {
        return new Register();
    }

    @Produces
    @Singleton
    Optional<Sleutels> sleutels() {
        return instellingen
                .getOptionalValue("bron.sleutelbestand", String.class)
                .map(bestand -> Sleutels.uit(
                        Path.of(bestand),
                        Path.of(instellingen.getValue("bron.vertrouwd", String.class)),
                        instellingen.getValue("bron.sleutelbestand.wachtwoord", String.class)));
    }

    @Produces
    @Singleton
    Optional<Zegel> zegel(Optional<Sleutels> sleutels) {
        return sleutels.map(eigen -> new Zegel(eigen, klok));
    }

    @Produces
    @Singleton
    Keuring keuring(Contract contract, Optional<Zegel> zegel) {
        return new Keuring(contract, zegel);
    }

    @Produces
    @Singleton
    Ontvangst ontvangst(Database database) {
        return new Ontvangst(database, klok);
    }

    @Produces
    @Singleton
    RegisterDienst dienst(Ontvangst ontvangst) {
        return new RegisterDienst(ontvangst, klok);
    }

    @Produces
    @Singleton
    Opsteller opsteller(Contract contract) {
        return new Opsteller(contract, klok);
    }

    @Produces
    @Singleton
    Verwerker verwerker(Database database, Contract contract, Register register, Opsteller opsteller) {
        return new Verwerker(database, contract, new Beantwoorder(register, contract, opsteller), klok);
    }

    @Produces
    @Singleton
    Berichtgever berichtgever(Database database, Contract contract, Opsteller opsteller) {
        return new Berichtgever(database, contract, opsteller, klok);
    }

    @Produces
    @Singleton
    Opdrachten opdrachten(Database database, Register register, Berichtgever berichtgever) {
        return new Opdrachten(database, register, berichtgever, klok);
    }

    @Produces
    @Singleton
    Overzicht overzicht(Database database, Register register, Contract contract) {
        return new Overzicht(database, register, contract);
    }

    @Produces
    @Singleton
    EigenPoort poort(Database database) {
        return new EigenPoort(database);
    }

    @Produces
    @Singleton
    Afleveraar afleveraar(Database database, EigenPoort poort, Optional<Sleutels> sleutels) {
        Duration tijd = Duration.ofMillis(waarde("bron.levering.timeout-ms", 10_000));
        Supplier<URI> adres = () -> instellingen
                .getOptionalValue("bron.ontvangst.adres", URI.class)
                .orElseGet(() -> URI.create("http://localhost:" + poort.nummer() + PAD));
        Afleveraar.Regels regels = new Afleveraar.Regels(
                (int) waarde("bron.levering.pogingen", 3),
                Duration.ofMillis(waarde("bron.levering.pauze-ms", 10_000)),
                tijd.multipliedBy(3));
        return new Afleveraar(database, new HttpKanaal(adres, tijd, sleutels, klok), klok, regels);
    }

    private long waarde(String naam, long anders) {
        return instellingen.getOptionalValue(naam, Long.class).orElse(anders);
    }
}
