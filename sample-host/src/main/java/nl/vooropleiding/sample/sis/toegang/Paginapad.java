package nl.vooropleiding.sample.sis.toegang;

import java.util.regex.Pattern;

/**
 * Decides whether an address is a page within a context path, so that nobody is sent elsewhere with a code in hand:
 * no host, no scheme, no way up, and nothing that a browser might read as such.
 */
final class Paginapad {

    private static final Pattern VORM =
            Pattern.compile("/(?!/)[A-Za-z0-9._~/-]*(\\?[A-Za-z0-9._~/=&%+:,-]*)?", Pattern.DOTALL);

    private Paginapad() {}

    static boolean binnen(String contextpad, String adres) {
        if (adres == null || !VORM.matcher(adres).matches()) {
            return false;
        }
        String pad = adres.contains("?") ? adres.substring(0, adres.indexOf('?')) : adres;
        boolean omhoog = pad.contains("/../") || pad.endsWith("/..") || pad.contains("//") || pad.contains("/./");
        return !omhoog && (pad.equals(contextpad) || pad.startsWith(contextpad + "/"));
    }
}
