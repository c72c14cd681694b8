package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.vooropleiding.plugin.bron.Operatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BerichtdaadTest {

    @ParameterizedTest(name = "{0}: {1} {2}, geblokkeerd {3}, onderhanden {4}: {5}")
    @CsvSource({
        "BLOKKEREN,         UIT, WACHTRIJ,       nee, nee, ",
        "BLOKKEREN,         UIT, STORING,        nee, nee, ",
        "BLOKKEREN,         UIT, WACHTRIJ,       ja,  nee, AL_GEBLOKKEERD",
        "BLOKKEREN,         UIT, WACHTRIJ,       nee, ja,  ONDERHANDEN",
        "BLOKKEREN,         UIT, IN_BEHANDELING, nee, nee, WACHT_NIET",
        "BLOKKEREN,         UIT, GOEDGEKEURD,    nee, nee, WACHT_NIET",
        "BLOKKEREN,         IN,  WACHTRIJ,       nee, nee, INKOMEND",
        "DEBLOKKEREN,       UIT, WACHTRIJ,       ja,  nee, ",
        "DEBLOKKEREN,       UIT, STORING,        ja,  nee, ",
        "DEBLOKKEREN,       UIT, WACHTRIJ,       nee, nee, NIET_GEBLOKKEERD",
        "OPNIEUW_AANBIEDEN, UIT, STORING,        nee, nee, ",
        "OPNIEUW_AANBIEDEN, UIT, STORING,        ja,  nee, GEBLOKKEERD",
        "OPNIEUW_AANBIEDEN, UIT, AFGEKEURD,      nee, nee, ",
        "OPNIEUW_AANBIEDEN, IN,  QUARANTAINE,    nee, nee, ",
        "OPNIEUW_AANBIEDEN, UIT, WACHTRIJ,       nee, nee, NIET_MISLUKT",
        "OPNIEUW_AANBIEDEN, UIT, GOEDGEKEURD,    nee, nee, NIET_MISLUKT",
        "OPNIEUW_AANBIEDEN, IN,  GEWEIGERD,      nee, nee, NIET_MISLUKT",
        "VERWIJDEREN,       UIT, WACHTRIJ,       nee, nee, ",
        "VERWIJDEREN,       UIT, WACHTRIJ,       ja,  nee, ",
        "VERWIJDEREN,       UIT, WACHTRIJ,       nee, ja,  ONDERHANDEN",
        "VERWIJDEREN,       UIT, STORING,        nee, nee, NIET_IN_WACHTRIJ",
        "VERWIJDEREN,       IN,  WACHTRIJ,       nee, nee, INKOMEND",
    })
    void watKanHangtAfVanHoeHetBerichtErVoorStaat(
            Berichtdaad daad,
            Richting richting,
            BerichtStatus status,
            String geblokkeerd,
            String onderhanden,
            Beletsel beletsel) {
        Berichtstand stand = new Berichtstand(
                richting,
                status,
                geblokkeerd.equals("ja"),
                onderhanden.equals("ja"),
                Optional.of(Operatie.AANVRAGEN_VOOROPLEIDING),
                Optional.of("d1"));

        assertThat(daad.beletsel(stand)).isEqualTo(Optional.ofNullable(beletsel));
    }

    @ParameterizedTest(name = "{0} over {1}: {2}")
    @CsvSource({
        "AANVRAGEN_VOOROPLEIDING,           d1, ",
        "AANLEVEREN_IDENTIFICATIE_PERSOON,  d1, ",
        "AANVRAGEN_VOOROPLEIDING,           ,   NIET_OPNIEUW_TE_MAKEN",
        "WIJZIGEN_ABONNEMENT_VOOROPLEIDING, d1, NIET_OPNIEUW_TE_MAKEN",
    })
    void watAfgekeurdIsWordtUitVandaagGemaakt_alsDatKan(Operatie operatie, String deelnemer, Beletsel beletsel) {
        Berichtstand stand = new Berichtstand(
                Richting.UIT,
                BerichtStatus.AFGEKEURD,
                false,
                false,
                Optional.of(operatie),
                Optional.ofNullable(deelnemer));

        assertThat(stand.wordtOpnieuwGemaakt()).isTrue();
        assertThat(Berichtdaad.OPNIEUW_AANBIEDEN.beletsel(stand)).isEqualTo(Optional.ofNullable(beletsel));
    }
}
