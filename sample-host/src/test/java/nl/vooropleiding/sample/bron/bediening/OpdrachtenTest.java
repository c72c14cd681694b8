package nl.vooropleiding.sample.bron.bediening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vooropleiding.sample.bron.ProefDatabase;
import nl.vooropleiding.sample.bron.TestKlok;
import nl.vooropleiding.sample.bron.bediening.Opdrachten.Onbegrepen;
import nl.vooropleiding.sample.bron.opslag.Database;
import nl.vooropleiding.sample.bron.register.Register;
import nl.vooropleiding.sample.bron.verkeer.Berichtgever;
import nl.vooropleiding.sample.bron.verkeer.Opsteller;
import nl.vooropleiding.sample.bron.xml.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpdrachtenTest {

    private static final Contract CONTRACT = new Contract();
    private static final Register REGISTER = new Register();

    private final TestKlok klok = new TestKlok();
    private final Database database = ProefDatabase.leeg();
    private final Overzicht overzicht = new Overzicht(database, REGISTER, CONTRACT);
    private final Opdrachten opdrachten = new Opdrachten(
            database, REGISTER, new Berichtgever(database, CONTRACT, new Opsteller(CONTRACT, klok), klok), klok);

    @Test
    void alleenHetGedragDatGegevenIsVerandert() throws Onbegrepen {
        voerUit("opdracht=gedrag&storing=HTTP_503&dubbel=J");
        voerUit("opdracht=gedrag&vertraging=250");

        assertThat(overzicht.nu().gedrag()).isEqualTo(new Overzicht.Gedrag(250, "HTTP_503", true, false));
    }

    @Test
    void watGebeurtIsTeZienZonderNummers() throws Onbegrepen {
        voerUit("opdracht=weigeren&persoon=41174&aan=J");
        voerUit("opdracht=wijzigen&persoon=41174&stand=mock-up&brin=99ZA");

        Overzicht.Beeld beeld = overzicht.nu();
        assertThat(beeld.personen())
                .filteredOn(Overzicht.PersoonRegel::geweigerd)
                .singleElement()
                .satisfies(palm -> {
                    assertThat(palm.id()).isEqualTo("41174");
                    assertThat(palm.stand()).isEqualTo("mock-up");
                    assertThat(palm.abonnees()).isEqualTo("geen");
                });
        assertThat(beeld.leveringen()).hasSize(1);
        String alles = beeld.toString();
        assertThat(REGISTER.personen())
                .noneMatch(persoon -> alles.contains(persoon.nummer().cijfers()));
    }

    @ParameterizedTest
    @CsvSource({
        "x=y, opdracht ontbreekt",
        "opdracht=dansen, bestaat niet",
        "opdracht=gedrag&vertraging=-1, geen getal",
        "opdracht=gedrag&vertraging=3600001, hoogstens een uur",
        "opdracht=gedrag&storing=STUK, is een van",
        "opdracht=gedrag&dubbel=ja, J of N",
        "opdracht=weigeren, persoon ontbreekt",
        "opdracht=weigeren&persoon=00000, niet in het register",
        "opdracht=wijzigen&persoon=41174, stand ontbreekt",
        "opdracht=wijzigen&persoon=41174&stand=x, geen stand met deze naam",
        "opdracht=wijzigen&persoon=41174&stand=mock-up&brin=00AA, niet in het register",
        "opdracht=wijzigen&persoon=41108&stand=diploma-behaald, geen lopende deelname",
        "opdracht=opnieuw&nr=een, geen getal"
    })
    void watNietKloptKrijgtEenZinEnVerandertNiets(String opdracht, String zin) {
        Overzicht.Beeld voor = overzicht.nu();

        assertThatThrownBy(() -> voerUit(opdracht))
                .isInstanceOf(Onbegrepen.class)
                .hasMessageContaining(zin);
        assertThat(overzicht.nu()).isEqualTo(voor);
    }

    private String voerUit(String opdracht) throws Onbegrepen {
        Map<String, String> parameters = Arrays.stream(opdracht.split("&"))
                .map(deel -> deel.split("="))
                .collect(Collectors.toMap(deel -> deel[0], deel -> deel[1]));
        return opdrachten.voerUit(parameters::get);
    }
}
