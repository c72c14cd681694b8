package nl.vooropleiding.plugin.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import nl.vooropleiding.api.PersoonsgebondenNummer;

/**
 * Encryption at rest: AES-GCM with the number of the key in front, so that keys can rotate, and a keyed hash (HMAC) by
 * which a person is found without reading a number. Thread-safe.
 *
 * <p>Layout: one byte key number, twelve bytes nonce, ciphertext with tag. The key number is authenticated too.
 */
@ApplicationScoped
public class Versleuteling {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Sleutelbos sleutels;

    protected Versleuteling() {
        this(null);
    }

    @Inject
    public Versleuteling(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    public byte[] versleutel(PersoonsgebondenNummer nummer) {
        return gcm(nummer.voluit().getBytes(StandardCharsets.US_ASCII));
    }

    public PersoonsgebondenNummer nummer(byte[] versleuteld) {
        return PersoonsgebondenNummer.van(new String(open(versleuteld), StandardCharsets.US_ASCII));
    }

    /** Compresses and encrypts a message; encrypted bytes no longer compress. */
    public byte[] versleutel(byte[] inhoud) {
        try {
            ByteArrayOutputStream uit = new ByteArrayOutputStream(inhoud.length / 2 + 64);
            try (GZIPOutputStream gzip = new Vlug(uit)) {
                gzip.write(inhoud);
            }
            return gcm(uit.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The register waits while this is done: a sixth more bytes take half the time. */
    private static final class Vlug extends GZIPOutputStream {
        Vlug(OutputStream uit) throws IOException {
            super(uit);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** What {@link #versleutel(byte[])} was given. */
    public byte[] ontsleutel(byte[] versleuteld) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(open(versleuteld)))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same person gives the same 64 hexadecimal digits; without the key they tell nothing. */
    public String persoon(PersoonsgebondenNummer nummer) {
        return afdruk("pgn:" + nummer.voluit());
    }

    /** A keyed hash of any text, for comparing personal data without keeping it. */
    public String afdruk(String tekst) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(sleutels.hash());
            return HexFormat.of().formatHex(mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 hoort bij elke JDK", e);
        }
    }

    private byte[] gcm(byte[] klaar) {
        int nummer = sleutels.actief();
        byte[] nonce = new byte[NONCE];
        TOEVAL.nextBytes(nonce);
        try {
            byte[] cijfer = cipher(Cipher.ENCRYPT_MODE, nummer, nonce).doFinal(klaar);
            return ByteBuffer.allocate(1 + NONCE + cijfer.length)
                    .put((byte) nummer)
                    .put(nonce)
                    .put(cijfer)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Versleutelen lukt niet", e);
        }
    }

    private byte[] open(byte[] versleuteld) {
        int nummer = Byte.toUnsignedInt(versleuteld[0]);
        byte[] nonce = new byte[NONCE];
        System.arraycopy(versleuteld, 1, nonce, 0, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nummer, nonce)
                    .doFinal(versleuteld, 1 + NONCE, versleuteld.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Met sleutel " + nummer + " is dit niet te ontsleutelen", e);
        }
    }

    private Cipher cipher(int wijze, int nummer, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(wijze, sleutels.sleutel(nummer), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {(byte) nummer});
        return cipher;
    }
}
