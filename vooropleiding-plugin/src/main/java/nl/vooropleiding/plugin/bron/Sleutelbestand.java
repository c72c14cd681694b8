package nl.vooropleiding.plugin.bron;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/**
 * A PKCS12 file that may be replaced while the server runs: it is read again once its time or size has changed.
 *
 * @param <T> what is read from it
 */
final class Sleutelbestand<T> {

    /** Makes something of what the file holds. */
    interface Lezing<T> {
        T lees(KeyStore kast, String naam) throws Onbruikbaar;
    }

    private final String pad;
    private final String wachtwoord;
    private final Lezing<T> lezing;
    private Versie versie;
    private T inhoud;
    private Onbruikbaar bezwaar;

    Sleutelbestand(String pad, String wachtwoord, Lezing<T> lezing) {
        this.pad = pad;
        this.wachtwoord = wachtwoord;
        this.lezing = lezing;
    }

    private record Versie(FileTime gewijzigd, long grootte) {}

    /** As the file is now. The same object for as long as the file stays the same. */
    synchronized T inhoud() throws Onbruikbaar {
        Path bestand = bestand();
        try {
            Versie nu = new Versie(Files.getLastModifiedTime(bestand), Files.size(bestand));
            if (!nu.equals(versie)) {
                lees(bestand);
                versie = nu;
            }
        } catch (IOException e) {
            versie = null;
            throw new Onbruikbaar("Het bestand " + pad + " is er niet, of mag niet gelezen worden.");
        }
        if (bezwaar != null) {
            throw new Onbruikbaar(bezwaar.getMessage());
        }
        return inhoud;
    }

    private void lees(Path bestand) {
        inhoud = null;
        bezwaar = null;
        try (InputStream in = Files.newInputStream(bestand)) {
            KeyStore kast = KeyStore.getInstance("PKCS12");
            kast.load(in, wachtwoord.toCharArray());
            inhoud = lezing.lees(kast, pad);
        } catch (IOException | GeneralSecurityException e) {
            bezwaar = new Onbruikbaar(
                    "Het bestand " + pad + " is geen PKCS12-bestand, of het wachtwoord dat is ingesteld past niet.");
        } catch (Onbruikbaar e) {
            bezwaar = e;
        }
    }

    private Path bestand() throws Onbruikbaar {
        try {
            return Path.of(pad);
        } catch (InvalidPathException e) {
            throw new Onbruikbaar("De ingestelde naam van een sleutelbestand is geen bestandsnaam.");
        }
    }
}
