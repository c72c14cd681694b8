package nl.vooropleiding.sample.bron.zegel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The register's own key, and the authority whose certificates it believes. */
public final class Sleutels {

    private final KeyStore eigen;
    private final char[] wachtwoord;
    private final KeyStore vertrouwd;
    private final String alias;

    private Sleutels(KeyStore eigen, char[] wachtwoord, KeyStore vertrouwd) throws GeneralSecurityException {
        this.eigen = eigen;
        this.wachtwoord = wachtwoord;
        this.vertrouwd = vertrouwd;
        this.alias = Collections.list(eigen.aliases()).get(0);
    }

    /** Two PKCS12 files with the same password. */
    public static Sleutels uit(Path eigen, Path vertrouwd, String wachtwoord) {
        try {
            char[] teken = wachtwoord.toCharArray();
            return new Sleutels(laad(eigen, teken), teken, laad(vertrouwd, teken));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("De sleutels van het register zijn niet te lezen: " + eigen, e);
        }
    }

    X509Certificate certificaat() throws GeneralSecurityException {
        return (X509Certificate) eigen.getCertificate(alias);
    }

    PrivateKey sleutel() throws GeneralSecurityException {
        return (PrivateKey) eigen.getKey(alias, wachtwoord);
    }

    boolean vertrouwt(X509Certificate certificaat, Instant nu) {
        try {
            PKIXParameters regels = new PKIXParameters(vertrouwd);
            regels.setRevocationEnabled(false);
            regels.setDate(Date.from(nu));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificaat)), regels);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** To call a school: it shows a certificate, and so do we. */
    public SSLContext lijn() {
        try {
            KeyManagerFactory wij = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            wij.init(eigen, wachtwoord);
            TrustManagerFactory zij = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            zij.init(vertrouwd);
            SSLContext lijn = SSLContext.getInstance("TLS");
            lijn.init(wij.getKeyManagers(), zij.getTrustManagers(), null);
            return lijn;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Met deze sleutels is geen verbinding te maken", e);
        }
    }

    private static KeyStore laad(Path bestand, char[] wachtwoord) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(bestand)) {
            KeyStore kast = KeyStore.getInstance("PKCS12");
            kast.load(in, wachtwoord);
            return kast;
        }
    }
}
