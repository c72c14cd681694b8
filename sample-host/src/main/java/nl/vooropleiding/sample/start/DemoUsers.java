package nl.vooropleiding.sample.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Who can log in, from the same file as the host creates them from. */
final class DemoUsers {

    private static final String RESOURCE = "/demo-gebruikers.txt";

    private DemoUsers() {}

    static String table() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(DemoUsers.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return table(reader.lines().toList());
        }
    }

    /** Lines {@code gebruikersnaam;wachtwoord;naam;omschrijving}, among which comment and the line with those names. */
    static String table(List<String> lines) {
        StringBuilder table = new StringBuilder();
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(";", 4))
                .forEach(user ->
                        table.append("  %-15s %-11s %s%n".formatted(user[0], user[1], user[3] + " (" + user[2] + ")")));
        return table.toString();
    }
}
