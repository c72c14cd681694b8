package nl.vooropleiding.sample.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of a rehearsal, so that its messages are signed as real ones are: one of the register, one of the supplier that acts
 * for the schools, and the authority that gave out both. Made by the JDK's keytool at the first start, which takes some seconds,
 * and again shortly before they end.
 */
public final class Certificates {

    /** Protects nothing: these keys open nothing but a rehearsal on one machine. */
    private static final String PASSWORD = "oefening";

    private static final String AUTHORITY = "uitgever";
    private static final String REGISTER = "register";
    private static final String SUPPLIER = "leverancier";
    private static final Duration IN_TIME = Duration.ofDays(30);

    private Certificates() {}

    /** Makes them in this directory, unless good ones are there. */
    public static void make(Path directory) throws IOException {
        Path supplier = directory.resolve(SUPPLIER + ".p12");
        Path all = directory.resolve("alles.p12");
        try {
            if (isGood(supplier) && isGood(directory.resolve(REGISTER + ".p12"))) {
                return;
            }
            Files.createDirectories(directory);
            Files.deleteIfExists(all);
            keytool(all, AUTHORITY, "CN=Oefenuitgever, C=NL", "-ext", "bc:c", "-validity", "400");
            give(all, REGISTER, "00000099000000DUO000");
            give(all, SUPPLIER, "00000099000000LEV000");
            split(load(all), directory);
        } catch (GeneralSecurityException e) {
            throw new IOException("The keys of the rehearsal cannot be made", e);
        } finally {
            Files.deleteIfExists(all);
        }
    }

    private static boolean isGood(Path file) throws GeneralSecurityException {
        if (!Files.exists(file)) {
            return false;
        }
        try {
            KeyStore keys = load(file);
            X509Certificate certificate =
                    (X509Certificate) keys.getCertificate(keys.aliases().nextElement());
            return certificate.getNotAfter().toInstant().isAfter(Instant.now().plus(IN_TIME));
        } catch (IOException e) {
            return false;
        }
    }

    private static void give(Path all, String name, String oin) throws IOException {
        keytool(
                all,
                name,
                "CN=localhost, SERIALNUMBER=" + oin + ", O=Oefening, C=NL",
                "-signer",
                AUTHORITY,
                "-validity",
                "365",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1");
    }

    private static void split(KeyStore all, Path directory) throws IOException, GeneralSecurityException {
        for (String name : List.of(REGISTER, SUPPLIER)) {
            KeyStore one = empty();
            one.setKeyEntry(
                    name,
                    all.getKey(name, PASSWORD.toCharArray()),
                    PASSWORD.toCharArray(),
                    all.getCertificateChain(name));
            store(one, directory.resolve(name + ".p12"));
        }
        KeyStore trusted = empty();
        trusted.setCertificateEntry(AUTHORITY, all.getCertificate(AUTHORITY));
        store(trusted, directory.resolve("vertrouwd.p12"));
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        return keys;
    }

    private static KeyStore load(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            return keys;
        }
    }

    /** Who reads it meanwhile finds the old file or the new one, never half of one. */
    private static void store(KeyStore keys, Path file) throws IOException, GeneralSecurityException {
        Path half = file.resolveSibling(file.getFileName() + ".nieuw");
        try (OutputStream out = Files.newOutputStream(half)) {
            keys.store(out, PASSWORD.toCharArray());
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void keytool(Path file, String name, String subject, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-alias",
                name,
                "-dname",
                subject,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-sigalg",
                "SHA256withRSA",
                "-startdate",
                "-1d"));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (keytool.waitFor() != 0) {
                throw new IOException("keytool: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
