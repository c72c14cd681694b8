package nl.vooropleiding.plugin.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Stelsel;
import org.junit.jupiter.api.Test;

class CodelijstTest {

    private static final LocalDate NU = LocalDate.of(2026, 3, 2);
    private final Codelijst lijst = new Codelijst();

    @Test
    void eenIltCodeIsNooitIetsUitEenAnderStelsel() {
        LocalDate toen = LocalDate.of(2011, 8, 1);

        assertThat(lijst.opleiding(Stelsel.ILT, "0372", toen, NU).toen()).hasValue("havo Economie en Maatschappij");
        assertThat(lijst.opleiding(Stelsel.CREBO, "0372", toen, NU).bekend()).isFalse();
        assertThat(lijst.opleiding(Stelsel.CROHO, "0372", toen, NU).bekend()).isFalse();
        assertThat(lijst.onderdeel(Onderdeelsoort.VAK, "0372", toen, NU).bekend())
                .isFalse();
    }

    @Test
    void dezelfdeCodeBetekentInEenAndereLijstIetsAnders() {
        assertThat(lijst.opleiding(Stelsel.ILT, "0400", NU, NU).toen()).hasValue("mavo / vmbo-t");
        assertThat(lijst.onderdeel(Onderdeelsoort.VAK, "0400", NU, NU).toen()).hasValue("bedrijfseconomie");
    }

    @Test
    void eenSchoolHeetZoalsToenMetDeNaamVanNuErnaast() {
        Betekenis frieslandToen = lijst.instelling("08PG", LocalDate.of(2016, 12, 1), NU);
        assertThat(frieslandToen.toen()).hasValue("ROC Friese Poort");
        assertThat(frieslandToen.nu()).hasValue("Firda");

        Betekenis frieslandNu = lijst.instelling("08PG", LocalDate.of(2025, 9, 1), NU);
        assertThat(frieslandNu.toen()).hasValue("Firda");
        assertThat(frieslandNu.nu()).isEmpty();
    }

    @Test
    void eenOpgehevenSchoolHoudtHaarNaam() {
        Betekenis leiden = lijst.instelling("25MA", LocalDate.of(2016, 9, 1), NU);

        assertThat(leiden.toen()).hasValue("ROC Leiden");
        assertThat(leiden.nu()).isEmpty();
        assertThat(leiden.vervallen()).hasValue(LocalDate.of(2018, 8, 1));
        assertThat(lijst.instelling("25MA", LocalDate.of(2020, 9, 1), NU).toen())
                .as("a day after the closing: the last name it had")
                .hasValue("ROC Leiden");
    }

    @Test
    void watDeLijstNietKentIsOnbekendEnNooitGeraden() {
        Betekenis onbekend = lijst.opleiding(Stelsel.ILT, "9999", NU, NU);

        assertThat(onbekend.bekend()).isFalse();
        assertThat(onbekend.lijst().naam()).isEqualTo("ILT");
        assertThat(onbekend.vervallen()).isEmpty();
    }

    @Test
    void hetNiveauVanEenMboOpleidingStaatInDeLijst() {
        assertThat(lijst.opleiding(Stelsel.CREBO, "91770", NU, NU).kenmerk()).hasValue("2");
        assertThat(lijst.opleiding(Stelsel.CREBO, "23301", NU, NU).kenmerk()).isEmpty();
    }

    @Test
    void eenRegelMetEenAnderAantalKolommenWordtGeweigerd() {
        assertThatThrownBy(() -> new Codelijst("ILT;0372;;;havo".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KOLOMMEN");
    }
}
