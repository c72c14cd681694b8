package nl.vooropleiding.plugin.bestand;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A document as PDF: tagged for who reads with a screen reader (PDF/UA), with its letters inside. */
public final class Pdf {

    /** The family to name in a style sheet; there is no other. */
    public static final String LETTER = "Liberation Sans";

    private static final String LETTERS = "/liberation/LiberationSans-";
    private static final int GEWOON = 400;
    private static final int VET = 700;

    static {
        // Its log quotes what it draws, and that is about a person.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** The whole document that this block is part of. */
    public static byte[] van(Blok blok) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder maker = new PdfRendererBuilder();
        maker.usePdfUaAccessibility(true);
        letter(maker, "Regular", GEWOON, FontStyle.NORMAL);
        letter(maker, "Bold", VET, FontStyle.NORMAL);
        letter(maker, "Italic", GEWOON, FontStyle.ITALIC);
        maker.withProducer("Vooropleidingen DUO");
        maker.withW3cDocument(blok.document(), null);
        maker.toStream(bytes);
        try {
            maker.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void letter(PdfRendererBuilder maker, String soort, int gewicht, FontStyle stijl) {
        String bestand = LETTERS + soort + ".ttf";
        maker.useFont(() -> Pdf.class.getResourceAsStream(bestand), LETTER, gewicht, stijl, true);
    }
}
