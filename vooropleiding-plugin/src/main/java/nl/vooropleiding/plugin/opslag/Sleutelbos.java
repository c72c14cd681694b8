package nl.vooropleiding.plugin.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that numbers and payloads are encrypted with, and that make a person findable by a keyed hash. They live in
 * settings, never in the database. Production works with given keys only; a rehearsal without keys makes them once, in
 * a file beside its data, and says so.
 *
 * <p>Rotation: add a key under a new number, make that the active one, and keep the old ones for as long as rows made
 * with them exist. The hash key cannot rotate: with another one nobody is found any more.
 */
@ApplicationScoped
public class Sleutelbos {

    private static final Logger LOG = System.getLogger(Sleutelbos.class.getName());
    private static final int BYTES = 32;

    private final Omgeving omgeving;
    private final Optional<String> sleutels;
    private final Optional<String> actief;
    private final Optional<String> hash;
    private final String map;

    private volatile Bos bos;

    private record Bos(Map<Integer, SecretKey> sleutels, int actief, SecretKey hash) {}

    protected Sleutelbos() {
        this(null, Optional.empty(), Optional.empty(), Optional.empty(), ".");
    }

    @Inject
    public Sleutelbos(
            Omgeving omgeving,
            @ConfigProperty(name = "vooropleiding.sleutels") Optional<String> sleutels,
            @ConfigProperty(name = "vooropleiding.sleutel.actief") Optional<String> actief,
            @ConfigProperty(name = "vooropleiding.sleutel.hash") Optional<String> hash,
            @ConfigProperty(name = "data.dir", defaultValue = "./data") String map) {
        this.omgeving = omgeving;
        this.sleutels = sleutels;
        this.actief = actief;
        this.hash = hash;
        this.map = map;
    }

    /**
     * Reads the keys, once.
     *
     * @throws SleutelsOntbreken when production has none, or they make no sense
     */
    public void controleer() {
        open();
    }

    SecretKey sleutel(int nummer) {
        SecretKey sleutel = open().sleutels.get(nummer);
        if (sleutel == null) {
            throw new SleutelsOntbreken("Sleutel " + nummer
                    + " ontbreekt in vooropleiding.sleutels, en er zijn gegevens" + " mee versleuteld. Zet hem terug.");
        }
        return sleutel;
    }

    int actief() {
        return open().actief;
    }

    SecretKey hash() {
        return open().hash;
    }

    private Bos open() {
        Bos gelezen = bos;
        if (gelezen == null) {
            synchronized (this) {
                if (bos == null) {
                    bos = lees();
                }
                gelezen = bos;
            }
        }
        return gelezen;
    }

    private Bos lees() {
        if (sleutels.isPresent() && hash.isPresent()) {
            return bos(sleutels.get(), actief, hash.get());
        }
        if (omgeving.productie()) {
            throw new SleutelsOntbreken("In productie zijn de instellingen vooropleiding.sleutels (nummer:base64 van 32"
                    + " bytes) en vooropleiding.sleutel.hash (base64 van 32 bytes) verplicht.");
        }
        return uitBestand(Path.of(map, "vooropleiding.sleutels"));
    }

    private static Bos uitBestand(Path bestand) {
        try {
            if (Files.notExists(bestand)) {
                maak(bestand);
            }
            Properties inhoud = new Properties();
            inhoud.load(new StringReader(Files.readString(bestand)));
            return bos(inhoud.getProperty("sleutels", ""), Optional.empty(), inhoud.getProperty("hash", ""));
        } catch (IOException e) {
            throw new SleutelsOntbreken("De sleutels van de proefomgeving zijn niet te lezen of te maken in " + bestand
                    + " (" + e.getClass().getSimpleName() + "). Kan de server in data.dir schrijven?");
        }
    }

    private static void maak(Path bestand) throws IOException {
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        String inhoud = "sleutels=1:" + nieuw() + "\nhash=" + nieuw() + "\n";
        Files.createFile(bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(bestand, inhoud, StandardOpenOption.WRITE);
        LOG.log(
                Level.WARNING,
                "Proefomgeving zonder sleutels: ze zijn gemaakt in {0}. Bewaar dat bestand bij de gegevens.",
                bestand);
    }

    private static String nieuw() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Bos bos(String sleutels, Optional<String> actief, String hash) {
        Map<Integer, SecretKey> alle = new HashMap<>();
        int laatste = 0;
        for (String deel : sleutels.split(",")) {
            String[] paar = deel.strip().split(":", 2);
            int nummer = paar.length == 2 ? geheel(paar[0]) : 0;
            if (nummer < 1 || nummer > 255) {
                throw new SleutelsOntbreken(
                        "vooropleiding.sleutels is een lijst als 1:<base64>,2:<base64>, met nummers van 1 tot 255.");
            }
            alle.put(nummer, sleutel(paar[1], "AES"));
            laatste = nummer;
        }
        int gekozen = actief.map(Sleutelbos::geheel).orElse(laatste);
        if (!alle.containsKey(gekozen)) {
            throw new SleutelsOntbreken("vooropleiding.sleutel.actief noemt een sleutel die er niet is.");
        }
        return new Bos(Map.copyOf(alle), gekozen, sleutel(hash, "HmacSHA256"));
    }

    private static int geheel(String tekst) {
        return tekst.strip().matches("[0-9]{1,3}") ? Integer.parseInt(tekst.strip()) : 0;
    }

    private static SecretKey sleutel(String base64, String soort) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, soort);
            }
        } catch (IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "Een sleutel is geen base64");
        }
        throw new SleutelsOntbreken("Een sleutel in de instellingen is geen base64 van 32 bytes.");
    }
}
