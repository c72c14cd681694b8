package nl.vooropleiding.api.deelnemer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A home address, in the Netherlands or elsewhere. The register asks for it only when it must find a person without a
 * number.
 *
 * @since 1.0
 */
public sealed interface Adres {

    /**
     * @param huisnummer 1 to 99999
     * @param toevoeging letter and addition together, such as {@code a bis}
     * @param postcode {@code 8911AA}, without a space
     */
    record Binnenlands(String straat, int huisnummer, Optional<String> toevoeging, String postcode, String plaats)
            implements Adres {
        public Binnenlands {
            Objects.requireNonNull(straat, "straat");
            Objects.requireNonNull(toevoeging, "toevoeging");
            Objects.requireNonNull(plaats, "plaats");
            if (!postcode.matches("[1-9][0-9]{3}[A-Z]{2}")) {
                throw new IllegalArgumentException("Een postcode is vier cijfers en twee hoofdletters");
            }
        }
    }

    /**
     * @param regels one to three lines of at most 35 characters
     * @param landcode four digits, landentabel 34 of the basisregistratie personen
     */
    record Buitenlands(List<String> regels, String landcode) implements Adres {
        public Buitenlands {
            regels = List.copyOf(regels);
            if (regels.isEmpty() || regels.size() > 3 || !landcode.matches("[0-9]{4}")) {
                throw new IllegalArgumentException("Een buitenlands adres heeft een tot drie regels en een landcode");
            }
        }
    }
}
