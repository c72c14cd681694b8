package nl.vooropleiding.plugin.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersleutelingTest {

    private static final PersoonsgebondenNummer NUMMER = PersoonsgebondenNummer.van("999990007");
    private static final String EEN = base64((byte) 1);
    private static final String TWEE = base64((byte) 2);

    @Test
    void watVersleuteldIsKomtTerugEnIsOnleesbaar() {
        Versleuteling versleuteling = met("1:" + EEN);

        byte[] versleuteld = versleuteling.versleutel(NUMMER);

        assertThat(versleuteling.nummer(versleuteld)).isEqualTo(NUMMER);
        assertThat(new String(versleuteld, StandardCharsets.ISO_8859_1)).doesNotContain(NUMMER.voluit());
        assertThat(versleuteling.versleutel(NUMMER)).as("elke keer anders").isNotEqualTo(versleuteld);
    }

    @Test
    void eenBerichtKomtTerug() {
        Versleuteling versleuteling = met("1:" + EEN);
        byte[] bericht = "<a>bericht</a>".repeat(1000).getBytes(StandardCharsets.UTF_8);

        byte[] versleuteld = versleuteling.versleutel(bericht);

        assertThat(versleuteling.ontsleutel(versleuteld)).isEqualTo(bericht);
        assertThat(versleuteld.length).isLessThan(bericht.length / 10);
    }

    @Test
    void naEenNieuweSleutelBlijftHetOudeLeesbaar() {
        byte[] oud = met("1:" + EEN).versleutel(NUMMER);

        assertThat(met("1:" + EEN + ",2:" + TWEE).nummer(oud)).isEqualTo(NUMMER);
        assertThat(met("1:" + EEN + ",2:" + TWEE).versleutel(NUMMER)[0]).isEqualTo((byte) 2);
        assertThatThrownBy(() -> met("2:" + TWEE).nummer(oud))
                .isInstanceOf(SleutelsOntbreken.class)
                .hasMessageContaining("Sleutel 1 ontbreekt");
    }

    @Test
    void watVeranderdIsWordtGeweigerd() {
        Versleuteling versleuteling = met("1:" + EEN);
        byte[] versleuteld = versleuteling.versleutel(NUMMER);
        versleuteld[20] ^= 1;

        assertThatThrownBy(() -> versleuteling.nummer(versleuteld)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void dezelfdePersoonIsTeVindenZonderNummer() {
        Versleuteling versleuteling = met("1:" + EEN);

        assertThat(versleuteling.persoon(NUMMER))
                .isEqualTo(versleuteling.persoon(PersoonsgebondenNummer.van("999990007")))
                .isNotEqualTo(versleuteling.persoon(PersoonsgebondenNummer.van("999990019")))
                .hasSize(64)
                .doesNotContain("999990007");
    }

    @Test
    void productieWeigertZonderSleutels(@TempDir Path map) {
        Sleutelbos bos = new Sleutelbos(
                new Omgeving("PRODUCTIE"), Optional.empty(), Optional.empty(), Optional.empty(), map.toString());

        assertThatThrownBy(bos::controleer)
                .isInstanceOf(SleutelsOntbreken.class)
                .hasMessageContaining("vooropleiding.sleutels");
        assertThat(map).isEmptyDirectory();
    }

    @Test
    void eenProefomgevingMaaktZeEenmaal(@TempDir Path map) {
        byte[] versleuteld = new Versleuteling(proef(map)).versleutel(NUMMER);

        assertThat(new Versleuteling(proef(map)).nummer(versleuteld)).isEqualTo(NUMMER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "onzin", "1:kort", "0:AAAA", "256:AAAA", "1"})
    void onzinInDeInstellingWordtInWoordenGeweigerd(String sleutels) {
        Sleutelbos bos =
                new Sleutelbos(new Omgeving("PROEF"), Optional.of(sleutels), Optional.empty(), Optional.of(EEN), ".");

        assertThatThrownBy(bos::controleer).isInstanceOf(SleutelsOntbreken.class);
    }

    private static Versleuteling met(String sleutels) {
        return new Versleuteling(new Sleutelbos(
                new Omgeving("PRODUCTIE"), Optional.of(sleutels), Optional.empty(), Optional.of(TWEE), "."));
    }

    private static Sleutelbos proef(Path map) {
        return new Sleutelbos(
                new Omgeving("PROEF"), Optional.empty(), Optional.empty(), Optional.empty(), map.toString());
    }

    private static String base64(byte vulling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, vulling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
