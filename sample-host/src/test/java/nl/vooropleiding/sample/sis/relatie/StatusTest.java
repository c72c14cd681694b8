package nl.vooropleiding.sample.sis.relatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.sample.sis.deelnemer.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 1);
    private static final LocalDate BEGIN = LocalDate.of(2026, 8, 1);

    private static Aanmelding nieuw() {
        return new Aanmelding(Voorbeelden.deelnemer(), Voorbeelden.opleiding(), "1.1", VANDAAG, BEGIN);
    }

    private static Verbintenis verbintenis(VerbintenisStatus status) {
        return new Verbintenis(
                Voorbeelden.deelnemer(),
                Voorbeelden.opleiding(),
                "1.2",
                status,
                new Looptijd(BEGIN, Optional.of(LocalDate.of(2030, 7, 31))));
    }

    private static Aanmelding in(AanmeldingStatus status) {
        Aanmelding aanmelding = nieuw();
        if (status != AanmeldingStatus.AANGEMELD) {
            naar(aanmelding, status);
        }
        return aanmelding;
    }

    private static void naar(Aanmelding aanmelding, AanmeldingStatus status) {
        switch (status) {
            case AANGEMELD -> aanmelding.heropen(VANDAAG);
            case INTAKE -> aanmelding.intake();
            case GEPLAATST -> aanmelding.plaats(verbintenis(VerbintenisStatus.VOORLOPIG));
            case INGETROKKEN -> aanmelding.trekIn(VANDAAG, "reden");
            case AFGEWEZEN -> aanmelding.wijsAf(VANDAAG, "reden");
        }
    }

    @Test
    void theWholeTableOfAnAanmelding() {
        Map<AanmeldingStatus, Set<AanmeldingStatus>> verwacht = new EnumMap<>(AanmeldingStatus.class);
        verwacht.put(
                AanmeldingStatus.AANGEMELD,
                Set.of(
                        AanmeldingStatus.INTAKE,
                        AanmeldingStatus.GEPLAATST,
                        AanmeldingStatus.INGETROKKEN,
                        AanmeldingStatus.AFGEWEZEN));
        verwacht.put(
                AanmeldingStatus.INTAKE,
                Set.of(AanmeldingStatus.GEPLAATST, AanmeldingStatus.INGETROKKEN, AanmeldingStatus.AFGEWEZEN));
        verwacht.put(AanmeldingStatus.GEPLAATST, Set.of());
        verwacht.put(AanmeldingStatus.INGETROKKEN, Set.of(AanmeldingStatus.AANGEMELD));
        verwacht.put(AanmeldingStatus.AFGEWEZEN, Set.of(AanmeldingStatus.AANGEMELD));

        for (AanmeldingStatus van : AanmeldingStatus.values()) {
            assertThat(van.volgende()).as("na %s", van).isEqualTo(verwacht.get(van));
        }
    }

    @ParameterizedTest
    @EnumSource(AanmeldingStatus.class)
    void anAanmeldingGoesWhereItsStatusAllowsAndNowhereElse(AanmeldingStatus van) {
        for (AanmeldingStatus naar : AanmeldingStatus.values()) {
            Aanmelding aanmelding = in(van);
            if (van.kanNaar(naar)) {
                naar(aanmelding, naar);
                assertThat(aanmelding.getStatus()).isEqualTo(naar);
            } else {
                assertThatThrownBy(() -> naar(aanmelding, naar)).isInstanceOf(StatusException.class);
                assertThat(aanmelding.getStatus()).isEqualTo(van);
            }
        }
    }

    @Test
    void aReopenedAanmeldingCountsFromThatDay() {
        Aanmelding aanmelding = in(AanmeldingStatus.INGETROKKEN);

        aanmelding.heropen(VANDAAG.plusDays(10));

        assertThat(aanmelding.getAangemeldOp()).isEqualTo(VANDAAG.plusDays(10));
        assertThat(aanmelding.getEinde()).isNull();
        assertThat(aanmelding.getReden()).isNull();
    }

    @ParameterizedTest
    @EnumSource(VerbintenisStatus.class)
    void whatHasEndedDoesNotChange(VerbintenisStatus status) {
        Verbintenis verbintenis = verbintenis(status);
        Looptijd looptijd = new Looptijd(BEGIN, Optional.empty());
        if (status == VerbintenisStatus.BEEINDIGD) {
            assertThatThrownBy(() -> verbintenis.wijzig(Voorbeelden.opleiding(), looptijd))
                    .isInstanceOf(StatusException.class);
            assertThatThrownBy(() -> verbintenis.beeindig(VANDAAG, "nogmaals")).isInstanceOf(StatusException.class);
            assertThatThrownBy(verbintenis::maakDefinitief).isInstanceOf(StatusException.class);
        } else {
            verbintenis.wijzig(Voorbeelden.opleiding(), looptijd);
            verbintenis.beeindig(VANDAAG, "gestopt");
            assertThat(verbintenis.getStatus()).isEqualTo(VerbintenisStatus.BEEINDIGD);
        }
    }

    @Test
    void aPlacedAanmeldingCarriesUntilTheDayBeforeTheEnrolmentBegins() {
        Aanmelding aanmelding = in(AanmeldingStatus.GEPLAATST);

        Relatie relatie = aanmelding.alsRelatie("Geplaatst");

        assertThat(relatie.status()).isEqualTo(Relatie.Status.GEPLAATST);
        assertThat(relatie.loopt(BEGIN.minusDays(1))).isTrue();
        assertThat(relatie.loopt(BEGIN)).isFalse();
    }

    @Test
    void aPlacedAanmeldingEndsWithAnEnrolmentThatNeverBegan() {
        Aanmelding aanmelding = in(AanmeldingStatus.GEPLAATST);
        aanmelding.getVerbintenis().beeindig(VANDAAG.plusDays(3), "komt niet");

        Relatie relatie = aanmelding.alsRelatie("Geplaatst");

        assertThat(relatie.loopt(VANDAAG.plusDays(3))).isTrue();
        assertThat(relatie.loopt(VANDAAG.plusDays(4))).isFalse();
    }

    @Test
    void aVerbintenisWhoseEndDateHasPassedIsNotEndedButDoesNotRun() {
        Verbintenis verbintenis = verbintenis(VerbintenisStatus.DEFINITIEF);

        Relatie relatie = verbintenis.alsRelatie("Definitief");

        assertThat(relatie.status()).isEqualTo(Relatie.Status.ACTIEF);
        assertThat(relatie.loopt(LocalDate.of(2030, 7, 31))).isTrue();
        assertThat(relatie.loopt(LocalDate.of(2030, 8, 1))).isFalse();
    }
}
