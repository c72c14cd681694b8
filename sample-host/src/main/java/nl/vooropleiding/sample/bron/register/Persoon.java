package nl.vooropleiding.sample.bron.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vooropleiding.sample.bron.contract.basis.BinnenlandsAdres;
import nl.vooropleiding.sample.bron.contract.basis.Naam;
import nl.vooropleiding.sample.bron.contract.basis.PersoonZonderNummer;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;

/**
 * One person in the register.
 *
 * @param id how the control page and the tests name this person: the file's name up to the first hyphen
 * @param standen by name, the first known one first
 */
public record Persoon(
        String id,
        Nummer nummer,
        Naam naam,
        String geboortedatum,
        String geslacht,
        Optional<BinnenlandsAdres> adres,
        String toelichting,
        Map<String, Vooropleiding> standen) {

    static Persoon van(String id, PersoonBestand bestand) {
        Map<String, Vooropleiding> standen = new LinkedHashMap<>();
        bestand.stand.forEach(stand -> standen.put(stand.naam, stand.vooropleiding));
        return new Persoon(
                id,
                Nummer.van(bestand.nummer),
                bestand.naam,
                bestand.geboortedatum,
                bestand.geslacht,
                Optional.ofNullable(bestand.adres),
                bestand.toelichting.strip().replaceAll("\\s+", " "),
                standen);
    }

    public String eersteStand() {
        return standen.keySet().iterator().next();
    }

    /** Given names, prefix and family name, as one writes them. */
    public String voluit() {
        return Stream.of(naam.getVoornamen(), naam.getVoorvoegsel(), naam.getAchternaam())
                .filter(deel -> deel != null)
                .collect(Collectors.joining(" "));
    }

    /** Whether a description without a number is of this person: family name, date of birth and address agree. */
    boolean is(PersoonZonderNummer beschrijving, String geboren) {
        BinnenlandsAdres gezocht = beschrijving.getBinnenlandsAdres();
        return gezocht != null
                && geboortedatum.equals(geboren)
                && naam.getAchternaam().equalsIgnoreCase(beschrijving.getNaam().getAchternaam())
                && adres.filter(eigen -> zelfde(eigen, gezocht)).isPresent();
    }

    private static boolean zelfde(BinnenlandsAdres een, BinnenlandsAdres ander) {
        return een.getPostcode().equals(ander.getPostcode())
                && een.getHuisnummer().equals(ander.getHuisnummer());
    }
}
