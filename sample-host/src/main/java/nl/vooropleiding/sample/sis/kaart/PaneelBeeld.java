package nl.vooropleiding.sample.sis.kaart;

import java.util.List;

/**
 * A panel of a plugin, ready to draw, or the tile in its place.
 *
 * @param id unique on the page
 * @param links the fields of the left column
 * @param rechts the fields of the right column
 * @param link where the whole story is; null for none
 * @param tegel null when the panel itself is there
 */
public record PaneelBeeld(
        String id,
        String titel,
        Deel badge,
        Deel link,
        List<VeldBeeld> links,
        List<VeldBeeld> rechts,
        List<MeldingBeeld> meldingen,
        Tegel tegel) {

    /**
     * A piece of text with how it is drawn.
     *
     * @param adres null when it is no link
     * @param klasse null for plain text
     * @param teken class of the sign before it; empty for none
     */
    public record Deel(String tekst, String adres, String klasse, String teken) {}

    /** A label with its value. */
    public record VeldBeeld(String label, List<Deel> waarde, List<String> bij) {}

    /** A warning below the fields. */
    public record MeldingBeeld(String klasse, String titel, String tekst, Deel actie) {}

    /**
     * What to say when a part is not there.
     *
     * @param opnieuw address to try again; null when that cannot help
     */
    public record Tegel(
            String titel, String wat, String betekent, String doen, String kenmerk, String onder, String opnieuw) {}
}
