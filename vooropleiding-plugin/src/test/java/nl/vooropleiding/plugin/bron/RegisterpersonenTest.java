package nl.vooropleiding.plugin.bron;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.vooropleiding.Oordeel;
import nl.vooropleiding.plugin.bron.contract.basis.Vooropleiding;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.duiding.Duiding;
import nl.vooropleiding.plugin.duiding.Kanttekening;
import nl.vooropleiding.plugin.duiding.Reden;
import nl.vooropleiding.plugin.duiding.Startkwalificatie.Uitkomst;
import nl.vooropleiding.plugin.duiding.Toelaatbaarheid;
import nl.vooropleiding.plugin.duiding.Toelating;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The persons whom the register of the sample host knows show every branch of what the plugin makes of a stand. */
class RegisterpersonenTest {

    private static final Path REGISTER = Path.of("../sample-host/src/main/resources/register");
    private static final String PERSOON = "urn:nl:vooropleiding:sample:persoon";
    private static final LocalDate DAG = LocalDate.of(2026, 11, 26);
    private static final LocalDate START = LocalDate.of(2027, 8, 1);
    private static final Codelijst CODES = new Codelijst();

    /** Each person's standen, by the number that the school uses. */
    private static final Map<String, List<Duid>> PERSONEN = new TreeMap<>();

    /** A stand with what the plugin makes of it. */
    record Duid(Stand stand, Duiding duiding) {
        Set<Reden> redenen() {
            return duiding.toelatingen().stream()
                    .flatMap(t -> t.gronden().stream())
                    .map(Toelating.Grond::reden)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reden.class)));
        }
    }

    @BeforeAll
    static void lees() throws Exception {
        try (Stream<Path> bestanden = Files.list(REGISTER)) {
            for (Path bestand :
                    bestanden.filter(b -> b.toString().endsWith(".xml")).toList()) {
                PERSONEN.put(bestand.getFileName().toString().split("-")[0], standen(bestand));
            }
        }
    }

    @Test
    void er_zijn_minstens_vijftig_personen() {
        assertThat(PERSONEN).hasSizeGreaterThanOrEqualTo(50);
    }

    @ParameterizedTest
    @EnumSource(Reden.class)
    void elke_reden_is_bij_iemand_te_zien(Reden reden) {
        assertThat(met(d -> d.redenen().contains(reden))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Uitkomst.class)
    void elke_uitkomst_van_de_startkwalificatie_is_bij_iemand_te_zien(Uitkomst uitkomst) {
        assertThat(met(d -> !d.stand().leeg() && d.duiding().startkwalificatie().uitkomst() == uitkomst))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kanttekening.class)
    void elke_kanttekening_is_bij_iemand_te_zien(Kanttekening kanttekening) {
        assertThat(met(d -> gegevens(d.stand())
                        .anyMatch(g -> Kanttekening.bij(g, DAG).contains(kanttekening))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Onderwijssoort.class)
    void elke_soort_onderwijs_is_er_als_deelname_en_als_resultaat(Onderwijssoort soort) {
        assertThat(met(d -> d.stand().deelnames().stream().anyMatch(x -> x.soort() == soort)))
                .isNotEmpty();
        assertThat(met(d -> d.stand().resultaten().stream().anyMatch(x -> x.soort() == soort)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Waardedocument.class)
    void elk_waardedocument_is_er(Waardedocument document) {
        assertThat(met(d -> d.stand().resultaten().stream().anyMatch(r -> r.document() == document)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Onderdeelsoort.class)
    void elke_soort_onderdeel_is_er(Onderdeelsoort soort) {
        assertThat(met(d -> d.stand().resultaten().stream()
                        .flatMap(r -> r.onderdelen().stream())
                        .anyMatch(o -> o.soort() == soort)))
                .isNotEmpty();
    }

    @Test
    void elke_hoogste_vooropleiding_die_uit_een_stand_volgt_wordt_voorgesteld() {
        Set<String> codes = new TreeSet<>();
        PERSONEN.values()
                .forEach(standen -> standen.forEach(d -> d.duiding()
                        .hoogste()
                        .ifPresent(h -> codes.add(h.voorstel().code()))));

        assertThat(codes).contains("04", "05", "06", "07", "08", "09", "10", "11", "15", "16");
    }

    /** Whom to open to see what: the same persons in the demo. */
    @ParameterizedTest
    @CsvSource({
        "41137, TEGENSPRAAK",
        "41138, PROPEDEUSE",
        "41139, LEERJAAR_3",
        "41140, NIVEAU_ONBEKEND",
        "41141, CODE_ONBEKEND",
        "41142, JONGER_DAN_ZESTIEN",
        "41143, LEEFTIJD_ONBEKEND",
        "41145, NIET_GELEVERD",
        "41146, TOEKOMST",
    })
    void wie_voor_welke_vertakking_is(String nummer, String vertakking) {
        Duid eerste = PERSONEN.get(nummer).get(0);
        Set<String> gevonden = eerste.redenen().stream().map(Enum::name).collect(Collectors.toSet());
        gevonden.add(eerste.duiding().startkwalificatie().uitkomst().name());

        assertThat(gevonden).contains(vertakking);
    }

    @Test
    void elk_oordeel_komt_op_elk_niveau_voor_behalve_specialist() {
        for (Oordeel oordeel : Oordeel.values()) {
            for (int niveau = 0; niveau < 4; niveau++) {
                int n = niveau;
                assertThat(met(d -> d.duiding().toelatingen().get(n).oordeel() == oordeel))
                        .as("%s op niveau %d", oordeel, niveau)
                        .isNotEmpty();
            }
        }
    }

    private static List<String> met(Predicate<Duid> eis) {
        return PERSONEN.entrySet().stream()
                .filter(p -> p.getValue().stream().anyMatch(eis))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<Gegeven> gegevens(Stand stand) {
        return Stream.concat(stand.deelnames().stream(), stand.resultaten().stream());
    }

    private static List<Duid> standen(Path bestand) throws Exception {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        Document document = fabriek.newDocumentBuilder().parse(bestand.toFile());
        NodeList elementen = document.getElementsByTagNameNS(PERSOON, "vooropleiding");
        Optional<OnvolledigeDatum> geboren = Optional.ofNullable(
                        document.getElementsByTagNameNS(PERSOON, "geboortedatum")
                                .item(0))
                .map(n -> OnvolledigeDatum.van(n.getTextContent()));
        List<Duid> standen = new ArrayList<>();
        for (int i = 0; i < elementen.getLength(); i++) {
            Stand stand = StandLezer.stand(lees((Element) elementen.item(i)));
            standen.add(new Duid(stand, Duiding.van(stand, CODES, new Toelaatbaarheid.Vraag(DAG, geboren, START))));
        }
        return standen;
    }

    private static Vooropleiding lees(Element element) throws Exception {
        return JAXBContext.newInstance(Vooropleiding.class)
                .createUnmarshaller()
                .unmarshal(element, Vooropleiding.class)
                .getValue();
    }
}
