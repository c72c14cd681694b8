package nl.vooropleiding.sample.bron.zegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.vooropleiding.sample.bron.Voorbeeld;
import nl.vooropleiding.sample.bron.envelop.Envelop;
import nl.vooropleiding.sample.bron.envelop.Foutcode;
import nl.vooropleiding.sample.bron.envelop.Geweigerd;
import nl.vooropleiding.sample.start.Certificates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZegelTest {

    private static final String SCHOOL = "00000099000000990001";

    @TempDir
    private static Path map;

    private static Zegel leverancier;
    private static Zegel register;

    @BeforeAll
    static void maak() throws Exception {
        Certificates.make(map);
        leverancier = zegel("leverancier", Clock.systemUTC());
        register = zegel("register", Clock.systemUTC());
    }

    @Test
    void wieEenMandaatHeeftSpreektVoorDeSchool() {
        byte[] bericht = leverancier.zet(aanvraag());

        assertThatCode(() -> register.controleer(Envelop.lees(bericht), SCHOOL)).doesNotThrowAnyException();
        assertThat(fout(bericht, "00000099000000990009")).isEqualTo(Foutcode.DK0002);
        assertThat(fout(register.zet(aanvraag()), SCHOOL)).isEqualTo(Foutcode.DK0002);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        999990007                     | 999990019
        oin=00000099000000990001      | oin=00000099000000990002
        <soap:Body                    | <soap:Body><x/></soap:Body><soap:Body
        </soap:Header>                | <wsa:ReplyTo/></soap:Header>
        </soap:Header>                | <wsse:Security/></soap:Header>
        wsu:Id="deel-1"               | wsu:Id="deel-0"
        #deel-0                       | #deel-1
        xmlenc#sha256                 | xmldsig#sha1
        rsa-sha256                    | rsa-sha1
        </wsse:BinarySecurityToken>   | A</wsse:BinarySecurityToken>
        """)
    void watVeranderdOfOmgevouwenIsWordtGeweigerd(String wat, String wordt) {
        String goed = new String(leverancier.zet(aanvraag()), StandardCharsets.UTF_8);
        String fout = goed.replace(wat, wordt);

        assertThat(fout).isNotEqualTo(goed);
        assertThat(fout(fout.getBytes(StandardCharsets.UTF_8), SCHOOL)).isEqualTo(Foutcode.EK0031);
    }

    @Test
    void zonderHandtekeningOfTeOudWordtGeweigerd() throws Exception {
        Clock toen = Clock.fixed(Instant.now().minus(Duration.ofMinutes(6)), ZoneOffset.UTC);

        assertThat(fout(aanvraag(), SCHOOL)).isEqualTo(Foutcode.EK0031);
        assertThat(fout(zegel("leverancier", toen).zet(aanvraag()), SCHOOL)).isEqualTo(Foutcode.EK0031);
    }

    @Test
    void goedeSleutelsWordenNietVervangen() throws Exception {
        byte[] eerst = Files.readAllBytes(map.resolve("register.p12"));

        Certificates.make(map);

        assertThat(Files.readAllBytes(map.resolve("register.p12"))).isEqualTo(eerst);
        assertThat(map.resolve("alles.p12")).as("de sleutel van de uitgever").doesNotExist();
    }

    private static Foutcode fout(byte[] bericht, String namens) {
        Geweigerd geweigerd =
                catchThrowableOfType(Geweigerd.class, () -> register.controleer(Envelop.lees(bericht), namens));
        assertThat(geweigerd).isNotNull();
        return geweigerd.code();
    }

    private static Zegel zegel(String wie, Clock klok) {
        return new Zegel(Sleutels.uit(map.resolve(wie + ".p12"), map.resolve("vertrouwd.p12"), "oefening"), klok);
    }

    private static byte[] aanvraag() {
        return Voorbeeld.bericht("aanvraag").getBytes(StandardCharsets.UTF_8);
    }
}
