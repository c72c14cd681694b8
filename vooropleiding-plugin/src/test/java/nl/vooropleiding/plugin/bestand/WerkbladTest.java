package nl.vooropleiding.plugin.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WerkbladTest {

    private static Werkblad met(Object cel) {
        return new Werkblad("Blad", List.of("Kop"), List.of(List.of(cel)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "=1+1             | '=1+1",
                "+31 6            | '+31 6",
                "-3               | '-3",
                "@SUM(A1)         | '@SUM(A1)",
                "a=1              | a=1",
                "0372             | 0372",
                "mavo; vmbo-t     | \"mavo; vmbo-t\"",
                "De \"Brug\"      | \"De \"\"Brug\"\"\"",
                "Ångström – é     | Ångström – é",
            })
    void eenTekstInCsvBlijftTekst(String tekst, String verwacht) {
        assertThat(new String(Csv.van(met(tekst)), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffKop\r\n" + verwacht + "\r\n");
    }

    @Test
    void eenFormuleOpEenTweedeRegelVanDeEersteCelOokNiet() {
        assertThat(new String(Csv.van(met("\t=1+1")), StandardCharsets.UTF_8)).contains("'\t=1+1");
    }

    @Test
    void eenDagInCsvIsEenDag() {
        assertThat(new String(Csv.van(met(LocalDate.of(2014, 6, 17))), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffKop\r\n2014-06-17\r\n");
    }

    @Test
    void eenMomentInCsvTeltTotDeSeconde() {
        assertThat(new String(Csv.van(met(LocalDateTime.of(2026, 1, 5, 9, 3, 7, 123))), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffKop\r\n2026-01-05 09:03:07\r\n");
    }

    @Test
    void inXlsxIsEenDagEenDagEnEenCodeTekst() throws IOException {
        Werkblad blad = new Werkblad(
                "Blad",
                List.of("Code", "Dag", "Jaar", "Formule", "Leeg"),
                List.of(List.of("0372", LocalDate.of(2014, 6, 17), 2014, "=1+1", "")));

        try (ReadableWorkbook boek = new ReadableWorkbook(new ByteArrayInputStream(Xlsx.van(blad)))) {
            List<Row> rijen = boek.getFirstSheet().read();
            assertThat(rijen).hasSize(2);
            assertThat(rijen.get(0).getCellText(1)).isEqualTo("Dag");
            Row rij = rijen.get(1);
            assertThat(rij.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rij.getCellText(0)).isEqualTo("0372");
            assertThat(rij.getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2014, 6, 17));
            assertThat(rij.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("2014");
            assertThat(rij.getCell(3).getType()).isEqualTo(CellType.STRING);
            assertThat(rij.getCellText(3)).isEqualTo("=1+1");
            assertThat(rij.getCellCount()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void eenLangeLijstGaatBijStukkenWeg() throws IOException {
        for (boolean csv : List.of(true, false)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Rijen rijen = csv ? Csv.naar(bytes, List.of("Kop")) : Xlsx.naar(bytes, "Blad", List.of("Kop"))) {
                rijen.doorgeven();
                int eerst = bytes.size();
                for (int i = 0; i < 20_000; i++) {
                    rijen.schrijf(List.of("rij " + i));
                }
                rijen.doorgeven();
                assertThat(bytes.size()).as("csv %s", csv).isGreaterThan(eerst + 10_000);
                assertThatThrownBy(() -> rijen.schrijf(List.of("een", "te veel")))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            if (!csv) {
                try (ReadableWorkbook boek = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
                    List<Row> rijen = boek.getFirstSheet().read();
                    assertThat(rijen).hasSize(20_001);
                    assertThat(rijen.get(20_000).getCellText(0)).isEqualTo("rij 19999");
                }
            }
        }
    }

    @Test
    void ookInEenLangeLijstBlijftEenFormuleTekst() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Rijen rijen = Csv.naar(bytes, List.of("Melding"))) {
            rijen.schrijf(List.of("=HYPERLINK(1)"));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("\r\n'=HYPERLINK(1)\r\n");
        ByteArrayOutputStream werkboek = new ByteArrayOutputStream();
        try (Rijen rijen = Xlsx.naar(werkboek, "Blad", List.of("Melding"))) {
            rijen.schrijf(List.of("=HYPERLINK(1)"));
        }
        try (ReadableWorkbook boek = new ReadableWorkbook(new ByteArrayInputStream(werkboek.toByteArray()))) {
            assertThat(boek.getFirstSheet().read().get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        }
    }
}
