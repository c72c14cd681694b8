package nl.vooropleiding.api.kaart;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vooropleiding.api.Tekst;

/**
 * One place where a plugin appears. A site can hide or reorder slots without code.
 *
 * @param id unique within the plugin: lower-case letters, digits and dashes
 * @param plek for a {@code TAB} the group under which it comes (a group that is not there is added), for a {@code
 *     PANEEL} the page of the host it stands on ({@code personalia}, {@code deelnemerkaart}, {@code verbintenissen}),
 *     for a {@code PAGINA} the section of the main menu ({@code deelnemer}, {@code beheer}); lower case
 * @param volgorde lower comes first within its place; the host's own entries count as 0
 * @param titel what the entry is called
 * @param pad the page, relative to the plugin's context path, without a leading slash or a query; empty for a {@code
 *     PANEEL}. The host adds {@code ?deelnemer=<id>&verbintenis=<id>} to a tab and nothing else.
 * @param toets access key, one plain letter or digit; a host may leave it out
 * @param recht the declared right without which it does not show
 * @since 1.0
 */
public record Slot(
        String id,
        Soort soort,
        String plek,
        int volgorde,
        Tekst titel,
        Optional<String> pad,
        Optional<Character> toets,
        String recht) {

    /** The kinds of place. */
    public enum Soort {
        /** An entry in the tab row of the student card. */
        TAB,
        /** A panel on a page of the host's own. */
        PANEEL,
        /** A page outside the student card. */
        PAGINA
    }

    private static final Pattern PAGINA = Pattern.compile("(?!.*\\.\\.)" + Link.BESTAND);

    public Slot {
        if (!id.matches("[a-z][a-z0-9-]{0,39}") || !plek.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Id en plek zijn kleine letters, cijfers en streepjes: " + id);
        }
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(titel, "titel");
        Objects.requireNonNull(toets, "toets");
        Objects.requireNonNull(recht, "recht");
        if (pad.isPresent() == (soort == Soort.PANEEL)) {
            throw new IllegalArgumentException("Een paneel heeft geen pad, een tab of pagina wel: " + id);
        }
        if (pad.filter(p -> !PAGINA.matcher(p).matches()).isPresent()) {
            throw new IllegalArgumentException("Een pad ligt binnen de plugin en heeft geen vraagteken: " + id);
        }
        if (toets.filter(t -> t > 'z' || !Character.isLetterOrDigit(t)).isPresent()) {
            throw new IllegalArgumentException("Een toets is een letter zonder accent of een cijfer: " + id);
        }
    }
}
