package nl.vooropleiding.sample.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void portIsThatOfTheServer() throws StartFailed {
        assertThat(of().port(name -> null)).isEqualTo(8080);
        assertThat(of("--port", "9090").port(name -> null)).isEqualTo(9090);
        assertThat(of("--PORT", "9090", "--port", "9091").port(name -> null)).isEqualTo(9091);
        assertThat(of().port(name -> name.equals("payaramicro.port") ? "7070" : null))
                .isEqualTo(7070);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "-1", "65536", "99999999999", ""})
    void aPortThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> of("--port", text).port(name -> null))
                .isInstanceOf(StartFailed.class)
                .hasMessage("Geen geldig poortnummer bij --port: " + text);
    }

    @Test
    void someOptionsStartNothing() {
        assertThat(of("--outputUberJar", "x.jar").startsServer()).isFalse();
        assertThat(of("--help").startsServer()).isFalse();
        assertThat(of("--port", "9090").startsServer()).isTrue();
    }

    @Test
    void ourApplicationsComeInOrderAndBeforeThoseGiven() {
        assertThat(String.join(" ", of("--nocluster", "--deploy", "c.war").forServer(9090, List.of("a.war", "b.war"))))
                .isEqualTo("--nohazelcast --disablephonehome --deploy a.war --deploy b.war --deploy c.war --port 9090");
    }

    @Test
    void aFreePortIsFoundByUsAndNotByTheServer() {
        Arguments arguments = of("--autoBindHttp", "--port", "8080");
        assertThat(arguments.wantsFreePort()).isTrue();
        assertThat(String.join(" ", arguments.forServer(8082, List.of())))
                .isEqualTo("--nohazelcast --disablephonehome --port 8080 --port 8082");
    }

    private static Arguments of(String... given) {
        return new Arguments(List.of(given));
    }
}
