package nl.vooropleiding.sample.sis.verzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TekstenTest {

    /** A whole key; one that a page puts together ends in a dot and is followed by .concat. */
    private static final Pattern SLEUTEL = Pattern.compile("t\\['([a-zA-Z0-9.-]+[a-zA-Z0-9])'\\]");

    private static Map<String, String> teksten(Locale taal) {
        ResourceBundle bundel = ResourceBundle.getBundle("nl.vooropleiding.sample.sis.teksten", taal);
        Map<String, String> teksten = new TreeMap<>();
        bundel.keySet().forEach(sleutel -> teksten.put(sleutel, bundel.getString(sleutel)));
        return teksten;
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Map<String, String> nederlands = teksten(Taal.NEDERLANDS);
        Map<String, String> engels = teksten(Taal.ENGELS);

        assertThat(engels.keySet()).isEqualTo(nederlands.keySet());
        assertThat(nederlands.values()).noneMatch(String::isBlank);
        assertThat(engels.values()).noneMatch(String::isBlank);
    }

    @Test
    void aTextWithAPlaceToFillInHasNoApostropheThatWouldSwallowIt() {
        Stream.of(Taal.NEDERLANDS, Taal.ENGELS)
                .flatMap(taal -> teksten(taal).values().stream())
                .filter(tekst -> tekst.contains("{0}"))
                .forEach(tekst -> assertThat(tekst).doesNotContain("'"));
    }

    @Test
    void everyKeyOfThePagesIsAText() throws IOException {
        Set<String> gebruikt = new TreeSet<>();
        try (Stream<Path> paginas = Files.walk(Path.of("src/main/webapp"))) {
            for (Path pagina :
                    paginas.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                SLEUTEL.matcher(Files.readString(pagina))
                        .results()
                        .map(MatchResult::group)
                        .map(t -> t.substring(3, t.length() - 2))
                        .forEach(gebruikt::add);
            }
        }

        assertThat(teksten(Taal.NEDERLANDS).keySet()).containsAll(gebruikt);
    }

    @Test
    void theLanguageIsWhatSomeoneChoseElseWhatTheBrowserAsksElseDutch() {
        Locale duits = Locale.GERMAN;
        assertThat(Taal.kies("en", List.of(Taal.NEDERLANDS))).isEqualTo(Taal.ENGELS);
        assertThat(Taal.kies(null, List.of(duits, Locale.UK))).isEqualTo(Taal.ENGELS);
        assertThat(Taal.kies(null, List.of(duits))).isEqualTo(Taal.NEDERLANDS);
        assertThat(Taal.kies(null, List.of())).isEqualTo(Taal.NEDERLANDS);
    }
}
