package nl.vooropleiding.plugin.toegang;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The clean address of a page of ours: its path with the parameters that say which card it is, and nothing else. It is
 * where a person lands after signing on and where an expired form goes back to, so it never carries what was typed.
 */
public final class ReturnAddress {

    /** Told on the page that a form went back to. */
    static final String VERLOPEN = "verlopen";

    private static final List<String> PARAMETERS = List.of("deelnemer", "verbintenis");
    private static final int LONGEST = 200;
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~/-]*");

    private ReturnAddress() {}

    /**
     * @param contextPath of the plugin
     * @param path within the plugin, with a leading slash; one that is no path of ours becomes the start
     * @param parameter gives a request parameter, or null
     */
    static String of(String contextPath, String path, UnaryOperator<String> parameter) {
        boolean ours = PATH.matcher(path).matches() && !path.contains("..") && !path.startsWith("//");
        StringBuilder adres = new StringBuilder(contextPath).append(ours ? path : "/");
        char teken = '?';
        for (String naam : PARAMETERS) {
            String waarde = parameter.apply(naam);
            if (waarde != null && !waarde.isBlank() && waarde.length() <= LONGEST) {
                adres.append(teken).append(naam).append('=').append(encode(waarde));
                teken = '&';
            }
        }
        return adres.toString();
    }

    /** As {@link #of}, with the message that the form which was sent had expired. */
    public static String afterExpiry(String contextPath, String path, UnaryOperator<String> parameter) {
        return expired(of(contextPath, path, parameter));
    }

    /** The same address, with the message that the form which was sent had expired. */
    static String expired(String adres) {
        return adres + (adres.contains("?") ? "&" : "?") + "melding=" + VERLOPEN;
    }

    static String encode(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }
}
