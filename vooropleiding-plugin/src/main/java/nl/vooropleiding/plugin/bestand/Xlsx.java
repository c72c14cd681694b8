package nl.vooropleiding.plugin.bestand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook of one sheet: a head that stays in sight and filters, days as days, codes as text. */
public final class Xlsx {

    private static final String TOEPASSING = "Vooropleidingen DUO";
    private static final String VERSIE = "1.0";
    private static final String KOPVLAK = "1D2A3A";
    private static final String KOPLETTER = "FFFFFF";
    private static final int SMALST = 11;
    private static final int BREEDST = 48;
    private static final int RUIMTE = 3;

    private Xlsx() {}

    public static byte[] van(Werkblad blad) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook boek = new Workbook(bytes, TOEPASSING, VERSIE)) {
            Worksheet vel = boek.newWorksheet(blad.naam());
            kop(vel, blad);
            int rij = 1;
            for (List<Object> cellen : blad.rijen()) {
                for (int kolom = 0; kolom < cellen.size(); kolom++) {
                    zet(vel, rij, kolom, cellen.get(kolom));
                }
                rij++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void kop(Worksheet vel, Werkblad blad) {
        int laatste = blad.kolommen().size() - 1;
        for (int kolom = 0; kolom <= laatste; kolom++) {
            String naam = blad.kolommen().get(kolom);
            vel.value(0, kolom, naam);
            vel.width(kolom, breedte(blad, kolom));
        }
        vel.range(0, 0, 0, laatste)
                .style()
                .bold()
                .fontColor(KOPLETTER)
                .fillColor(KOPVLAK)
                .set();
        vel.freezePane(0, 1);
        vel.setAutoFilter(0, 0, Math.max(1, blad.rijen().size()), laatste);
    }

    private static int breedte(Werkblad blad, int kolom) {
        int langst = blad.rijen().stream()
                .mapToInt(rij -> rij.get(kolom).toString().length())
                .max()
                .orElse(0);
        return Math.min(
                BREEDST,
                Math.max(SMALST, Math.max(langst, blad.kolommen().get(kolom).length()) + RUIMTE));
    }

    private static void zet(Worksheet vel, int rij, int kolom, Object waarde) {
        if (waarde instanceof LocalDateTime moment) {
            vel.value(rij, kolom, moment);
            vel.style(rij, kolom).format("dd-mm-yyyy hh:mm").set();
        } else if (waarde instanceof LocalDate dag) {
            vel.value(rij, kolom, dag);
            vel.style(rij, kolom).format("dd-mm-yyyy").set();
        } else if (waarde instanceof Integer getal) {
            vel.value(rij, kolom, getal);
        } else if (!waarde.toString().isEmpty()) {
            vel.value(rij, kolom, waarde.toString());
        }
    }
}
