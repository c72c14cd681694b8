package nl.vooropleiding.sample.bron.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.sample.bron.contract.basis.PersoonZonderNummer;

/** The persons that the stand-in knows, from its files. Does not change while it runs. */
public final class Register {

    private final Map<String, Persoon> opNummer = new LinkedHashMap<>();

    public Register() {
        PersoonLezer lezer = new PersoonLezer();
        for (String bestand : PersoonLezer.index()) {
            Persoon persoon = lezer.lees(bestand);
            if (opNummer.put(persoon.nummer().cijfers(), persoon) != null) {
                throw new IllegalStateException("Het nummer in " + bestand + " heeft een ander bestand ook");
            }
        }
    }

    public Collection<Persoon> personen() {
        return List.copyOf(opNummer.values());
    }

    public Optional<Persoon> met(Nummer nummer) {
        return Optional.ofNullable(opNummer.get(nummer.cijfers()))
                .filter(persoon -> persoon.nummer().equals(nummer));
    }

    /** By the name that the control page uses, or by number. */
    public Optional<Persoon> genaamd(String idOfNummer) {
        return opNummer.values().stream()
                .filter(persoon -> persoon.id().equals(idOfNummer)
                        || persoon.nummer().cijfers().equals(idOfNummer))
                .findFirst();
    }

    /** Every person whom this can be; one is an answer, more or none is not. */
    public List<Persoon> zoek(PersoonZonderNummer beschrijving, String geboortedatum) {
        List<Persoon> gevonden = new ArrayList<>(opNummer.values());
        gevonden.removeIf(persoon -> !persoon.is(beschrijving, geboortedatum));
        return gevonden;
    }
}
