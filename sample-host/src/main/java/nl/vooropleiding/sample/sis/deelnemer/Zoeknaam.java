package nl.vooropleiding.sample.sis.deelnemer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How names are compared: without capitals, diacritics and punctuation, so that {@code Ozturk} finds Öztürk and {@code
 * van t hoff} finds van 't Hoff.
 */
final class Zoeknaam {

    private static final int HOOGSTENS = 6;
    private static final int LANGST = 200;
    private static final Pattern TEKENS = Pattern.compile("\\p{M}+");
    private static final Pattern LEESTEKENS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Zoeknaam() {}

    static String van(String... delen) {
        return " " + String.join(" ", Arrays.stream(delen).map(Zoeknaam::kaal).toList()) + " ";
    }

    /** The words that someone typed, at most six. */
    static List<String> woorden(String tekst) {
        String begin = tekst == null || tekst.length() <= LANGST ? tekst : tekst.substring(0, LANGST);
        return Arrays.stream(kaal(begin).split(" "))
                .filter(woord -> !woord.isEmpty())
                .limit(HOOGSTENS)
                .toList();
    }

    private static String kaal(String tekst) {
        if (tekst == null) {
            return "";
        }
        String zonder = TEKENS.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i");
        return LEESTEKENS.matcher(zonder).replaceAll(" ").strip();
    }
}
