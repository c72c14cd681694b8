package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Adres;

/**
 * A home address as it was typed in. Abroad the first line stands in {@code straat}, the second in {@code plaats}, and
 * the code of the country in {@code land}.
 */
@Embeddable
public class Adresgegevens {

    /** Code of the Netherlands in the table of countries of the basisregistratie personen. */
    public static final String NEDERLAND = "6030";

    private String straat;
    private Integer huisnummer;
    private String toevoeging;
    private String postcode;
    private String plaats;

    @Column(length = 4)
    private String land;

    protected Adresgegevens() {}

    public Adresgegevens(
            String straat, Integer huisnummer, String toevoeging, String postcode, String plaats, String land) {
        this.straat = straat;
        this.huisnummer = huisnummer;
        this.toevoeging = toevoeging;
        this.postcode = postcode;
        this.plaats = plaats;
        this.land = land;
    }

    /** The address for others, if there is enough of it. */
    Optional<Adres> alsAdres() {
        if (straat == null || plaats == null) {
            return Optional.empty();
        }
        if (isNederlands()) {
            if (huisnummer == null || postcode == null) {
                return Optional.empty();
            }
            return Optional.of(
                    new Adres.Binnenlands(straat, huisnummer, Optional.ofNullable(toevoeging), postcode, plaats));
        }
        return land == null ? Optional.empty() : Optional.of(new Adres.Buitenlands(List.of(straat, plaats), land));
    }

    public boolean isNederlands() {
        return NEDERLAND.equals(land);
    }

    /** {@code Voorbeeldkade 12 a}. */
    public String straatregel() {
        return regel(straat, huisnummer == null ? null : huisnummer.toString(), toevoeging);
    }

    /** {@code 8911 AA Leeuwarden}. */
    public String plaatsregel() {
        String gesplitst = postcode == null ? null : postcode.substring(0, 4) + " " + postcode.substring(4);
        return regel(gesplitst, plaats);
    }

    private static String regel(String... delen) {
        List<String> gevuld = new ArrayList<>();
        for (String deel : delen) {
            if (deel != null) {
                gevuld.add(deel);
            }
        }
        return String.join(" ", gevuld);
    }

    public String getStraat() {
        return straat;
    }

    public Integer getHuisnummer() {
        return huisnummer;
    }

    public String getToevoeging() {
        return toevoeging;
    }

    public String getPostcode() {
        return postcode;
    }

    public String getPlaats() {
        return plaats;
    }

    public String getLand() {
        return land;
    }
}
