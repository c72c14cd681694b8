package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BerichtStatusTest {

    @ParameterizedTest(name = "na {0} kan {1}")
    @CsvSource(
            delimiter = ':',
            value = {
                "WACHTRIJ : IN_BEHANDELING GOEDGEKEURD AFGEKEURD STORING OVERGESLAGEN VERWIJDERD QUARANTAINE",
                "IN_BEHANDELING : GOEDGEKEURD AFGEKEURD STORING",
                "STORING : WACHTRIJ GOEDGEKEURD AFGEKEURD VERWIJDERD",
                "QUARANTAINE : WACHTRIJ GOEDGEKEURD VERWIJDERD",
                "GOEDGEKEURD : ''",
                "AFGEKEURD : ''",
                "OVERGESLAGEN : ''",
                "VERWIJDERD : ''",
                "GEWEIGERD : ''",
            })
    void elkeStatusKentZijnVolgende(BerichtStatus status, String volgende) {
        Set<BerichtStatus> verwacht = Arrays.stream(volgende.split(" "))
                .filter(naam -> !naam.isBlank())
                .map(BerichtStatus::valueOf)
                .collect(Collectors.toSet());

        assertThat(status.volgende()).isEqualTo(verwacht);
    }
}
