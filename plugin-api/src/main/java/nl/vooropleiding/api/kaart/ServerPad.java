package nl.vooropleiding.api.kaart;

import java.util.regex.Pattern;

/** What an address on this server looks like: a path and perhaps a query, never a scheme or another host. */
final class ServerPad {

    private static final Pattern VORM = Pattern.compile("/(?![/\\\\])[^\\s\\\\\"'<>\\p{Cntrl}]*");

    private ServerPad() {}

    static void eis(String adres) {
        if (!VORM.matcher(adres).matches()) {
            throw new IllegalArgumentException("Een adres is een pad op deze server, met een schuine streep vooraan");
        }
    }
}
