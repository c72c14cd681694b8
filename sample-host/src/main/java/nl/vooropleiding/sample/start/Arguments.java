package nl.vooropleiding.sample.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The command line: Payara Micro's own options, from which we read only what we must know ourselves. */
record Arguments(List<String> given) {

    private static final int DEFAULT_PORT = 8080;

    /** With these Payara Micro does its work and ends, so there is nothing to wait for. */
    private static final Set<String> NO_SERVER = Set.of("--help", "--version", "--outputuberjar", "--outputlauncher");

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

    /** Whether the server looks for a free port itself when the one asked for is taken. */
    boolean looksForFreePort() {
        return given.stream().map(Arguments::name).anyMatch("--autobindhttp"::equals);
    }

    /** Our defaults and applications first, then what was given: a later option wins, a later application comes later. */
    String[] withDefaults(List<String> applications) {
        List<String> all = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome"));
        for (String application : applications) {
            all.add("--deploy");
            all.add(application);
        }
        given.stream().filter(argument -> !"--nocluster".equals(name(argument))).forEach(all::add);
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
        return argument.toLowerCase(java.util.Locale.ROOT);
    }
}
