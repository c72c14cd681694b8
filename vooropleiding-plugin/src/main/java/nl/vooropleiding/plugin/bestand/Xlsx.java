package nl.vooropleiding.plugin.bestand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook of one sheet: a head that stays in sight and filters, days as days, codes as text. */
public final class Xlsx implements Rijen {

    private static final String TOEPASSING = "Vooropleidingen DUO";
    private static final String VERSIE = "1.0";
    private static final String KOPVLAK = "1D2A3A";
    private static final String KOPLETTER = "FFFFFF";
    private static final int SMALST = 11;
    private static final int GEWOON = 18;
    private static final int BREEDST = 48;
    private static final int RUIMTE = 3;

    private final int breedte;
    private final Workbook boek;
    private final Worksheet vel;
    private int rij;

    private Xlsx(OutputStream uit, String naam, List<String> kolommen, List<Integer> breedten) {
        breedte = kolommen.size();
        boek = new Workbook(uit, TOEPASSING, VERSIE);
        vel = boek.newWorksheet(naam);
        for (int kolom = 0; kolom < breedte; kolom++) {
            vel.value(0, kolom, kolommen.get(kolom));
            vel.width(kolom, breedten.get(kolom));
        }
        vel.range(0, 0, 0, breedte - 1)
                .style()
                .bold()
                .fontColor(KOPLETTER)
                .fillColor(KOPVLAK)
                .set();
        vel.freezePane(0, 1);
    }

    /** The columns are as wide as their heads ask, because what follows is not known yet. */
    public static Rijen naar(OutputStream uit, String naam, List<String> kolommen) {
        return new Xlsx(
                uit,
                naam,
                kolommen,
                kolommen.stream()
                        .map(k -> Math.max(GEWOON, breedte(k.length())))
                        .toList());
    }

    public static byte[] van(Werkblad blad) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Integer> breedten = IntStream.range(0, blad.kolommen().size())
                .map(k -> breedte(langst(blad, k)))
                .boxed()
                .toList();
        try (Rijen rijen = new Xlsx(bytes, blad.naam(), blad.kolommen(), breedten)) {
            for (List<Object> rij : blad.rijen()) {
                rijen.schrijf(rij);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void schrijf(List<?> cellen) {
        Werkblad.eisBreedte(cellen, breedte);
        rij++;
        for (int kolom = 0; kolom < breedte; kolom++) {
            zet(kolom, cellen.get(kolom));
        }
    }

    @Override
    public void doorgeven() throws IOException {
        vel.flush();
    }

    @Override
    public void close() throws IOException {
        vel.setAutoFilter(0, 0, Math.max(1, rij), breedte - 1);
        boek.finish();
    }

    private static int langst(Werkblad blad, int kolom) {
        int inRijen = blad.rijen().stream()
                .mapToInt(r -> r.get(kolom).toString().length())
                .max()
                .orElse(0);
        return Math.max(inRijen, blad.kolommen().get(kolom).length());
    }

    private static int breedte(int tekens) {
        return Math.min(BREEDST, Math.max(SMALST, tekens + RUIMTE));
    }

    private void zet(int kolom, Object waarde) {
        if (waarde instanceof LocalDateTime moment) {
            vel.value(rij, kolom, moment);
            vel.style(rij, kolom).format("dd-mm-yyyy hh:mm").set();
        } else if (waarde instanceof LocalDate dag) {
            vel.value(rij, kolom, dag);
            vel.style(rij, kolom).format("dd-mm-yyyy").set();
        } else if (waarde instanceof Integer getal) {
            vel.value(rij, kolom, getal);
        } else if (!waarde.toString().isEmpty()) {
            // Not a shared text: those are all held until the end.
            vel.inlineString(rij, kolom, waarde.toString());
        }
    }
}
