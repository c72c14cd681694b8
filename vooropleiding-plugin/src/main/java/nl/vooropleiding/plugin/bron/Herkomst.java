package nl.vooropleiding.plugin.bron;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Along which line a message came.
 *
 * @param adres the IP address it came from
 * @param beveiligd whether this server itself ended the TLS
 * @param certificaat of the other side, when it showed one
 */
record Herkomst(String adres, boolean beveiligd, Optional<X509Certificate> certificaat) {

    boolean dezeMachine() {
        try {
            return InetAddress.getByName(adres).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
