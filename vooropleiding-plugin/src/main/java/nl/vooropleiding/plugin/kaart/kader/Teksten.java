package nl.vooropleiding.plugin.kaart.kader;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.vooropleiding.plugin.opslag.Klok;

/** The plugin's texts in one language, and how dates and marks are written in it. */
public final class Teksten {

    private static final String BUNDEL = "nl.vooropleiding.plugin.kaart.teksten";
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATUM_TIJD_SECONDE =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DATUM_TIJD = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT);

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Locale locale;
    private final ResourceBundle bundel;

    private Teksten(Locale locale) {
        this.locale = locale;
        this.bundel = ResourceBundle.getBundle(BUNDEL, locale, Teksten.class.getClassLoader());
    }

    /** Dutch, unless the language asked for is English. */
    public static Teksten voor(Locale locale) {
        return new Teksten(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("nl"));
    }

    /** For the {@code lang} of a document. */
    public String taal() {
        return locale.getLanguage();
    }

    public String van(String sleutel, Object... delen) {
        String tekst = bundel.getString(sleutel);
        return delen.length == 0 ? tekst : new MessageFormat(tekst, locale).format(delen);
    }

    /** The text under this key followed by a name of an enum or a code of the register, or the code itself. */
    public String bijCode(String sleutel, String code) {
        return alsBekend(sleutel, code).orElse(code);
    }

    /** As {@link #bijCode}; empty when there is no text for this code. */
    public Optional<String> alsBekend(String sleutel, String code) {
        String heel = sleutel + "." + code;
        return bundel.containsKey(heel) ? Optional.of(bundel.getString(heel)) : Optional.empty();
    }

    /** To begin a sentence with. */
    public static String metHoofdletter(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    public String datum(LocalDate dag) {
        return DATUM.format(dag);
    }

    /** The day in the Netherlands. */
    public String datum(Instant moment) {
        return DATUM.format(moment.atZone(Klok.NEDERLAND));
    }

    /** Day and minute in the Netherlands. */
    public String datumTijd(Instant moment) {
        return DATUM_TIJD.format(moment.atZone(Klok.NEDERLAND));
    }

    /** The minute in the Netherlands, where the day is clear. */
    public String tijd(Instant moment) {
        return TIJD.format(moment.atZone(Klok.NEDERLAND));
    }

    /** Day and second in the Netherlands: for what follows on each other. */
    public String datumTijdSeconde(Instant moment) {
        return DATUM_TIJD_SECONDE.format(moment.atZone(Klok.NEDERLAND));
    }

    public String jaNee(boolean waarde) {
        return van(waarde ? "ja" : "nee");
    }

    /** A mark of an exam: with one decimal, as on a list of marks. */
    public String cijfer(BigDecimal cijfer) {
        return getal(cijfer, 1);
    }

    /** A final mark: whole where it is whole. */
    public String eindcijfer(BigDecimal cijfer) {
        return getal(cijfer, 0);
    }

    private String getal(BigDecimal cijfer, int decimalen) {
        DecimalFormat vorm = new DecimalFormat("0.#####", DecimalFormatSymbols.getInstance(locale));
        vorm.setMinimumFractionDigits(decimalen);
        return vorm.format(cijfer);
    }
}
