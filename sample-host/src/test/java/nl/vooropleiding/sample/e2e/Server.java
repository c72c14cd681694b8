package nl.vooropleiding.sample.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.vooropleiding.sample.start.Certificates;

/**
 * A server as a process of its own, on a free port, with data of its own. It can be killed and started again on the same port and data.
 * What it prints is in {@code target/e2e/<name>.log}, all starts after each other.
 */
public final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** The memory a user is told to give; and a compiler that starts a server in half the time, because tests start several. */
    private static final List<String> JVM = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final int LOG_LINES_TO_SHOW = 60;
    private static final String PRODUCT_IS_READY = "Stoppen: Ctrl-C";

    private final String name;
    private final List<String> application;
    /** Whether {@link #application} is a whole command, to be run as it stands. */
    private final boolean typed;

    private final String readyLine;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<String> extra = new ArrayList<>();
    private final Path directory;
    private final Path log;
    private int port;
    private int securePort;
    private Process process;

    private Server(String name, List<String> application, String readyLine) {
        this(name, Artifacts.emptyDirectory(name), application, false, readyLine);
    }

    private Server(String name, Path directory, List<String> application, boolean typed, String readyLine) {
        this.name = name;
        this.application = application;
        this.typed = typed;
        this.readyLine = readyLine;
        this.directory = directory;
        this.log = Artifacts.target().resolve(name + ".log");
        this.port = freePort();
        deleteLog();
        Runtime.getRuntime().addShutdownHook(new Thread(this::destroy, "kill " + name));
    }

    /** The runnable jar as a user starts it. Not started yet. */
    public static Server product(String name) {
        return new Server(name, List.of("-jar", Artifacts.runnableJar().toString()), PRODUCT_IS_READY);
    }

    /** A command as a user types it in this directory, which starts the product on this port. Not started yet. */
    public static Server command(String name, Path directory, List<String> command, int port) {
        return new Server(name, directory, command, true, PRODUCT_IS_READY).on(port);
    }

    /** Payara Micro with the plugin API shared, and the given WARs deployed in the given order. Not started yet. */
    public static Server micro(String name, Path... wars) {
        return micro(name, List.of(Artifacts.pluginApi()), List.of(wars));
    }

    /** Payara Micro with the given shared jars and WARs, for tests of what is missing or broken. Not started yet. */
    public static Server micro(String name, List<Path> libraries, List<Path> wars) {
        List<String> application =
                new ArrayList<>(List.of("-jar", Artifacts.payaraMicro().toString()));
        application.addAll(List.of("--nohazelcast", "--disablephonehome"));
        application.addAll(
                List.of("--prebootcommandfile", Artifacts.preBootCommands().toString()));
        libraries.forEach(library -> application.addAll(List.of("--addLibs", library.toString())));
        wars.forEach(war -> application.addAll(List.of("--deploy", war.toString())));
        Server server = new Server(name, application, "ready in");
        server.makeCertificates();
        return server.with("server.address", "127.0.0.1").with(server.defaults());
    }

    /** A setting, as a system property of the server. */
    public Server with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    public Server with(Map<String, String> more) {
        settings.putAll(more);
        return this;
    }

    /** This WAR too, after the others. */
    public Server deploying(Path war) {
        extra.addAll(List.of("--deploy", war.toString()));
        return this;
    }

    /** Over TLS too, on a port of its own, with this key file of the rehearsal; asks who calls for a certificate. */
    public Server secured(String keyFile) {
        securePort = freePort();
        Path commands = directory.resolve("tls.txt");
        try {
            Files.writeString(
                    commands,
                    Files.readString(Artifacts.preBootCommands())
                            + System.lineSeparator()
                            + "set configs.config.server-config.network-config.protocols.protocol.https-listener.ssl."
                            + "client-auth=want"
                            + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The last file of commands counts.
        extra.addAll(List.of("--prebootcommandfile", commands.toString(), "--sslPort", String.valueOf(securePort)));
        extra.addAll(List.of("--sslCert", keyFile));
        return with(
                        "javax.net.ssl.keyStore",
                        certificates().resolve(keyFile + ".p12").toString())
                .with("javax.net.ssl.keyStorePassword", "oefening")
                .with(
                        "javax.net.ssl.trustStore",
                        certificates().resolve("vertrouwd.p12").toString())
                .with("javax.net.ssl.trustStorePassword", "oefening");
    }

    /** The address of a page over TLS. */
    public URI secureUri(String path) {
        return URI.create("https://localhost:" + securePort + path);
    }

    /** On this port, whether or not it is free. */
    public Server on(int otherPort) {
        port = otherPort;
        return this;
    }

    /** What the launcher would do before. */
    private void makeCertificates() {
        try {
            Certificates.make(certificates());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, also again after a stop or a kill, and waits until it is ready. */
    public Server start() {
        if (process != null && process.isAlive()) {
            throw new IllegalStateException(name + " runs already");
        }
        long seen = logSize();
        Artifacts.create(directory.resolve("tmp"));
        try {
            process = new ProcessBuilder(command())
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady(seen);
        return this;
    }

    public int port() {
        return port;
    }

    /** The address of a page, from a path as {@code /sample-host/}. */
    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public Path data() {
        return directory.resolve("data");
    }

    /** The keys of this server's rehearsal. */
    public Path certificates() {
        return data().resolve("certificaten");
    }

    public long pid() {
        return process.pid();
    }

    /** Everything printed so far, over all starts. */
    public String log() {
        return logFrom(0);
    }

    /** What a power cut does: no hook runs, nothing is flushed. */
    public void kill9() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(30));
    }

    /** What Ctrl-C does; returns the exit code. */
    public int stop() {
        process.destroy();
        awaitEnd(Duration.ofSeconds(60));
        return process.exitValue();
    }

    /** Ends it and removes its data; the log stays. */
    @Override
    public void close() {
        destroy();
        if (process != null) {
            awaitEnd(Duration.ofSeconds(30));
        }
        Artifacts.delete(directory);
    }

    private List<String> command() {
        if (typed) {
            return application;
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Djava.io.tmpdir=" + directory.resolve("tmp"));
        command.add("-Ddata.dir=" + data());
        command.add("-Dstart.geduld=" + PATIENCE);
        settings.forEach((setting, value) -> command.add("-D" + setting + "=" + value));
        command.addAll(application);
        command.addAll(extra);
        command.addAll(List.of("--port", String.valueOf(port)));
        return command;
    }

    /** What the launcher of the runnable jar would set. */
    private Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        Artifacts.defaultSettings()
                .forEach((setting, value) -> defaults.put(
                        String.valueOf(setting),
                        String.valueOf(value)
                                .replace("${data.dir}", data().toString())
                                .replace("${port}", String.valueOf(port))));
        return defaults;
    }

    private void awaitReady(long seen) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!logFrom(seen).contains(readyLine)) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        name + " ended with exit code " + process.exitValue() + lastLines(seen));
            }
            if (System.nanoTime() > deadline) {
                destroy();
                throw new IllegalStateException(name + " was not ready in time" + lastLines(seen));
            }
            pause();
        }
    }

    private void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void destroy() {
        if (process != null) {
            // A command that was typed starts the server as a child.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private String lastLines(long seen) {
        List<String> lines = logFrom(seen).lines().toList();
        return ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_TO_SHOW), lines.size()));
    }

    private String logFrom(long seen) {
        try {
            byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
            int from = (int) Math.min(seen, all.length);
            return new String(all, from, all.length - from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long logSize() {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteLog() {
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
