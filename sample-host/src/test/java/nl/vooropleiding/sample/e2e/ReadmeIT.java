package nl.vooropleiding.sample.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README tells a new user to type works, as it stands there. */
class ReadmeIT {

    private static final String BUILD_AND_RUN = "mvn -Prun verify";
    private static final Set<String> NOT_IN_A_CLONE = Set.of("target", "data", ".git");

    private static Path clone;
    private static Server server;

    @BeforeAll
    static void typeTheFirstCommand() throws IOException {
        clone = Artifacts.emptyDirectory("clone");
        copy(Path.of("..").toRealPath(), clone);
        server = Server.command("readme", clone, List.of(BUILD_AND_RUN.split(" ")), 8080)
                .start();
    }

    @AfterAll
    static void end() {
        if (server != null) {
            server.close();
        }
    }

    /** Whoever adds a command adds what runs it: the others are this build itself, and how each test starts the product. */
    @Test
    void everyCommandIsRunByTheBuild() throws IOException {
        Stream<String> commands = Pattern.compile("(?s)```sh\\n(.*?)```")
                .matcher(Files.readString(clone.resolve("README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .flatMap(String::lines);

        assertThat(commands)
                .containsExactly(
                        BUILD_AND_RUN, "mvn verify", "java -jar sample-host/target/sample-host.jar --port 9090");
    }

    @Test
    void bothApplicationsAnswer() {
        assertThat(Http.get(server.uri("/sample-host/")).statusCode()).isEqualTo(200);
        assertThat(Http.get(server.uri("/vooropleiding-plugin/bron/ontvangst?wsdl"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void addressAndUsersArePrintedLast() {
        String log = server.log();

        assertThat(log.substring(log.indexOf("De voorbeeldomgeving draait op")))
                .contains("http://localhost:8080/sample-host/")
                .containsPattern("intake +demo +intake")
                .endsWith("Stoppen: Ctrl-C\n");
    }

    @Test
    void dataIsInTheFolderData() {
        assertThat(clone.resolve("data/vooropleiding.mv.db")).exists();
        assertThat(clone.resolve("data/sis.mv.db")).exists();
    }

    @Test
    void aPortThatIsTakenIsSaidInWords() {
        try (Server second = Server.product("port-taken").on(8080)) {
            assertThatThrownBy(second::start)
                    .hasMessageContaining("exit code 1")
                    .hasMessageContaining("Poort 8080 op 127.0.0.1 is niet vrij");
        }
    }

    @Test
    void aBrowserSeesTheHost() {
        try (Browser browser = Browser.open()) {
            Page page = browser.newPage();
            page.navigate(server.uri("/sample-host/").toString());
            assertThat(page.title()).isNotBlank();
            Accessibility.check(page);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> children = Files.list(from)) {
            for (Path child : children.toList()) {
                Path copied = to.resolve(child.getFileName());
                if (NOT_IN_A_CLONE.contains(child.getFileName().toString())) {
                    continue;
                }
                if (Files.isDirectory(child)) {
                    copy(child, Files.createDirectories(copied));
                } else {
                    Files.copy(child, copied);
                }
            }
        }
    }
}
