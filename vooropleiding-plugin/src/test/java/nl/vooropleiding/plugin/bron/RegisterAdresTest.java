package nl.vooropleiding.plugin.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.opslag.Omgeving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterAdresTest {

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "PROEF,     http://localhost:8080/bron,  00000099000000DUO000, 10,     ",
        "PROEF,     http://127.0.0.1:8080/bron,  00000099000000DUO000, 120,    ",
        "PROEF,     ,                            00000099000000DUO000, 10,     Stel in",
        "PROEF,     http://localhost:8080/bron,  ,                     10,     Stel in",
        "PROEF,     ftp://localhost/bron,        00000099000000DUO000, 10,     webadres",
        "PROEF,     localhost,                   00000099000000DUO000, 10,     webadres",
        "PROEF,     http://localhost:8080/bron,  DUO,                  10,     vooropleiding.bron.oin",
        "PROEF,     http://localhost:8080/bron,  00000099000000DUO000, straks, vooropleiding.bron.timeout",
        "PROEF,     http://localhost:8080/bron,  00000099000000DUO000, 0,      vooropleiding.bron.timeout",
        "PROEF,     http://192.0.2.1/bron,       00000099000000DUO000, 10,     op deze machine",
        "PROEF,     https://localhost/bron,      00000099000000DUO000, 10,     vooropleiding.bron.sleutelbestand",
        "PRODUCTIE, https://localhost/bron,      00000099000000DUO000, 10,     niet op deze machine",
        "PRODUCTIE, https://[::1]/bron,          00000099000000DUO000, 10,     niet op deze machine",
        "proeff,    https://localhost/bron,      00000099000000DUO000, 10,     niet op deze machine",
        "PRODUCTIE, http://192.0.2.1/bron,       00000099000000DUO000, 10,     https",
        "PRODUCTIE, https://192.0.2.1/bron,      00000099000000DUO000, 10,     vooropleiding.bron.vertrouwd",
    })
    void eenInstellingDieNietKanWordtInWoordenGezegd(
            String omgeving, String adres, String oin, String timeout, String bezwaar) {
        RegisterAdres register = register(omgeving, adres, oin, timeout, Map.of());

        if (bezwaar == null) {
            assertThat(register.bezwaar()).isEmpty();
        } else {
            assertThat(register.bezwaar().orElseThrow()).contains(bezwaar);
        }
    }

    @Test
    void metSleutelsKanHetBeveiligdEnInProductieAlleenElders() {
        Map<String, String> sleutels = Proefsleutels.instellingen(Proefsleutels.LEVERANCIER);

        assertThat(register("PROEF", "https://localhost/bron", Proefsleutels.OIN_REGISTER, "10", sleutels)
                        .bezwaar())
                .isEmpty();
        assertThat(register("PRODUCTIE", "https://192.0.2.1/bron", Proefsleutels.OIN_REGISTER, "10", sleutels)
                        .bezwaar())
                .isEmpty();
        assertThat(register("PROEF", "https://192.0.2.1/bron", Proefsleutels.OIN_REGISTER, "10", sleutels)
                        .bezwaar())
                .hasValueSatisfying(b -> assertThat(b).contains("op deze machine"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "PROEF,     http://localhost:9/bron,    ",
        "PROEF,     https://192.0.2.1/x, op deze machine",
        "PROEF,     http://192.0.2.1/bron,      op deze machine",
        "PROEF,     register,                   webadres",
        "PROEF,     http://,                    webadres",
        "PRODUCTIE, https://192.0.2.1/bron,     ",
        "PRODUCTIE, http://192.0.2.1/bron,      https",
        "PRODUCTIE, https://localhost/bron,     niet op deze machine",
    })
    void watEenInstellingZelfKiestPastBijDeOmgeving(String omgeving, String adres, String bezwaar) {
        RegisterAdres register =
                register(omgeving, "http://localhost:8080/bron", "00000099000000DUO000", "10", Map.of());

        if (bezwaar == null) {
            assertThat(register.bezwaarTegen(adres)).isEmpty();
        } else {
            assertThat(register.bezwaarTegen(adres).orElseThrow())
                    .contains(bezwaar)
                    .containsIgnoringCase("het adres dat de instelling zelf koos");
        }
    }

    private static RegisterAdres register(
            String omgeving, String adres, String oin, String timeout, Map<String, String> sleutels) {
        return new RegisterAdres(
                new Omgeving(omgeving),
                Optional.ofNullable(adres),
                Optional.ofNullable(oin),
                timeout,
                Proefsleutels.kast(sleutels, omgeving, Clock.systemUTC()));
    }
}
