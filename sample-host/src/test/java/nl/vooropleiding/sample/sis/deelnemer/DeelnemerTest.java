package nl.vooropleiding.sample.sis.deelnemer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Adres;
import org.junit.jupiter.api.Test;

class DeelnemerTest {

    @Test
    void aLogLineShowsWhichStudentNotWho() {
        Deelnemer deelnemer = Voorbeelden.deelnemer();
        deelnemer.nummer(Optional.of(PersoonsgebondenNummer.van("999990007")));

        assertThat(deelnemer).hasToString("Deelnemer[41174]");
    }

    @Test
    void anAddressCrossesOnlyWhenThereIsEnoughOfIt() {
        assertThat(Voorbeelden.deelnemer().adres())
                .contains(new Adres.Binnenlands("Voorbeeldkade", 12, Optional.empty(), "8911AA", "Leeuwarden"));
        assertThat(new Adresgegevens("Voorbeeldkade", null, null, "8911AA", "Leeuwarden", "6030").alsAdres())
                .isEmpty();
        assertThat(new Adresgegevens(null, null, null, null, null, null).alsAdres())
                .isEmpty();
        assertThat(new Adresgegevens("Rue 7", null, null, null, "1000 Bruxelles", "5010").alsAdres())
                .containsInstanceOf(Adres.Buitenlands.class);
    }

    @Test
    void personaliaComeBackAsTheyWentIn() {
        assertThat(Voorbeelden.deelnemer().personalia())
                .usingRecursiveComparison()
                .isEqualTo(Voorbeelden.personalia());
    }
}
