package nl.vooropleiding.sample.bron.zegel;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;

/** The OIN in a certificate: the serialNumber of its subject. */
final class Oin {

    private static final Map<String, String> NAMEN = Map.of("2.5.4.5", "OIN");
    private static final Pattern DEEL = Pattern.compile("(?:^|[,+])OIN=([0-9A-Z]{20})(?=$|[,+])");

    private Oin() {}

    static Optional<String> van(X509Certificate certificaat) {
        Matcher deel = DEEL.matcher(certificaat.getSubjectX500Principal().getName(X500Principal.RFC2253, NAMEN));
        return deel.find() ? Optional.of(deel.group(1)) : Optional.empty();
    }
}
