package nl.vooropleiding.sample.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class EndpointTest {

    @Test
    void aPortThatIsTakenIsSaidInWords() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Endpoint endpoint = Endpoint.of("127.0.0.1", taken.getLocalPort());
            assertThatThrownBy(endpoint::requireFree)
                    .isInstanceOf(StartFailed.class)
                    .hasMessageStartingWith("Poort " + taken.getLocalPort() + " op 127.0.0.1 is niet vrij.");
            Endpoint next = endpoint.orNextFree();
            assertThat(next.port()).isGreaterThan(taken.getLocalPort());
            assertThatCode(next::requireFree).doesNotThrowAnyException();
        }
    }

    @Test
    void theAddressIsOneThatAPersonCanType() throws Exception {
        assertThat(Endpoint.of("127.0.0.1", 9090).url()).isEqualTo("http://localhost:9090");
        assertThat(Endpoint.of("0.0.0.0", 9090).url()).isEqualTo("http://localhost:9090");
        assertThat(Endpoint.of("192.0.2.7", 9090).url()).isEqualTo("http://192.0.2.7:9090");
    }
}
