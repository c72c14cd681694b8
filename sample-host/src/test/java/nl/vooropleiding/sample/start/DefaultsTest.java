package nl.vooropleiding.sample.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DefaultsTest {

    private final Properties system = new Properties();

    @Test
    void oneSettingMovesAllData() throws Exception {
        system.setProperty("data.dir", "/srv/data");
        new Defaults(system, Map.of()).apply(9090);
        assertThat(system.getProperty("vooropleiding.db.url")).startsWith("jdbc:h2:file:/srv/data/vooropleiding;");
        assertThat(system.getProperty("sis.db.url")).startsWith("jdbc:h2:file:/srv/data/sis;");
        assertThat(system.getProperty("bron.db.url")).startsWith("jdbc:h2:file:/srv/data/bron;");
    }

    @Test
    void anEnvironmentVariableDoesTheSame() throws Exception {
        new Defaults(system, Map.of("DATA_DIR", "/srv/data")).apply(9090);
        assertThat(system.getProperty("sis.db.url")).startsWith("jdbc:h2:file:/srv/data/sis;");
    }

    @Test
    void withoutASettingDataIsBesideTheUser() throws Exception {
        new Defaults(system, Map.of()).apply(9090);
        assertThat(system.getProperty("sis.db.url"))
                .isEqualTo("jdbc:h2:file:./data/sis;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    @Test
    void whatSomebodySetStays() throws Exception {
        system.setProperty("sis.db.url", "jdbc:h2:mem:sis");
        new Defaults(system, Map.of("BRON_DB_URL", "jdbc:h2:mem:bron")).apply(9090);
        assertThat(system.getProperty("sis.db.url")).isEqualTo("jdbc:h2:mem:sis");
        assertThat(system.getProperty("bron.db.url")).isNull();
    }

    @Test
    void theServerKeepsToThisMachineUnlessToldOtherwise() throws Exception {
        new Defaults(system, Map.of()).apply(9090);
        assertThat(system.getProperty("server.address")).isEqualTo("127.0.0.1");
        system.setProperty("server.address", "0.0.0.0");
        new Defaults(system, Map.of()).apply(9090);
        assertThat(system.getProperty("server.address")).isEqualTo("0.0.0.0");
    }

    @Test
    void thePartsFindEachOtherOnThePortAskedFor() throws Exception {
        new Defaults(system, Map.of()).apply(9090);
        assertThat(system.getProperty("vooropleiding.bron.adres")).startsWith("http://localhost:9090/sample-host/");
        assertThat(system.stringPropertyNames())
                .allSatisfy(name -> assertThat(system.getProperty(name)).doesNotContain("${"));
    }
}
