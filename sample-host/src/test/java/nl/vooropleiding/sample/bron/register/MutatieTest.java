package nl.vooropleiding.sample.bron.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.vooropleiding.sample.bron.ProefDatabase;
import nl.vooropleiding.sample.bron.contract.basis.JaNee;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;
import nl.vooropleiding.sample.bron.opslag.Database;
import nl.vooropleiding.sample.bron.xml.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutatieTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 15);
    private static final Contract CONTRACT = new Contract();
    private static final Register REGISTER = new Register();

    private final Database database = ProefDatabase.leeg();

    @Test
    void eenDiplomaSluitDeDeelnameEnGeeftEenStartkwalificatie() {
        Vooropleiding stand = wijzig("41102", "diploma-behaald");

        assertThat(stand.getStartkwalificatieBehaald()).isEqualTo(JaNee.J);
        assertThat(stand.getOnderwijsDeelnameMBO()).singleElement().satisfies(deelname -> {
            assertThat(deelname.getDatumUitschrijving()).isEqualTo(VANDAAG);
            assertThat(deelname.getRedenUitschrijving()).isEqualTo("01");
        });
        assertThat(stand.getOnderwijsResultaatMBO()).singleElement().satisfies(diploma -> {
            assertThat(diploma.getOpleidingcode()).isEqualTo("25480");
            assertThat(diploma.getNiveau()).isEqualTo(4);
            assertThat(diploma.getDatumResultaat()).isEqualTo(VANDAAG);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "41121, N", // entree
        "41106, N", // vmbo
        "41119, J", // vavo havo
        "41115, J", // havo
    })
    void nietElkDiplomaIsEenStartkwalificatie(String persoon, JaNee startkwalificatie) {
        assertThat(wijzig(persoon, "diploma-behaald").getStartkwalificatieBehaald())
                .isEqualTo(startkwalificatie);
    }

    @Test
    void deWijzigingBlijftEnRaaktHetBestandNiet() {
        wijzig("41107", "deelname-beeindigd");

        Persoon persoon = REGISTER.genaamd("41107").orElseThrow();
        Vooropleiding nu = database.geef(sql -> new Standen(sql, CONTRACT).van(persoon));
        assertThat(nu.getOnderwijsDeelnameHO()).allMatch(deelname -> deelname.getDatumUitschrijving() != null);
        assertThat(persoon.standen().get("eerste").getOnderwijsDeelnameHO())
                .allMatch(deelname -> deelname.getDatumUitschrijving() == null);
        String naam = database.geef(sql -> new Standen(sql, CONTRACT).naam(persoon));
        assertThat(naam).isEqualTo("deelname-beeindigd");
    }

    @Test
    void wieNietsHeeftLopenKanNietsBehalen() {
        assertThatThrownBy(() -> wijzig("41108", "diploma-behaald")).isInstanceOf(OnmogelijkeMutatie.class);
        assertThatThrownBy(() -> wijzig("41108", "mock-up")).isInstanceOf(OnmogelijkeMutatie.class);
    }

    private Vooropleiding wijzig(String id, String wat) {
        Persoon persoon = REGISTER.genaamd(id).orElseThrow();
        return database.geef(sql -> new Standen(sql, CONTRACT).wijzig(persoon, wat, VANDAAG, 0));
    }
}
