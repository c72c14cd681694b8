package nl.vooropleiding.plugin.kaart.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.vooropleiding.api.privacy.Gegevenssoort;
import nl.vooropleiding.plugin.aanmelder.Aanmelderregel;
import nl.vooropleiding.plugin.bestand.Blok;
import nl.vooropleiding.plugin.betwisting.Betwisting;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Beeld;
import nl.vooropleiding.plugin.kaart.vooropleiding.Nummermelding;
import nl.vooropleiding.plugin.kaart.vooropleiding.Uitdraai;
import nl.vooropleiding.plugin.kaart.werklijst.Werkregels;
import nl.vooropleiding.plugin.vondst.Vondstbeeld;
import nl.vooropleiding.plugin.werklijst.Persoon;
import nl.vooropleiding.plugin.werklijst.Werkregel;

/**
 * What is kept about a student, for that student to read: which data and why, what DUO delivered, what is disputed, and
 * who saw it when. Who is named by the host's id of the user; a name is the host's to give.
 */
final class Afschrift {

    private static final String LEESBAAR = "lees-mij.html";
    private static final String GEGEVENS = "gegevens.json";

    private final Teksten teksten;
    private final Locale taal;

    Afschrift(Teksten teksten, Locale taal) {
        this.teksten = teksten;
        this.taal = taal;
    }

    /** Both in one file; the same input gives the same bytes. */
    static byte[] samen(byte[] leesbaar, byte[] gegevens) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            voeg(zip, LEESBAAR, leesbaar);
            voeg(zip, GEGEVENS, gegevens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void voeg(ZipOutputStream zip, String naam, byte[] inhoud) throws IOException {
        ZipEntry deel = new ZipEntry(naam);
        deel.setTime(0);
        zip.putNextEntry(deel);
        zip.write(inhoud);
        zip.closeEntry();
    }

    byte[] html(
            Beeld beeld,
            List<Gegevenssoort> soorten,
            List<Aanmelderregel> aangemeld,
            Optional<Vondstbeeld> vondst,
            List<Betwisting> betwist,
            List<Werkregel> werk,
            List<Inzage> gezien) {
        Blok blad = Blok.document(teksten.taal(), teksten.van("afschrift.titel"), Uitdraai.STIJL);
        blad.met("h1", teksten.van("afschrift.titel"));
        blad.met("p", teksten.van("afschrift.uitleg", GEGEVENS));
        soorten(blad, soorten);
        Uitdraai.Delen delen = new Uitdraai.Delen(teksten, blad);
        delen.velden(teksten.van("export.stand"), beeld.duo());
        delen.velden(teksten.van("pagina.indicatie"), beeld.indicatie());
        delen.melding(beeld.leeg());
        vondst.map(v -> Nummermelding.melding(v, teksten)).ifPresent(delen::melding);
        delen.overzicht(beeld.regels());
        delen.details(beeld.regels());
        aangemeld(blad, aangemeld);
        betwist(blad, betwist);
        werk(blad, werk);
        gezien(blad, gezien);
        return blad.html();
    }

    private void soorten(Blok blad, List<Gegevenssoort> soorten) {
        blad.met("h2", teksten.van("afschrift.soorten"));
        Blok rijen = tabel(blad, "wat", "doel", "grondslag", "termijn");
        soorten.forEach(soort -> {
            Blok rij = rijen.in("tr");
            rij.in("th").kenmerk("scope", "row").tekst(soort.naam().in(taal));
            rij.met("td", soort.doel().in(taal));
            rij.met("td", soort.grondslag().in(taal));
            rij.met("td", soort.bewaartermijn().in(taal));
        });
    }

    private void aangemeld(Blok blad, List<Aanmelderregel> aangemeld) {
        if (aangemeld.isEmpty()) {
            return;
        }
        blad.met("h2", teksten.van("aanmelders.lijst"));
        Blok rijen = tabel(blad, "aanmelding", "niveau", "aangemeld", "stadium");
        aangemeld.forEach(a -> rijen.in("tr")
                .met("td", a.omschrijving())
                .met("td", a.niveau().map(n -> teksten.van("niveau." + n)).orElse(""))
                .met("td", teksten.datum(a.aangemeld()))
                .met("td", teksten.van("stadium." + a.stadium())));
    }

    private void betwist(Blok blad, List<Betwisting> betwist) {
        if (betwist.isEmpty()) {
            return;
        }
        blad.met("h2", teksten.van("betwisting.kop"));
        Blok rijen = tabel(blad, "over", "tekst", "gemeld", "gesloten");
        betwist.forEach(b -> rijen.in("tr")
                .met("td", b.omschrijving())
                .met("td", b.tekst())
                .met("td", teksten.van("betwisting.gemeld", b.melderNaam(), teksten.datumTijd(b.gemeld())))
                .met(
                        "td",
                        b.gesloten()
                                .map(op ->
                                        teksten.datumTijd(op) + " " + b.reden().orElse(""))
                                .orElse("")));
    }

    private void werk(Blok blad, List<Werkregel> werk) {
        if (werk.isEmpty()) {
            return;
        }
        blad.met("h2", teksten.van("werk.titel"));
        Blok rijen = tabel(blad, "punt", "sinds", "behandelaar", "afgedaan");
        werk.forEach(w -> rijen.in("tr")
                .met("td", w.woorden().in(taal))
                .met("td", teksten.datumTijd(w.sinds()))
                .met("td", w.behandelaar().map(Persoon::naam).orElse(""))
                .met("td", Werkregels.hoeAfgedaan(w, teksten)));
    }

    private void gezien(Blok blad, List<Inzage> gezien) {
        blad.met("h2", teksten.van("afschrift.gezien"));
        if (gezien.isEmpty()) {
            blad.met("p", teksten.van("afschrift.niemand"));
            return;
        }
        Blok rijen = tabel(blad, "moment", "gebruiker", "handeling", "grond");
        gezien.forEach(i -> rijen.in("tr")
                .met("td", teksten.datumTijd(i.moment()))
                .met("td", i.gebruiker())
                .met("td", teksten.van("inzage.wat." + i.wat()))
                .met("td", i.grond()));
    }

    private Blok tabel(Blok blad, String... koppen) {
        return blad.in("table", "lijst")
                .koppen(Arrays.stream(koppen)
                        .map(kop -> teksten.van("afschrift.kop." + kop))
                        .toList())
                .in("tbody");
    }
}
