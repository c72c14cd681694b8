package nl.vooropleiding.plugin.codebeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.code.Codebestand;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder in which an administrator puts files with code lists. A file that has stopped growing is checked and, when it
 * is right, loaded; a bad one stays, and its report is on the page. Neither is looked at again until it changes.
 */
@ApplicationScoped
public class Codemap {

    private static final Logger LOG = System.getLogger(Codemap.class.getName());
    private static final Duration RUST = Duration.ofSeconds(2);

    @Inject
    private Codeladingen ladingen;

    @Inject
    private Clock klok;

    @Inject
    @ConfigProperty(name = "vooropleiding.codes.map")
    private String map;

    /** What was seen of each file when it was last dealt with: size and time. */
    private final Map<Path, String> gezien = new HashMap<>();

    public Path map() {
        return Path.of(map).toAbsolutePath().normalize();
    }

    /** Called by one thread at a time. */
    void kijk() {
        if (!Files.isDirectory(map())) {
            return;
        }
        for (Path bestand : bestanden()) {
            String nu = kenmerken(bestand);
            if (!nu.isEmpty() && !nu.equals(gezien.put(bestand, nu))) {
                try {
                    neem(bestand);
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "Een bestand met codes is niet te lezen: {0}", bestand.getFileName());
                } catch (RuntimeException e) {
                    // Stored nothing: it is tried again at the next look.
                    gezien.remove(bestand);
                    throw e;
                }
            }
        }
    }

    /** Size and time; empty while it may still grow, or when it went away meanwhile. */
    private String kenmerken(Path bestand) {
        try {
            Instant geschreven = Files.getLastModifiedTime(bestand).toInstant();
            return geschreven.isBefore(klok.instant().minus(RUST)) ? Files.size(bestand) + "@" + geschreven : "";
        } catch (IOException e) {
            return "";
        }
    }

    private void neem(Path bestand) throws IOException {
        String naam = bestand.getFileName().toString();
        // One byte more than may be: enough to refuse it.
        byte[] inhoud;
        try (var bron = Files.newInputStream(bestand)) {
            inhoud = bron.readNBytes(Codebestand.GROOTST + 1);
        }
        if (ladingen.bekend(naam, inhoud)) {
            return;
        }
        Codelading lading = ladingen.keurEnLaad(new Aanbieding(naam, inhoud, map().toString()));
        if (lading.status() == LadingStatus.GELADEN) {
            LOG.log(Level.INFO, "Codelijsten geladen uit {0}: {1} regels", naam, lading.aantal());
        } else {
            LOG.log(
                    Level.WARNING,
                    "Codelijsten niet geladen uit {0}: {1} problemen; het rapport staat op de pagina Codelijsten",
                    naam,
                    lading.aantal());
        }
    }

    private List<Path> bestanden() {
        try (Stream<Path> alle = Files.list(map())) {
            return alle.filter(p -> p.getFileName().toString().endsWith(".csv") && Files.isRegularFile(p))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "De map met codelijsten is niet te lezen: {0}", map());
            return List.of();
        }
    }
}
