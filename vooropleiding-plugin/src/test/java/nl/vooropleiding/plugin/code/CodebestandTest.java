package nl.vooropleiding.plugin.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.code.Codebestand.Fout;
import nl.vooropleiding.plugin.code.Codebestand.Inlezing;
import nl.vooropleiding.plugin.code.Codebestand.Probleem;
import nl.vooropleiding.plugin.stand.Stelsel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodebestandTest {

    private static final String GOED = "CREBO;25604;2015-08-01;;Software developer;4\n";
    private static final LocalDate NU = LocalDate.of(2026, 3, 2);

    static Stream<Arguments> gebreken() {
        return Stream.of(
                Arguments.of("", 0, Fout.LEEG),
                Arguments.of("# alleen uitleg\n", 0, Fout.LEEG),
                Arguments.of("lijst;code;van;tot;naam;kenmerk\n", 0, Fout.LEEG),
                Arguments.of(GOED + "CREBO;25605;;;Allround medewerker\n", 2, Fout.KOLOMMEN),
                Arguments.of(GOED + "OPLEIDING;25605;;;Allround medewerker;3\n", 2, Fout.LIJST),
                Arguments.of(GOED + "CREBO;2560;;;Allround medewerker;3\n", 2, Fout.CODE),
                Arguments.of(GOED + "INSTELLING;8PG;;;Firda;\n", 2, Fout.CODE),
                Arguments.of(GOED + "CREBO;25605;31-12-2020;;Allround medewerker;3\n", 2, Fout.DATUM),
                Arguments.of(GOED + "CREBO;25605;2021-02-29;;Allround medewerker;3\n", 2, Fout.DATUM),
                Arguments.of(GOED + "CREBO;25605;2021-01-02;2021-01-01;Allround medewerker;3\n", 2, Fout.VAN_NA_TOT),
                Arguments.of(GOED + "CREBO;25605;;; ;3\n", 2, Fout.NAAM),
                Arguments.of(GOED + "CREBO;25605;;;Allround medewerker;5\n", 2, Fout.KENMERK),
                Arguments.of(GOED + "VAK;1001;;;Nederlands;havo\n", 2, Fout.KENMERK),
                Arguments.of(GOED + "LOCATIE;110A912;;;Zernikeplein;\n", 2, Fout.CODE),
                Arguments.of(GOED + GOED, 2, Fout.DUBBEL),
                Arguments.of(GOED + "CREBO;25604;2020-08-01;;Softwareontwikkelaar;4\n", 2, Fout.OVERLAP),
                Arguments.of(GOED + "CREBO;25605;;;\"Allround;3\n", 0, Fout.GEEN_CSV));
    }

    @ParameterizedTest(name = "{2} op regel {1}")
    @MethodSource("gebreken")
    void eenRegelDieNietDeugtEnNietsTelt(String bestand, int regel, Fout fout) {
        Inlezing inlezing = lees(bestand);

        assertThat(inlezing.goed()).isFalse();
        assertThat(inlezing.regels()).isEmpty();
        assertThat(inlezing.problemen())
                .extracting(Probleem::regel, Probleem::fout)
                .containsExactly(tuple(regel, fout));
    }

    @Test
    void watNietInUtf8StaatWordtGeweigerd() {
        assertThat(Codebestand.lees("CREBO;25604;;;Software;4\nCREBO;25605;;;Softwareé;4\n"
                                .getBytes(StandardCharsets.ISO_8859_1))
                        .problemen())
                .extracting(Probleem::fout, Probleem::regel)
                .containsExactly(tuple(Fout.GEEN_UTF8, 2));
    }

    @Test
    void hetVoorbeeldOpDePaginaDeugt() throws IOException {
        Codebestand.Inlezing inlezing =
                Codebestand.lees(Files.readAllBytes(Path.of("src/main/webapp/codelijsten-voorbeeld.csv")));

        assertThat(inlezing.problemen()).isEmpty();
        assertThat(inlezing.regels()).hasSize(5);
    }

    @Test
    void watTeGrootIsWordtNietGelezen() {
        assertThat(Codebestand.lees(new byte[Codebestand.GROOTST + 1]).problemen())
                .extracting(Probleem::fout)
                .containsExactly(Fout.TE_GROOT);
    }

    @Test
    void alleProblemenWordenGeteldEnDeEersteGenoemd() {
        Inlezing inlezing = lees("CREBO;1;;;x;\n".repeat(50));

        assertThat(inlezing.aantalProblemen()).isEqualTo(50);
        assertThat(inlezing.problemen()).hasSize(20);
    }

    @Test
    void eenNaamZonderLeesbareTekensWordtGeweigerd() {
        assertThat(lees("VAK;1001;;;Neder\u0000lands;\n").problemen())
                .extracting(Probleem::fout)
                .containsExactly(Fout.NAAM);
    }

    @Test
    void heelVeelNamenVanEenCodeZijnZoGelezen() {
        StringBuilder bestand = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            LocalDate dag = LocalDate.of(1800, 1, 1).plusDays(i);
            bestand.append("VAK;1001;").append(dag).append(';').append(dag).append(";Nederlands;\n");
        }

        assertThat(assertTimeout(Duration.ofSeconds(10), () -> lees(bestand.toString()))
                        .goed())
                .isTrue();
    }

    @Test
    void kopUitlegEnAanhalingstekensMogen() {
        Inlezing inlezing =
                lees("\uFEFFlijst;code;van;tot;naam;kenmerk\n# uitleg\nCREBO;25604;;;\"Software; developer\";4\n");

        assertThat(inlezing.goed()).isTrue();
        assertThat(inlezing.regels()).extracting(Coderegel::naam).containsExactly("Software; developer");
    }

    @Test
    void opeenvolgendeGeldigheidOverlaptNiet() {
        assertThat(lees("INSTELLING;08PG;;2022-12-31;ROC Friese Poort;\nINSTELLING;08PG;2023-01-01;;Firda;\n")
                        .goed())
                .isTrue();
    }

    @Test
    void eenGeladenLijstVervangtDieVanDePluginHelemaalEnGeenAndere() {
        Codelijst codes = new Codelijst();
        List<Coderegel> geladen = lees("CREBO;25604;;;Softwareontwikkelaar;4\n").regels();
        assertThat(codes.verschil(geladen)).singleElement().satisfies(verschil -> {
            assertThat(verschil.gewijzigd()).isEqualTo(1);
            assertThat(verschil.erbij()).isZero();
            assertThat(verschil.weg()).isEqualTo(codes.aantal(Lijst.CREBO) - 1);
        });

        codes.vervang(Map.of(Lijst.CREBO, geladen));

        assertThat(codes.opleiding(Stelsel.CREBO, "25604", NU, NU).toen()).hasValue("Softwareontwikkelaar");
        assertThat(codes.opleiding(Stelsel.CREBO, "91770", NU, NU).bekend()).isFalse();
        assertThat(codes.opleiding(Stelsel.ILT, "0372", NU, NU).bekend()).isTrue();

        codes.vervang(Map.of());

        assertThat(codes.opleiding(Stelsel.CREBO, "91770", NU, NU).bekend()).isTrue();
    }

    private static Inlezing lees(String bestand) {
        return Codebestand.lees(bestand.getBytes(StandardCharsets.UTF_8));
    }
}
