package nl.vooropleiding.sample.bron.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.sample.bron.contract.basis.PersoonZonderNummer;
import nl.vooropleiding.sample.bron.xml.Contract;
import nl.vooropleiding.sample.bron.xml.VeiligXml;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The persons that the stand-in knows, from its files. Does not change while it runs. */
public final class Register {

    private static final String MAP = "/register/";

    private final Map<String, Persoon> opNummer = new LinkedHashMap<>();

    public Register(Contract contract) {
        for (String bestand : index()) {
            String id = bestand.substring(0, bestand.indexOf('-'));
            Persoon persoon = Persoon.van(id, lees(contract, bestand));
            if (opNummer.put(persoon.nummer().cijfers(), persoon) != null) {
                throw new IllegalStateException("Het nummer in " + bestand + " heeft een ander bestand ook");
            }
        }
    }

    /** The files, one name a line. */
    public static List<String> index() {
        return new String(inhoud("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .toList();
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

    private static PersoonBestand lees(Contract contract, String bestand) {
        try {
            Document xml = VeiligXml.lees(inhoud(bestand));
            contract.keurPersoon(xml);
            return contract.lees(xml, PersoonBestand.class);
        } catch (SAXException e) {
            throw new IllegalStateException("Het registerbestand " + bestand + " klopt niet", e);
        }
    }

    private static byte[] inhoud(String bestand) {
        try (InputStream in = Register.class.getResourceAsStream(MAP + bestand)) {
            if (in == null) {
                throw new IllegalStateException("Het registerbestand " + bestand + " ontbreekt");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("Het registerbestand " + bestand + " is niet te lezen", e);
        }
    }
}
