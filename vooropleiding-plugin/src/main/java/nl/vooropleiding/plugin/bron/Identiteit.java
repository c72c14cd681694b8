package nl.vooropleiding.plugin.bron;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.crypto.Merlin;

/** The one key of a key file, with its certificate: who we are in signatures and on the line. */
final class Identiteit {

    private final KeyStore kast;
    private final String alias;
    private final String wachtwoord;
    private final X509Certificate certificaat;

    private Identiteit(KeyStore kast, String alias, String wachtwoord, X509Certificate certificaat) {
        this.kast = kast;
        this.alias = alias;
        this.wachtwoord = wachtwoord;
        this.certificaat = certificaat;
    }

    /** @param naam of the file, for who has to look at it */
    static Identiteit uit(KeyStore kast, String wachtwoord, String naam) throws Onbruikbaar {
        try {
            List<String> sleutels = new ArrayList<>();
            for (String alias : Collections.list(kast.aliases())) {
                if (kast.isKeyEntry(alias) && kast.getCertificate(alias) instanceof X509Certificate) {
                    sleutels.add(alias);
                }
            }
            if (sleutels.size() != 1) {
                throw new Onbruikbaar("In het sleutelbestand " + naam + " hoort een sleutel met certificaat; er "
                        + (sleutels.isEmpty() ? "is er geen." : "zijn er " + sleutels.size() + "."));
            }
            String alias = sleutels.get(0);
            if (kast.getKey(alias, wachtwoord.toCharArray()) == null) {
                throw new Onbruikbaar("De sleutel in het sleutelbestand " + naam + " is niet te lezen.");
            }
            return new Identiteit(kast, alias, wachtwoord, (X509Certificate) kast.getCertificate(alias));
        } catch (GeneralSecurityException e) {
            throw new Onbruikbaar("De sleutel in het sleutelbestand " + naam + " is niet te lezen.");
        }
    }

    X509Certificate certificaat() {
        return certificaat;
    }

    /** Why it cannot be used at this moment; empty when it can. */
    Optional<String> bezwaar(Instant nu, String naam) {
        if (nu.isAfter(certificaat.getNotAfter().toInstant())) {
            return Optional.of("Het certificaat in het sleutelbestand " + naam + " is verlopen; vervang het.");
        }
        if (nu.isBefore(certificaat.getNotBefore().toInstant())) {
            return Optional.of("Het certificaat in het sleutelbestand " + naam + " is nog niet geldig.");
        }
        return Optional.empty();
    }

    String alias() {
        return alias;
    }

    String wachtwoord() {
        return wachtwoord;
    }

    Crypto crypto() {
        Merlin crypto = new Merlin();
        crypto.setKeyStore(kast);
        return crypto;
    }

    KeyManager[] sleutelbeheer() throws GeneralSecurityException {
        KeyManagerFactory fabriek = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        fabriek.init(kast, wachtwoord.toCharArray());
        return fabriek.getKeyManagers();
    }
}
