package nl.vooropleiding.plugin.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import nl.vooropleiding.plugin.bron.Certificaten.Staat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SleutelkastTest {

    private static final Clock KLOK = Clock.systemUTC();
    private static final String BESTAND = "vooropleiding.bron.sleutelbestand";
    private static final String EIGEN = "vooropleiding.bron." + Proefsleutels.OIN_SCHOOL + ".sleutelbestand";

    @TempDir
    private Path map;

    @Test
    void zonderSleutelsWordtAlleenInEenProefNietOndertekend() {
        assertThat(Proefsleutels.geen().tekent()).isFalse();
        assertThat(Proefsleutels.geen().bezwaar("")).isEmpty();
        Sleutelkast productie = Proefsleutels.kast(Map.of(), "PRODUCTIE", KLOK);
        assertThat(productie.tekent()).isTrue();
        assertThat(productie.bezwaar("").orElseThrow()).contains("vooropleiding.bron.vertrouwd");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "vooropleiding.bron.sleutelbestand,            /bestaat/niet.p12,                  is er niet",
        "vooropleiding.bron.sleutelbestand,            pom.xml,                            geen PKCS12-bestand",
        "vooropleiding.bron.sleutelbestand,            target/proefsleutels/verlopen.p12,  verlopen",
        "vooropleiding.bron.sleutelbestand,            target/proefsleutels/alles.p12,     er zijn er",
        "vooropleiding.bron.sleutelbestand,            target/proefsleutels/vertrouwd.p12, er is er geen",
        "vooropleiding.bron.sleutelbestand.wachtwoord, een-heel-ander,                     wachtwoord",
        "vooropleiding.bron.vertrouwd,                 /bestaat/niet.p12,                  is er niet",
        "vooropleiding.bron.vertrouwd,                 target/proefsleutels/register.p12,  vertrouwde uitgever",
        "vooropleiding.bron.vertrouwd.wachtwoord,      een-heel-ander,                     wachtwoord",
    })
    void watNietKanWordtInWoordenGezegdZonderWachtwoord(String instelling, String waarde, String zin) {
        Map<String, String> instellingen = Proefsleutels.instellingen(Proefsleutels.LEVERANCIER);
        instellingen.put(instelling, waarde);

        assertThat(Proefsleutels.kast(instellingen, "PROEF", KLOK).bezwaar("").orElseThrow())
                .contains(zin)
                .doesNotContain("een-heel-ander", Proefsleutels.WACHTWOORD);
    }

    @Test
    void eenInstellingMetEenEigenSleutelSpreektDaarmee() throws Exception {
        Map<String, String> instellingen = Proefsleutels.instellingen(Proefsleutels.LEVERANCIER);
        instellingen.put(EIGEN, Proefsleutels.bestand(Proefsleutels.SCHOOL).toString());
        instellingen.put(EIGEN + ".wachtwoord", Proefsleutels.WACHTWOORD);
        Sleutelkast kast = Proefsleutels.kast(instellingen, "PROEF", KLOK);

        assertThat(Oin.van(kast.eigen(Proefsleutels.OIN_SCHOOL).certificaat())).contains(Proefsleutels.OIN_SCHOOL);
        assertThat(Oin.van(kast.eigen("00000099000000990002").certificaat())).contains(Proefsleutels.OIN_LEVERANCIER);
    }

    @Test
    void eenKapotteSleutelVanEenInstellingHoudtDeAnderenNietOp() {
        Map<String, String> instellingen = Proefsleutels.instellingen(Proefsleutels.LEVERANCIER);
        instellingen.put(EIGEN, "/bestaat/niet.p12");
        Sleutelkast kast = Proefsleutels.kast(instellingen, "PROEF", KLOK);

        assertThat(kast.bezwaar(Proefsleutels.OIN_SCHOOL)).isPresent();
        assertThat(kast.bezwaar("")).isEmpty();
    }

    @Test
    void eenVervangenBestandTeltZonderHerstart() throws Exception {
        Path bestand = map.resolve("wij.p12");
        Map<String, String> instellingen = Proefsleutels.instellingen(Proefsleutels.LEVERANCIER);
        instellingen.put(BESTAND, bestand.toString());
        Sleutelkast kast = Proefsleutels.kast(instellingen, "PROEF", KLOK);

        assertThat(kast.bezwaar("")).isPresent();
        zet(Proefsleutels.VERLOPEN, bestand, 1);
        assertThat(kast.bezwaar("").orElseThrow()).contains("verlopen");
        zet(Proefsleutels.LEVERANCIER, bestand, 2);
        assertThat(kast.bezwaar("")).isEmpty();
        assertThat(kast.eigen("")).isSameAs(kast.eigen(""));
        Files.delete(bestand);
        assertThatThrownBy(() -> kast.eigen("")).isInstanceOf(Onbruikbaar.class);
        zet(Proefsleutels.SCHOOL, bestand, 3);
        assertThat(Oin.van(kast.eigen("").certificaat())).contains(Proefsleutels.OIN_SCHOOL);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "leverancier, GOED,     ''",
        "binnenkort,  VERLOOPT, 29 dagen",
        "verlopen,    VERLOPEN, verlopen",
        "alles,       ONBRUIKBAAR, er zijn er",
    })
    void hetOverzichtZegtHoeErvoorStaat(String naam, Staat staat, String uitleg) {
        Certificaten.Certificaat beeld =
                certificaten(Proefsleutels.instellingen(naam), KLOK).van("");

        assertThat(beeld.staat()).isEqualTo(staat);
        assertThat(beeld.uitleg()).contains(uitleg);
    }

    @Test
    void wieHetIsEnTotWanneerStaatErbij() throws Exception {
        Certificaten overzicht = certificaten(Proefsleutels.instellingen(Proefsleutels.LEVERANCIER), KLOK);

        assertThat(overzicht.van(Proefsleutels.OIN_SCHOOL).oin()).contains(Proefsleutels.OIN_LEVERANCIER);
        assertThat(overzicht.van("").geldigTot())
                .contains(Proefsleutels.identiteit(Proefsleutels.LEVERANCIER)
                        .certificaat()
                        .getNotAfter()
                        .toInstant());
        assertThat(overzicht.vertrouwd().staat()).isEqualTo(Staat.GOED);
        assertThat(overzicht.register().staat()).isEqualTo(Staat.ONTBREEKT);
        assertThat(overzicht.nodig()).isTrue();
        Certificaten zonder = certificaten(Map.of(), KLOK);
        assertThat(zonder.van("").staat()).isEqualTo(Staat.ONTBREEKT);
        assertThat(zonder.vertrouwd().staat()).isEqualTo(Staat.ONTBREEKT);
        assertThat(zonder.nodig()).isFalse();
    }

    @Test
    void watNogNietGeldtIsNietTeGebruiken() {
        Clock vroeger = Clock.fixed(Instant.now().minus(Duration.ofDays(3)), ZoneOffset.UTC);
        Map<String, String> instellingen = new HashMap<>(Proefsleutels.instellingen(Proefsleutels.LEVERANCIER));

        assertThat(certificaten(instellingen, vroeger).van("").staat()).isEqualTo(Staat.ONBRUIKBAAR);
        assertThat(Proefsleutels.kast(instellingen, "PROEF", vroeger)
                        .bezwaar("")
                        .orElseThrow())
                .contains("nog niet geldig");
    }

    private static Certificaten certificaten(Map<String, String> instellingen, Clock klok) {
        return new Certificaten(Proefsleutels.kast(instellingen, "PROEF", klok), klok);
    }

    private static void zet(String naam, Path bestand, int minuut) throws Exception {
        Files.copy(Proefsleutels.bestand(naam), bestand, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(
                bestand, FileTime.from(Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minuut)));
    }
}
