package nl.vooropleiding.sample.sis.deelnemer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoeknaamTest {

    @ParameterizedTest
    @CsvSource({
        "Ozturk, Öztürk",
        "angstrom, Ångström-Günther",
        "gunther, Ångström-Günther",
        "hoff, van 't Hoff",
        "'t hoff', van 't Hoff",
        "celik, Çelik",
        "KOOPMAN, Koopman-de Wit",
    })
    void findsNamesWithoutDiacriticsAndCapitals(String getypt, String naam) {
        String zoeknaam = Zoeknaam.van("Jan", naam);

        assertThat(Zoeknaam.woorden(getypt)).isNotEmpty().allMatch(woord -> zoeknaam.contains(" " + woord));
    }

    @Test
    void aWildcardOfTheDatabaseIsNoWord() {
        assertThat(Zoeknaam.woorden("% _ '; --")).isEmpty();
        assertThat(Zoeknaam.woorden(" ")).isEmpty();
    }

    @Test
    void aTextOfAMegabyteIsCutShort() {
        assertThat(String.join("", Zoeknaam.woorden("x".repeat(1_000_000)))).hasSizeLessThanOrEqualTo(200);
    }
}
