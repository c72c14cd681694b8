package nl.vooropleiding.plugin.server;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;

class PluginOpH2IT extends PluginInDeServer {

    private static final String NAAM = "h2";

    @Deployment
    static WebArchive war() {
        return Opstelling.met(
                NAAM,
                Map.of(
                        "vooropleiding.db.url",
                        "jdbc:h2:file:" + Opstelling.map(NAAM).resolve("vooropleiding") + ";WRITE_DELAY=0"));
    }
}
