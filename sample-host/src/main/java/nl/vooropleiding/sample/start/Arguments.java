package nl.vooropleiding.sample.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The command line: Payara Micro's own options, from which we read only what we must know ourselves. */
record Arguments(List<String> given) {

    private static final int DEFAULT_PORT = 8080;

    /** With these Payara Micro does its work and ends, so there is nothing to wait for. */
    private static final Set<String> NO_SERVER = Set.of("--help", "--version", "--outputuberjar", "--outputlauncher");

    private static final String FREE_PORT = "--autobindhttp";

    /** A free port is found before the server starts; and "--nocluster" would undo "--nohazelcast", which goes further. */
    private static final Set<String> DONE_OTHERWISE = Set.of(FREE_PORT, "--nocluster");

    Arguments {
        given = List.copyOf(given);
    }

    boolean startsServer() {
        return given.stream().map(Arguments::name).noneMatch(NO_SERVER::contains);
    }

    /** The port that the server was asked to listen on. */
    int port(Function<String, String> systemProperty) throws StartFailed {
        String text = value("--port")
                .or(() -> Optional.ofNullable(systemProperty.apply("payaramicro.port")))
                .orElse(String.valueOf(DEFAULT_PORT));
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StartFailed("Geen geldig poortnummer bij --port: " + text, e);
        }
        throw new StartFailed("Geen geldig poortnummer bij --port: " + text);
    }

    /** Whether another port will do when the one asked for is taken. */
    boolean wantsFreePort() {
        return given.stream().map(Arguments::name).anyMatch(FREE_PORT::equals);
    }

    /** Our own options and applications, around what was given: the port last because the last one counts. */
    String[] forServer(int port, List<String> applications) {
        List<String> all = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome"));
        for (String application : applications) {
            all.addAll(List.of("--deploy", application));
        }
        given.stream()
                .filter(argument -> !DONE_OTHERWISE.contains(name(argument)))
                .forEach(all::add);
        all.addAll(List.of("--port", String.valueOf(port)));
        return all.toArray(String[]::new);
    }

    private Optional<String> value(String option) {
        for (int i = given.size() - 2; i >= 0; i--) {
            if (name(given.get(i)).equals(option)) {
                return Optional.of(given.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static String name(String argument) {
        return argument.toLowerCase(Locale.ROOT);
    }
}
