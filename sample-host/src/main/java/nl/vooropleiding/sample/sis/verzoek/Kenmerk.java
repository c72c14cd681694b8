package nl.vooropleiding.sample.sis.verzoek;

import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;

/**
 * The correlation id of this request: on its log lines, on a tile or page that reports a failure, and passed to
 * plugins. Two groups of four characters that cannot be mistaken for each other over the telephone.
 */
@RequestScoped
public class Kenmerk {

    private static final String TEKENS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROEP = 4;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final String tekst = groep() + "-" + groep();

    public String tekst() {
        return tekst;
    }

    private static String groep() {
        StringBuilder groep = new StringBuilder();
        for (int i = 0; i < GROEP; i++) {
            groep.append(TEKENS.charAt(TOEVAL.nextInt(TEKENS.length())));
        }
        return groep.toString();
    }
}
