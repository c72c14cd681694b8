package nl.vooropleiding.sample.sis.toegang;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords are kept as PBKDF2 hashes of the form {@code pbkdf2-sha512$rounds$salt$hash}, so that the number of rounds
 * can grow without making older ones useless.
 */
public final class Wachtwoord {

    private static final String SOORT = "pbkdf2-sha512";
    private static final int RONDEN = 210_000;
    private static final int BITS = 256;
    private static final SecureRandom TOEVAL = new SecureRandom();

    /** Checked when there is no such user, so that an unknown name takes as long as a wrong password. */
    private static final String NIEMAND = maak("niemand");

    private Wachtwoord() {}

    public static String maak(String wachtwoord) {
        byte[] zout = new byte[16];
        TOEVAL.nextBytes(zout);
        Base64.Encoder tekst = Base64.getEncoder();
        return String.join(
                "$",
                SOORT,
                Integer.toString(RONDEN),
                tekst.encodeToString(zout),
                tekst.encodeToString(hash(wachtwoord, zout, RONDEN)));
    }

    static boolean klopt(String bewaard, String getypt) {
        String[] delen = bewaard.split("\\$");
        byte[] zout = Base64.getDecoder().decode(delen[2].getBytes(StandardCharsets.US_ASCII));
        byte[] verwacht = Base64.getDecoder().decode(delen[3].getBytes(StandardCharsets.US_ASCII));
        return MessageDigest.isEqual(verwacht, hash(getypt, zout, Integer.parseInt(delen[1])));
    }

    /** Takes as long as a real check. */
    static void controleerVanNiemand(String getypt) {
        klopt(NIEMAND, getypt);
    }

    private static byte[] hash(String wachtwoord, byte[] zout, int ronden) {
        PBEKeySpec sleutel = new PBEKeySpec(wachtwoord.toCharArray(), zout, ronden, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(sleutel)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Deze Java kent PBKDF2WithHmacSHA512 niet", e);
        } finally {
            sleutel.clearPassword();
        }
    }
}
