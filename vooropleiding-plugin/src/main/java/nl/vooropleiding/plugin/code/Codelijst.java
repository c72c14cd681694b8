package nl.vooropleiding.plugin.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.code.Codebestand.Inlezing;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Stelsel;

/**
 * Decodes codes by list, code and date. A code is never looked up by itself: 0372 is a havo profile in ILT and may be
 * anything in another list.
 *
 * <p>A code whose validity does not cover the day asked for keeps the name that was nearest to that day: the register
 * delivers closed schools and old opleidingen, and the last name they had says more than none.
 */
@ApplicationScoped
public class Codelijst {

    private static final String BESTAND = "/codes/codes.csv";

    private record Sleutel(Lijst lijst, String code) {}

    private final List<Coderegel> meegeleverd;
    private volatile Map<Sleutel, List<Coderegel>> namen;
    private volatile String stempel;

    public Codelijst() {
        this(bestand());
    }

    Codelijst(byte[] bestand) {
        Inlezing inlezing = Codebestand.lees(bestand);
        if (!inlezing.goed()) {
            throw new IllegalArgumentException("De meegeleverde codelijst deugt niet: " + inlezing.problemen());
        }
        meegeleverd = inlezing.regels();
        namen = opCode(meegeleverd);
        stempel = stempel(meegeleverd);
    }

    /**
     * Puts lists that the school loaded in the place of the shipped ones, from now on and for everyone.
     *
     * @param geladen each list whole; one that is not in it is the shipped one again
     */
    public void vervang(Map<Lijst, List<Coderegel>> geladen) {
        List<Coderegel> alle = new ArrayList<>();
        for (Lijst lijst : Lijst.values()) {
            alle.addAll(geladen.getOrDefault(lijst, meegeleverd(lijst)));
        }
        namen = opCode(alle);
        stempel = stempel(alle);
    }

    /** Eight characters that are others once a list is another, and the same on every node with the same lists. */
    public String stempel() {
        return stempel;
    }

    private static String stempel(List<Coderegel> regels) {
        return String.format(Locale.ROOT, "%08x", regels.toString().hashCode());
    }

    /** How many codes a list has now. */
    public long aantal(Lijst lijst) {
        return namen.keySet().stream().filter(s -> s.lijst() == lijst).count();
    }

    /** What these lines would change, by list. */
    public List<Codeverschil> verschil(List<Coderegel> nieuw) {
        Map<Lijst, List<Coderegel>> perLijst =
                nieuw.stream().collect(Collectors.groupingBy(Coderegel::lijst, TreeMap::new, Collectors.toList()));
        return perLijst.entrySet().stream()
                .map(l -> Codeverschil.tussen(l.getKey(), huidig(l.getKey()), l.getValue()))
                .toList();
    }

    private List<Coderegel> meegeleverd(Lijst lijst) {
        return meegeleverd.stream().filter(r -> r.lijst() == lijst).toList();
    }

    private List<Coderegel> huidig(Lijst lijst) {
        return namen.values().stream()
                .flatMap(List::stream)
                .filter(r -> r.lijst() == lijst)
                .toList();
    }

    private static Map<Sleutel, List<Coderegel>> opCode(List<Coderegel> regels) {
        return regels.stream()
                .sorted(Comparator.comparing(Coderegel::van))
                .collect(Collectors.groupingBy(r -> new Sleutel(r.lijst(), r.code())));
    }

    public Betekenis instelling(String brin, LocalDate toen, LocalDate nu) {
        return zoek(Lijst.INSTELLING, brin, toen, nu);
    }

    /** A site of a school: BRIN with two digits. */
    public Betekenis vestiging(String code, LocalDate toen, LocalDate nu) {
        return zoek(Lijst.VESTIGING, code, toen, nu);
    }

    /** An onderwijsaanbieder of RIO. */
    public Betekenis aanbieder(String code, LocalDate toen, LocalDate nu) {
        return zoek(Lijst.AANBIEDER, code, toen, nu);
    }

    /** An onderwijslocatie of RIO. */
    public Betekenis locatie(String code, LocalDate toen, LocalDate nu) {
        return zoek(Lijst.LOCATIE, code, toen, nu);
    }

    public Betekenis opleiding(Stelsel stelsel, String code, LocalDate toen, LocalDate nu) {
        return zoek(Lijst.van(stelsel), code, toen, nu);
    }

    /** A vak, examenonderdeel or keuzedeel. */
    public Betekenis onderdeel(Onderdeelsoort soort, String code, LocalDate toen, LocalDate nu) {
        return zoek(Lijst.van(soort), code, toen, nu);
    }

    private Betekenis zoek(Lijst lijst, String code, LocalDate toen, LocalDate nu) {
        List<Coderegel> kandidaten = namen.getOrDefault(new Sleutel(lijst, code), List.of());
        Optional<Coderegel> naamToen = kandidaten.stream().min(Comparator.comparingLong(n -> n.afstand(toen)));
        Optional<String> naamNu = kandidaten.stream()
                .filter(n -> n.geldtOp(nu))
                .map(Coderegel::naam)
                .findFirst();
        Optional<LocalDate> vervallen = kandidaten.stream()
                .map(Coderegel::tot)
                .max(Comparator.naturalOrder())
                .filter(laatste -> laatste.isBefore(nu));
        return new Betekenis(
                lijst,
                code,
                naamToen.map(Coderegel::naam),
                naamNu.filter(
                        n -> naamToen.isPresent() && !n.equals(naamToen.get().naam())),
                vervallen,
                naamToen.flatMap(Coderegel::kenmerk));
    }

    private static byte[] bestand() {
        try (InputStream bron = Codelijst.class.getResourceAsStream(BESTAND)) {
            return bron.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
