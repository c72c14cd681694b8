package nl.vooropleiding.sample.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The two WARs inside the runnable jar. Payara Micro deploys what lies in its own jar in no order in particular, and an
 * application that fails keeps later ones from starting; so the WARs are unpacked and named in order, the host first.
 */
final class Applications {

    static final String HOST = "sample-host";
    static final String PLUGIN = "vooropleiding-plugin";

    private Applications() {}

    /** Unpacks both and returns their paths in the order to deploy in. */
    static List<String> unpack() throws IOException {
        Path directory = Files.createTempDirectory("sample-host");
        List<Path> files = new ArrayList<>();
        for (String name : List.of(HOST, PLUGIN)) {
            Path file = directory.resolve(name + ".war");
            try (InputStream war = Applications.class.getResourceAsStream("/apps/" + name + ".war")) {
                Files.copy(war, file);
            }
            files.add(file);
        }
        // Registered in this order because the last one registered goes first.
        directory.toFile().deleteOnExit();
        files.forEach(file -> file.toFile().deleteOnExit());
        return files.stream().map(Path::toString).toList();
    }
}
