package nl.vooropleiding.plugin.bron;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** The number of the organisation that a certificate was given to: the serialNumber of its subject (PKIoverheid). */
final class Oin {

    private static final String SERIAL_NUMBER = "SERIALNUMBER";
    private static final Map<String, String> NAMEN = Map.of("2.5.4.5", SERIAL_NUMBER);

    private Oin() {}

    /** Empty when there is none, more than one, or something else than an OIN. */
    static Optional<String> van(X509Certificate certificaat) {
        try {
            List<String> gevonden = new ArrayList<>();
            for (Rdn deel : new LdapName(certificaat.getSubjectX500Principal().getName(X500Principal.RFC2253, NAMEN))
                    .getRdns()) {
                Attribute nummer = deel.toAttributes().get(SERIAL_NUMBER);
                if (nummer != null) {
                    Collections.list(nummer.getAll()).forEach(waarde -> gevonden.add(String.valueOf(waarde)));
                }
            }
            return gevonden.size() == 1 && isOin(gevonden.get(0)) ? Optional.of(gevonden.get(0)) : Optional.empty();
        } catch (InvalidNameException e) {
            return Optional.empty();
        } catch (NamingException e) {
            throw new IllegalStateException("Een naam in het geheugen laat zich niet lezen", e);
        }
    }

    static boolean isOin(String tekst) {
        return tekst.matches("[0-9A-Z]{20}");
    }
}
