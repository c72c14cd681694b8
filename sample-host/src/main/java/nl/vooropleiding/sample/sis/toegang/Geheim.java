package nl.vooropleiding.sample.sis.toegang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random keys of 256 bits; the database keeps their hash only, so that who reads it cannot use them. */
final class Geheim {

    private static final int BYTES = 32;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Geheim() {}

    static String nieuw() {
        byte[] bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String geheim) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(geheim.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Deze Java kent SHA-256 niet", e);
        }
    }
}
