package nl.vooropleiding.plugin.kaart.kader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.plugin.inzage.Inzage;

/** The forms in which a student's vooropleidingen can be taken out. */
public enum Exportvorm {
    PDF("application/pdf", Inzage.Wat.EXPORT_PDF),
    CSV("text/csv;charset=UTF-8", Inzage.Wat.EXPORT_CSV),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Inzage.Wat.EXPORT_XLSX);

    private final String mediatype;
    private final Inzage.Wat inzage;

    Exportvorm(String mediatype, Inzage.Wat inzage) {
        this.mediatype = mediatype;
        this.inzage = inzage;
    }

    /** As it stands in an address: {@code pdf}. */
    public static Optional<Exportvorm> van(String naam) {
        return Arrays.stream(values()).filter(v -> v.naam().equals(naam)).findFirst();
    }

    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediatype() {
        return mediatype;
    }

    public Inzage.Wat inzage() {
        return inzage;
    }
}
