package nl.vooropleiding.sample.start;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings that make the parts one product: they share one data directory and find each other on the port that was asked for.
 * A setting that somebody made, as system property or environment variable, stays as it is.
 */
final class Defaults {

    private static final String RESOURCE = "/standaard.properties";

    private final Properties system;
    private final Map<String, String> environment;

    Defaults(Properties system, Map<String, String> environment) {
        this.system = system;
        this.environment = environment;
    }

    void apply(int port) throws IOException {
        String dataDirectory = setting("data.dir", "./data");
        system.setProperty("server.address", setting("server.address", "127.0.0.1"));
        load().forEach((name, value) -> {
            if (!isSet(name)) {
                system.setProperty(
                        name, value.replace("${data.dir}", dataDirectory).replace("${port}", String.valueOf(port)));
            }
        });
    }

    /** Whether the keys that our own settings name are used: somebody who set others keeps them. */
    boolean needsCertificates() {
        return Path.of(setting("vooropleiding.bron.sleutelbestand", "")).startsWith(certificates())
                || Path.of(setting("bron.sleutelbestand", "")).startsWith(certificates());
    }

    /** Where the keys of a rehearsal are. */
    Path certificates() {
        return Path.of(setting("data.dir", "./data"), "certificaten");
    }

    String address() {
        return setting("server.address", "127.0.0.1");
    }

    private String setting(String name, String otherwise) {
        String value = system.getProperty(name, environment.get(variable(name)));
        return value == null || value.isBlank() ? otherwise : value;
    }

    private boolean isSet(String name) {
        return system.getProperty(name) != null || environment.containsKey(variable(name));
    }

    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> load() throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(Defaults.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
