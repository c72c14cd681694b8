package nl.vooropleiding.sample.bron.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vooropleiding.sample.bron.contract.basis.JaNee;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsResultaatVO;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;
import org.junit.jupiter.api.Test;

/** Reading the register checks every file against its schema; these tests check what the files say. */
class RegisterTest {

    /** On purpose, see {@code register/index.txt}. */
    private static final Set<String> ANDERE_PERSOONSGEGEVENS = Set.of("41131", "52009");

    private static final Set<String> NIET_BEKEND = Set.of("41127", "41129");
    private static final Set<String> ZELFDE_ALS_41116 = Set.of("41117", "52004");
    private static final Register REGISTER = new Register();

    @Test
    void deIndexNoemtElkBestand() throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of("src/main/resources/register"))) {
            assertThat(bestanden.map(pad -> pad.getFileName().toString()).filter(naam -> naam.matches("[0-9]+-.*")))
                    .containsExactlyInAnyOrderElementsOf(PersoonLezer.index());
        }
    }

    @Test
    void dePersonenZijnDieVanDeSchool() throws IOException {
        Map<String, Persoon> bekend = new TreeMap<>();
        REGISTER.personen().forEach(persoon -> bekend.put(persoon.id(), persoon));
        Set<String> verwacht = new TreeSet<>();
        for (String[] student : studenten()) {
            String id = student[1];
            if (NIET_BEKEND.contains(id) || ZELFDE_ALS_41116.contains(id)) {
                continue;
            }
            verwacht.add(id);
            Persoon persoon = bekend.get(id);
            assertThat(persoon).as(id).isNotNull();
            assertThat(persoon.naam().getAchternaam()).as(id).isEqualTo(student[6]);
            assertThat(persoon.naam().getVoornamen()).as(id).isEqualTo(student[3]);
            if (!student[2].isEmpty()) {
                assertThat(persoon.nummer().cijfers()).as(id).isEqualTo(student[2]);
            }
            boolean gelijk = persoon.geboortedatum().equals(student[8])
                    && persoon.geslacht().equals(student[7].equals("M") ? "1" : "2");
            assertThat(gelijk).as(id).isEqualTo(!ANDERE_PERSOONSGEGEVENS.contains(id));
        }
        assertThat(bekend.keySet()).isEqualTo(verwacht);
    }

    @Test
    void elkNummerIsEenTestnummerDatDeProefDoorstaat() {
        assertThat(REGISTER.personen())
                .extracting(Persoon::nummer)
                .allMatch(Nummer::klopt)
                .allMatch(nummer -> nummer.cijfers().matches("99999[0-9]{4}|10[0-9]{7}"));
    }

    @Test
    void elkeSoortRecordKomtVoorInEenEersteStand() {
        List<Vooropleiding> standen = REGISTER.personen().stream()
                .map(persoon -> Selectie.van(persoon.standen().get(persoon.eersteStand()), LocalDate.of(2026, 11, 26)))
                .toList();

        assertThat(standen).anyMatch(stand -> !stand.getOnderwijsDeelnameVO().isEmpty());
        assertThat(standen).anyMatch(stand -> !stand.getOnderwijsDeelnameVSO().isEmpty());
        assertThat(standen).anyMatch(stand -> !stand.getOnderwijsDeelnameVAVO().isEmpty());
        assertThat(standen).anyMatch(stand -> !stand.getOnderwijsDeelnameMBO().isEmpty());
        assertThat(standen).anyMatch(stand -> !stand.getOnderwijsDeelnameHO().isEmpty());
        assertThat(standen).anyMatch(stand -> vakken(stand.getOnderwijsResultaatVO()) > 5);
        assertThat(standen).anyMatch(stand -> vakken(stand.getOnderwijsResultaatVSO()) > 0);
        assertThat(standen).anyMatch(stand -> vakken(stand.getOnderwijsResultaatVAVO()) > 0);
        assertThat(standen).anyMatch(stand -> stand.getOnderwijsResultaatMBO().stream()
                .anyMatch(resultaat -> !resultaat.getExamenonderdeel().isEmpty()
                        && !resultaat.getKeuzedeel().isEmpty()));
        assertThat(standen.stream()
                        .flatMap(stand -> stand.getOnderwijsResultaatHO().stream())
                        .map(resultaat -> resultaat.getGraad()))
                .contains("PROPEDEUSE", "ASSOCIATE_DEGREE", "BACHELOR", "MASTER");
        assertThat(standen).as("een lege stand").anyMatch(stand -> records(stand) == 0);
        assertThat(standen).as("zestig records").anyMatch(stand -> records(stand) == 60);
        assertThat(standen)
                .as("een staatsexamen zonder BRIN")
                .anyMatch(stand ->
                        stand.getOnderwijsResultaatVO().stream().anyMatch(resultaat -> resultaat.getBrin() == null));
        assertThat(standen).as("een onbekende code").anyMatch(stand -> stand.getOnderwijsDeelnameMBO().stream()
                .flatMap(deelname -> deelname.getPeriode().stream())
                .anyMatch(periode -> periode.getOpleidingcode().equals("99999")));
    }

    @Test
    void deEersteStandVanJohannaPalmIsDeDia() {
        Persoon palm = REGISTER.genaamd("41174").orElseThrow();
        Vooropleiding stand = palm.standen().get(palm.eersteStand());

        assertThat(stand.getStartkwalificatieBehaald()).isEqualTo(JaNee.J);
        assertThat(stand.getAantalJaarMboZonderDiploma()).isEqualTo(99);
        assertThat(records(stand)).isEqualTo(2);
        assertThat(stand.getOnderwijsDeelnameMBO()).singleElement().satisfies(mbo -> {
            assertThat(mbo.getBrin()).isEqualTo("08PG");
            assertThat(mbo.getDatumInschrijving()).isEqualTo(LocalDate.of(2016, 12, 1));
            assertThat(mbo.getDatumUitschrijving()).isNull();
            assertThat(mbo.getInschrijvingvolgnummer()).isEqualTo("2");
            assertThat(mbo.getPeriode()).singleElement().matches(p -> p.getOpleidingcode()
                    .equals("91770"));
        });
        assertThat(stand.getOnderwijsDeelnameVO()).singleElement().satisfies(vo -> {
            assertThat(vo.getBrin()).isEqualTo("00AH");
            assertThat(vo.getDatumInschrijving()).isEqualTo(LocalDate.of(2011, 8, 1));
            assertThat(vo.getInschrijvingvolgnummer()).isNull();
            assertThat(vo.getPeriode()).singleElement().matches(p -> p.getOpleidingcode()
                    .equals("0372"));
        });
        assertThat(records(palm.standen().get("mock-up"))).isEqualTo(6);
    }

    @Test
    void niemandIsInEenTekstVoluitTeLezen() {
        Persoon palm = REGISTER.genaamd("41174").orElseThrow();

        assertThat(palm.nummer()).hasToString("•••••0007");
        assertThat(palm.toString()).doesNotContain(palm.nummer().cijfers());
    }

    private static int records(Vooropleiding stand) {
        return Stream.<Collection<?>>of(
                        stand.getOnderwijsDeelnameVO(),
                        stand.getOnderwijsDeelnameVSO(),
                        stand.getOnderwijsDeelnameVAVO(),
                        stand.getOnderwijsDeelnameMBO(),
                        stand.getOnderwijsDeelnameHO(),
                        stand.getOnderwijsResultaatVO(),
                        stand.getOnderwijsResultaatVSO(),
                        stand.getOnderwijsResultaatVAVO(),
                        stand.getOnderwijsResultaatMBO(),
                        stand.getOnderwijsResultaatHO())
                .mapToInt(Collection::size)
                .sum();
    }

    private static int vakken(List<OnderwijsResultaatVO> resultaten) {
        return resultaten.stream()
                .mapToInt(resultaat -> resultaat.getVak().size())
                .sum();
    }

    private static List<String[]> studenten() throws IOException {
        try (InputStream in = RegisterTest.class.getResourceAsStream("/seed/deelnemers.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> regel.matches("99Z.;.*"))
                    .map(regel -> regel.split(";", -1))
                    .collect(Collectors.toList());
        }
    }
}
