package nl.vooropleiding.plugin.abonnement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vooropleiding.plugin.bron.Operatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WeigeringTest {

    @ParameterizedTest(name = "{1} geweigerd met {0} terwijl het abonnement {2} is: geweigerd {3}")
    @CsvSource({
        "OORDEEL, AANLEVEREN_IDENTIFICATIE_PERSOON, GEPLAND,              true",
        "FAULT,   AANLEVEREN_IDENTIFICATIE_PERSOON, GEPLAND,              true",
        "OORDEEL, AANLEVEREN_IDENTIFICATIE_PERSOON, AANGEVRAAGD,          false",
        "OORDEEL, AANLEVEREN_IDENTIFICATIE_PERSOON, ACTIEF,               false",
        "OORDEEL, AANVRAGEN_VOOROPLEIDING,          GEPLAND,              true",
        "OORDEEL, AANVRAGEN_VOOROPLEIDING,          AANGEVRAAGD,          true",
        "FAULT,   AANVRAGEN_VOOROPLEIDING,          AANGEVRAAGD,          true",
        "OORDEEL, AANVRAGEN_VOOROPLEIDING,          ACTIEF,               true",
        "FAULT,   AANVRAGEN_VOOROPLEIDING,          ACTIEF,               false",
        "OORDEEL, AANVRAGEN_VOOROPLEIDING,          BEEINDIGING_GEVRAAGD, false",
        "OORDEEL, AANVRAGEN_VOOROPLEIDING,          BEEINDIGD,            false",
        "OORDEEL, AANVRAGEN_VOOROPLEIDING,          GEWEIGERD,            false",
        "OORDEEL, WIJZIGEN_ABONNEMENT_VOOROPLEIDING, ACTIEF,              false",
    })
    void watGeweigerdIsLooptNiet(Weigering hoe, Operatie verzoek, AbonnementStaat staat, boolean geweigerd) {
        assertThat(hoe.na(verzoek, staat).isPresent()).isEqualTo(geweigerd);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(AbonnementStaat.class)
    void watErVolgtKanVolgen(AbonnementStaat staat) {
        for (Weigering hoe : Weigering.values()) {
            for (Operatie verzoek : Operatie.values()) {
                hoe.na(verzoek, staat)
                        .ifPresent(daarna -> assertThat(staat.volgende()).contains(daarna));
            }
        }
    }
}
