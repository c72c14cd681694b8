package nl.vooropleiding.plugin.kaart.vooropleiding;

import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.CODES;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.NL;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.NU;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.abonnement;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.beeld;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;
import nl.vooropleiding.plugin.bestand.Werkblad;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;
import nl.vooropleiding.plugin.stand.Voorbeeldgegevens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ExportTest {

    private static final Uitdraai.Omslag OMSLAG = new Uitdraai.Omslag(
            "ROC Het Voorbeeld", "41174", "Johanna Palm", "M. Dijkstra | ROC", "02-03-2026 10:15", "K7QD-2F9M");

    private static Stand groot(int aantal) {
        Resultaat[] alle = IntStream.range(0, aantal)
                .mapToObj(i -> Voorbeeldgegevens.diploma(
                        Onderwijssoort.VO,
                        "27YU",
                        "0372",
                        LocalDate.of(2000, 1, 1).plusDays(i).toString()))
                .toArray(Resultaat[]::new);
        return Voorbeeldgegevens.stand(true, alle);
    }

    private static byte[] pdf(Beeld beeld) throws IOException {
        byte[] inhoud = new Uitdraai(NL, OMSLAG).pdf(beeld, List.of());
        Files.write(Path.of("target", "uitdraai.pdf"), inhoud);
        return inhoud;
    }

    private static String tekst(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void elkRecordIsEenRijMetAlleKolommen() {
        Werkblad blad = new Recordtabel(CODES, NL, NU)
                .van(new Stand(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Voorbeeldgegevens.deelname(Onderwijssoort.MBO, "08PG", "91770", "2016-12-01", null)),
                        List.of(Voorbeeldgegevens.metExamenjaar(
                                Voorbeeldgegevens.diploma(Onderwijssoort.VO, "27YU", "0372", "2014-06-17"),
                                2014,
                                "G"))));

        assertThat(blad.kolommen()).contains("Datum resultaat").hasSize(16);
        assertThat(blad.rijen()).hasSize(2);
        assertThat(blad.rijen().get(0)).startsWith("Deelname mbo", "08PG").contains(LocalDate.of(2016, 12, 1), "91770");
        assertThat(blad.rijen().get(0).get(blad.kolommen().indexOf("Datum uitschrijving")))
                .isEqualTo("");
        assertThat(blad.rijen().get(1))
                .startsWith("Diploma vo", "27YU")
                .contains("0372", "ILT", "havo Economie en Maatschappij", 2014, "geslaagd");
        assertThat(blad.rijen().get(1).get(blad.kolommen().indexOf("Datum resultaat")))
                .isEqualTo(LocalDate.of(2014, 6, 17));
    }

    @Test
    void opPapierStaatWatOpDePaginaStaatEnWieHetMeenam() throws IOException {
        Beeld beeld = beeld(abonnement(AbonnementStaat.ACTIEF, null), dossier(Voorbeeldgegevens.dia(), true));

        try (PDDocument pdf = Loader.loadPDF(pdf(beeld))) {
            String tekst = tekst(pdf);
            assertThat(tekst)
                    .contains("ROC Het Voorbeeld", "Johanna Palm", "Deelnemernummer 41174", "29-09-2025 03:14")
                    .contains("Startkwalificatie behaald", "niet verklaard door de geleverde gegevens")
                    .contains("Gemaakt door M. Dijkstra | ROC op 02-03-2026 10:15 · kenmerk K7QD-2F9M")
                    .contains("pagina 1 van " + pdf.getNumberOfPages())
                    .doesNotContain("bevroren");
            for (Recordregel regel : beeld.regels()) {
                assertThat(tekst).contains(regel.soort(), regel.code(), regel.brin());
            }
        }
    }

    @Test
    void watNietMeerWordtBijgehoudenHeetBevroren() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                pdf(beeld(abonnement(AbonnementStaat.BEEINDIGD, null), dossier(Voorbeeldgegevens.dia(), true))))) {
            assertThat(tekst(pdf)).contains("bevroren op 29-09-2025");
        }
    }

    @Test
    void hetDocumentIsGelabeldEnHeeftZijnLettersBijZich() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                pdf(beeld(abonnement(AbonnementStaat.ACTIEF, null), dossier(Voorbeeldgegevens.dia(), true))))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Vooropleidingen DUO van deelnemer 41174");
            for (PDPage pagina : pdf.getPages()) {
                for (var naam : pagina.getResources().getFontNames()) {
                    PDFont letter = pagina.getResources().getFont(naam);
                    assertThat(letter.isEmbedded()).as(letter.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void eenNaamMetTekensVanHtmlIsEenNaam() throws IOException {
        var omslag = new Uitdraai.Omslag("<b>School</b> & Co", "1", "O'Neill <i>", "x", "y", "K");
        byte[] inhoud = new Uitdraai(NL, omslag).pdf(beeld(Optional.empty(), Optional.empty()), List.of());

        try (PDDocument pdf = Loader.loadPDF(inhoud)) {
            assertThat(tekst(pdf)).contains("<b>School</b> & Co", "O'Neill <i>", "Nog niet gevraagd");
        }
    }

    @Test
    void duizendRecordsPassenOokOpPapier() throws IOException {
        Beeld beeld = beeld(abonnement(AbonnementStaat.ACTIEF, null), dossier(groot(1000), true));

        try (PDDocument pdf = Loader.loadPDF(new Uitdraai(NL, OMSLAG).pdf(beeld, List.of()))) {
            assertThat(tekst(pdf)).contains("Overzicht van 1.000 records", "26-09-2002", "01-01-2000");
        }
    }
}
