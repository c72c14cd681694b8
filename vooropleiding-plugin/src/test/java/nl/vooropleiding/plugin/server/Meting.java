package nl.vooropleiding.plugin.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** Where the figures of a measurement are written, for who ran it to read. */
public final class Meting {

    private static final Path BLAD =
            Path.of(System.getProperty("java.io.tmpdir")).resolve("meting.txt");

    private Meting() {}

    /** One figure, with what it should be. */
    public static void noteer(String wat, double gemeten, String hoort, String bij) {
        regel(String.format(Locale.ROOT, "%-62s %10.3f   %-14s %s", wat, gemeten, hoort, bij));
    }

    static void regel(String regel) {
        try {
            Files.writeString(
                    BLAD, regel + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The middle one of these: one round that was disturbed counts for nothing. */
    public static double mediaan(double... rondes) {
        double[] gesorteerd = rondes.clone();
        Arrays.sort(gesorteerd);
        int midden = gesorteerd.length / 2;
        return gesorteerd.length % 2 == 1 ? gesorteerd[midden] : (gesorteerd[midden - 1] + gesorteerd[midden]) / 2;
    }

    /** Of a hundred of these ninety-five took no longer. */
    public static double p95(double... metingen) {
        double[] gesorteerd = metingen.clone();
        Arrays.sort(gesorteerd);
        return gesorteerd[(int) Math.ceil(gesorteerd.length * 0.95) - 1];
    }
}
