package nl.vooropleiding.api.kaart;

import java.util.regex.Pattern;

/**
 * A link to a page of the plugin.
 *
 * @param tekst what it is called; says where it leads without the text around it
 * @param pad relative to the plugin's context path: no scheme, host, leading slash or {@code ..}
 * @since 1.0
 */
public record Link(String tekst, String pad) {

    /** A path without query: no colon, so no scheme, and no slash in front, so no other server. */
    static final String BESTAND = "[A-Za-z0-9][A-Za-z0-9._~/-]*";

    private static final Pattern PAD = Pattern.compile("(?!.*\\.\\.)" + BESTAND + "([?#][A-Za-z0-9._~/?&=%#:@+-]*)?");

    public Link {
        if (tekst.isBlank()) {
            throw new IllegalArgumentException("Een link heeft een tekst");
        }
        if (!PAD.matcher(pad).matches()) {
            throw new IllegalArgumentException("Een link wijst naar een pad binnen de plugin");
        }
    }
}
