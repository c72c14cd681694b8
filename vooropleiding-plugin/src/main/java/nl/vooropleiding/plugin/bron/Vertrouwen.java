package nl.vooropleiding.plugin.bron;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** The certificate authorities that we believe: roots, and what stands between a root and a certificate. */
final class Vertrouwen {

    private final KeyStore kast;
    private final List<X509Certificate> uitgevers;

    private Vertrouwen(KeyStore kast, List<X509Certificate> uitgevers) {
        this.kast = kast;
        this.uitgevers = uitgevers;
    }

    /** @param naam of the file, for who has to look at it */
    static Vertrouwen uit(KeyStore kast, String naam) throws Onbruikbaar {
        try {
            List<X509Certificate> uitgevers = new ArrayList<>();
            for (String alias : Collections.list(kast.aliases())) {
                if (kast.isCertificateEntry(alias) && kast.getCertificate(alias) instanceof X509Certificate c) {
                    uitgevers.add(c);
                }
            }
            if (uitgevers.isEmpty()) {
                throw new Onbruikbaar("In het bestand " + naam + " (vooropleiding.bron.vertrouwd) staat geen enkele"
                        + " vertrouwde uitgever.");
            }
            return new Vertrouwen(kast, List.copyOf(uitgevers));
        } catch (GeneralSecurityException e) {
            throw new Onbruikbaar("Het bestand " + naam + " (vooropleiding.bron.vertrouwd) is niet te lezen.");
        }
    }

    List<X509Certificate> uitgevers() {
        return uitgevers;
    }

    /** Whether this certificate leads to a root of ours, every link being valid at that moment. */
    boolean vertrouwt(X509Certificate certificaat, Instant nu) {
        Date toen = Date.from(nu);
        Set<TrustAnchor> wortels = wortels().stream()
                .filter(c -> !toen.before(c.getNotBefore()) && !toen.after(c.getNotAfter()))
                .map(c -> new TrustAnchor(c, null))
                .collect(Collectors.toSet());
        if (wortels.isEmpty()) {
            return false;
        }
        X509CertSelector doel = new X509CertSelector();
        doel.setCertificate(certificaat);
        try {
            PKIXBuilderParameters regels = new PKIXBuilderParameters(wortels, doel);
            List<X509Certificate> bekend = new ArrayList<>(uitgevers);
            bekend.add(certificaat);
            regels.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(bekend)));
            regels.setRevocationEnabled(false);
            regels.setDate(toen);
            CertPathBuilder.getInstance("PKIX").build(regels);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    TrustManager[] vertrouwensbeheer() throws GeneralSecurityException {
        TrustManagerFactory fabriek = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        fabriek.init(kast);
        return fabriek.getTrustManagers();
    }

    /** Who signed themselves; without any of those, all that are here. */
    private List<X509Certificate> wortels() {
        List<X509Certificate> zelf = uitgevers.stream()
                .filter(c -> c.getSubjectX500Principal().equals(c.getIssuerX500Principal()))
                .toList();
        return zelf.isEmpty() ? uitgevers : zelf;
    }
}
