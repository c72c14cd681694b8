package nl.vooropleiding.sample.bron;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The raw messages in {@code src/test/resources/bron}. */
public final class Voorbeeld {

    private Voorbeeld() {}

    public static String bericht(String naam) {
        try (InputStream in = Voorbeeld.class.getResourceAsStream("/bron/" + naam + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(naam, e);
        }
    }
}
