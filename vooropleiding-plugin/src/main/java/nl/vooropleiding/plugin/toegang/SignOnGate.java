package nl.vooropleiding.plugin.toegang;

import java.util.Set;

/**
 * Decides what happens with a request, given who asks. Pure: the filter carries out what this says.
 */
final class SignOnGate {

    /** Where the host sends a person back to with a code. */
    static final String RETURN_PATH = "/aangemeld";

    private static final Set<String> OPEN = Set.of("/health");
    private static final Set<String> OPEN_FOLDERS = Set.of("/health/", "/bron/", "/stijl/", "/jakarta.faces.resource/");

    /** Who asks, as far as the host could say. */
    enum Caller {
        /** Signed on, and the host confirmed it a moment ago. */
        KNOWN,
        /** Nobody, or somebody who has logged out of the host. */
        ANONYMOUS,
        /** The host could not be asked. */
        HOST_AWAY
    }

    /** How the request was made. */
    enum Kind {
        GET,
        /** Changes something, or would. */
        POST,
        /** A part of a page asks, through Faces. */
        AJAX,
        /** A script of ours asks, and can act on a status. */
        SCRIPT
    }

    /** What to do. */
    enum Outcome {
        /** Let the request through. */
        PASS,
        /** Redeem the code that the host sent along. */
        REDEEM,
        /** Send the person to the host to sign on, and then back here. */
        SIGN_ON,
        /** As SIGN_ON, but the form that was sent is lost: say so on the page they come back to. */
        SIGN_ON_EXPIRED,
        /** As SIGN_ON, told in a partial response. */
        SIGN_ON_PARTIAL,
        /** Status 401 and nothing else. */
        UNAUTHORIZED,
        /** Say in words that the host is away; status 503. */
        HOST_AWAY
    }

    private SignOnGate() {}

    /** Whether nobody needs to sign on for this path: the register, health checks and stylesheets. */
    static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith);
    }

    static Outcome decide(String path, Caller caller, Kind kind) {
        if (isOpen(path)) {
            return Outcome.PASS;
        }
        if (caller == Caller.HOST_AWAY) {
            return Outcome.HOST_AWAY;
        }
        if (path.equals(RETURN_PATH)) {
            return Outcome.REDEEM;
        }
        if (caller == Caller.KNOWN) {
            return Outcome.PASS;
        }
        return switch (kind) {
            case GET -> Outcome.SIGN_ON;
            case POST -> Outcome.SIGN_ON_EXPIRED;
            case AJAX -> Outcome.SIGN_ON_PARTIAL;
            case SCRIPT -> Outcome.UNAUTHORIZED;
        };
    }
}
