package nl.vooropleiding.sample.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Where the build put what the tests start; the build says so by system properties. */
final class Artifacts {

    private Artifacts() {}

    /** The runnable jar with everything inside. */
    static Path runnableJar() {
        return existing("e2e.runnable");
    }

    /** Payara Micro without anything inside, for tests that choose themselves what is deployed and in which order. */
    static Path payaraMicro() {
        return existing("e2e.payara");
    }

    static Path pluginApi() {
        return existing("e2e.api");
    }

    static Path hostWar() {
        return existing("e2e.host");
    }

    static Path pluginWar() {
        return existing("e2e.plugin");
    }

    /** Commands that keep a server to this machine, as the runnable jar does. */
    static Path preBootCommands() {
        return existing("e2e.source").resolve("pre-boot-commands.txt");
    }

    /** What the runnable jar sets when nobody else did. */
    static Properties defaultSettings() {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(existing("e2e.source").resolve("standaard.properties"))) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    /** Logs, data and screenshots of the tests. */
    static Path target() {
        return Path.of(required("e2e.target"));
    }

    /** An empty directory under {@link #target()}; what an earlier run left there is removed. */
    static Path emptyDirectory(String name) {
        Path directory = target().resolve(name);
        delete(directory);
        return create(directory);
    }

    static Path create(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(String property) {
        Path path = Path.of(required(property));
        if (!Files.exists(path)) {
            throw new IllegalStateException("Not built yet: " + path.getFileName());
        }
        return path;
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("Run this by mvn verify, which sets " + property);
        }
        return value;
    }
}
