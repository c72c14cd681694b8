package nl.vooropleiding.plugin.kaart.kader;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Toon;

/**
 * A field in the head of the page.
 *
 * @param waarde plain words
 * @param pil a state beside the value; empty when there is none
 * @param toon how the state strikes; of no matter without one
 * @param bij lines below it
 * @param door names of the record that explains the value, below it as a link; empty when none does
 * @param doorAnker where that record stands on the page
 * @param verwijzing words of a link to another page, below it; empty when there is none
 * @param adres of that page
 */
public record Veldregel(
        String label,
        String waarde,
        String pil,
        Toon toon,
        List<String> bij,
        String door,
        String doorAnker,
        String verwijzing,
        String adres) {

    public Veldregel {
        bij = List.copyOf(bij);
    }

    public static Veldregel van(String label, String waarde, List<String> bij) {
        return new Veldregel(label, waarde, "", Toon.STIL, bij, "", "", "", "");
    }

    /** The same with a link to another page; without one when there is no address. */
    public Veldregel met(String woorden, Optional<String> naar) {
        return new Veldregel(
                label, waarde, pil, toon, bij, door, doorAnker, naar.isPresent() ? woorden : "", naar.orElse(""));
    }

    /** Part of a style's name: {@code let-op}. */
    public String stijl() {
        return Tonen.stijl(toon);
    }
}
