package nl.vooropleiding.plugin.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a browser may do with a page: run only our own scripts, load only from this server, show it in no other site's
 * frame and keep nothing, because every page is about a person.
 */
public final class PageHeaders {

    private static final String NONCE = PageHeaders.class.getName() + ".nonce";
    private static final int NONCE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PageHeaders() {}

    static void set(HttpServletRequest request, HttpServletResponse response, boolean open) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (open) {
            return;
        }
        byte[] toeval = new byte[NONCE_BYTES];
        RANDOM.nextBytes(toeval);
        String nonce = Base64.getEncoder().encodeToString(toeval);
        request.setAttribute(NONCE, nonce);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'nonce-" + nonce
                        + "'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'self'");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    /** The mark that lets the host's tokens stand as a style in the page. */
    public static String nonce(HttpServletRequest request) {
        return (String) request.getAttribute(NONCE);
    }
}
