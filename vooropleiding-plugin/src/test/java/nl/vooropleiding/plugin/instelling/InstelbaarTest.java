package nl.vooropleiding.plugin.instelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstelbaarTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "OIN, 00000001800866472000,      00000001800866472000",
        "OIN, 0000000700025be00000,      0000000700025BE00000",
        "OIN, 00000007 00025BE 00000,    0000000700025BE00000",
        "OIN, 0000000700999A999000,      0000000700999A999000",
        "OIN, 00000099411824080000,      00000099411824080000",
        "OIN, 0000000180086647200,       ",
        "OIN, 000000018008664720000,     ",
        "OIN, 12345678901234567890,      ",
        "OIN, 00000A99411824080000,      ",
        "OIN, 0000009941182408000é,      ",
        "TEMPO, 1,                       1",
        "TEMPO, 007,                     7",
        "TEMPO, 100,                     100",
        "TEMPO, 0,                       ",
        "TEMPO, 101,                     ",
        "TEMPO, -5,                      ",
        "TEMPO, 5.5,                     ",
        "TEMPO, vijf,                    ",
        "TEMPO, 99999999999,             ",
        "TERMIJN_IDENTIFICATIE, 60,      60",
        "TERMIJN_IDENTIFICATIE, 61,      ",
        "TERMIJN_VRAAG, 31,              ",
        "BEWAAR_BERICHTINHOUD, 6,        ",
        "VAVO, true,                     true",
        "VAVO, Ja,                       true",
        "VAVO, off,                      false",
        "VAVO, misschien,                ",
        "ADRES, ' http://localhost/x ',  http://localhost/x",
        "ADRES, ' ',                     ",
    })
    void watGetyptWordtWordtGelezenOfGeweigerd(Instelbaar wat, String getypt, String bewaard) {
        assertThat(wat.lees(getypt)).isEqualTo(Optional.ofNullable(bewaard));
    }

    @ParameterizedTest
    @EnumSource
    void watMeegeleverdIsKan(Instelbaar wat) {
        if (!wat.meegeleverd().isEmpty()) {
            assertThat(wat.lees(wat.meegeleverd())).contains(wat.meegeleverd());
        }
    }

    @Test
    void deMeegeleverdeTermijnenZijnDieVanHetOntwerp() {
        Schoolinstelling school = new Keuzes(Map.of(), Map.of()).van("school");

        assertThat(school.termijnIdentificatie()).hasDays(7);
        assertThat(school.termijnVraag()).hasDays(1);
        assertThat(school.tempo()).isEqualTo(5);
        assertThat(school.vavoGeeftGrond()).isFalse();
        assertThat(school.verlengtVanzelf()).isFalse();
        assertThat(school.bewaren()).isEqualTo(new Bewaartermijnen(90, 24, 12, 24, 60));
        assertThat(school.oin("00000099000000990001")).isEqualTo("00000099000000990001");
        assertThat(new Keuzes(Map.of(), Map.of()).tegenstrijdig()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'TERMIJN_IDENTIFICATIE=30,BEWAAR_BERICHTINHOUD=20',  BEWAAR_BERICHTINHOUD, KORTER_DAN_ANTWOORD",
        "'TERMIJN_VRAAG=30,BEWAAR_BERICHTINHOUD=20',          BEWAAR_BERICHTINHOUD, KORTER_DAN_ANTWOORD",
        "'BEWAAR_BERICHTINHOUD=57,BEWAAR_BERICHT=2',          BEWAAR_BERICHT,       KORTER_DAN_INHOUD",
        "'BEWAAR_CIJFERS=61',                                 BEWAAR_DOSSIER,       KORTER_DAN_CIJFERS",
        "'BEWAAR_CIJFERS=60',                                 ,",
        "'BEWAAR_BERICHTINHOUD=56,BEWAAR_BERICHT=2',          ,",
    })
    void watNietSamengaatWordtGezegd(String keuzes, Instelbaar wat, Bezwaar waarom) {
        Map<Instelbaar, String> eigen = new EnumMap<>(Instelbaar.class);
        Arrays.stream(keuzes.split(",")).map(k -> k.split("=")).forEach(k -> eigen.put(Instelbaar.valueOf(k[0]), k[1]));

        assertThat(new Keuzes(eigen, Map.of()).tegenstrijdig()).isEqualTo(wat == null ? Map.of() : Map.of(wat, waarom));
    }

    @Test
    void wieEenAndereOinKreegIsOokNogTeBereikenOpDieVanDeHost() {
        Schoolinstelling school = new Keuzes(Map.of(Instelbaar.OIN, "00000099000000990009"), Map.of()).van("school");

        assertThat(school.oin("00000099000000990001")).isEqualTo("00000099000000990009");
        assertThat(school.heet("00000099000000990009", "00000099000000990001")).isTrue();
        assertThat(school.heet("00000099000000990001", "00000099000000990001")).isTrue();
        assertThat(school.heet("00000099000000990002", "00000099000000990001")).isFalse();
    }
}
