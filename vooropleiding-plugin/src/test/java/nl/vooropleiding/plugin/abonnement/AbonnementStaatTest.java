package nl.vooropleiding.plugin.abonnement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbonnementStaatTest {

    private static final Instant NU = Instant.parse("2026-03-01T09:00:00Z");

    @ParameterizedTest(name = "na {0} kan {1}")
    @CsvSource(
            delimiter = ':',
            value = {
                "GEPLAND              : AANGEVRAAGD BEEINDIGD GEWEIGERD",
                "AANGEVRAAGD          : ACTIEF BEEINDIGING_GEVRAAGD BEEINDIGD GEWEIGERD",
                "ACTIEF               : BEEINDIGING_GEVRAAGD BEEINDIGD GEWEIGERD",
                "BEEINDIGING_GEVRAAGD : ACTIEF AANGEVRAAGD BEEINDIGD",
                "BEEINDIGD            : GEPLAND AANGEVRAAGD",
                "GEWEIGERD            : GEPLAND AANGEVRAAGD",
            })
    void elkeStaatKentZijnVolgende(AbonnementStaat staat, String volgende) {
        Set<AbonnementStaat> verwacht =
                Arrays.stream(volgende.split(" ")).map(AbonnementStaat::valueOf).collect(Collectors.toSet());

        assertThat(staat.volgende()).isEqualTo(verwacht);
    }

    @Test
    void opHetSchermLooptEenAbonnementDatGevraagdActiefOfBijnaBeeindigdIs() {
        assertThat(Arrays.stream(AbonnementStaat.values()).filter(AbonnementStaat::loopt))
                .containsExactly(
                        AbonnementStaat.AANGEVRAAGD, AbonnementStaat.ACTIEF, AbonnementStaat.BEEINDIGING_GEVRAAGD);
    }

    @Test
    void eenAbonnementWeigertEenSprong() {
        Abonnement gepland = new Abonnement("1", "persoon", null, NU);

        assertThatThrownBy(() -> gepland.word(AbonnementStaat.ACTIEF, Oorzaak.REGISTER, null, NU))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GEPLAND");
        assertThat(gepland.staat()).isEqualTo(AbonnementStaat.GEPLAND);
    }
}
