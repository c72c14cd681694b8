package nl.vooropleiding.sample.bron.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.vooropleiding.sample.bron.Voorbeeld;
import nl.vooropleiding.sample.bron.envelop.Foutcode;
import nl.vooropleiding.sample.bron.envelop.Geweigerd;
import nl.vooropleiding.sample.bron.register.Instelling;
import nl.vooropleiding.sample.bron.verkeer.Operatie;
import nl.vooropleiding.sample.bron.xml.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeuringTest {

    private static final String UTF8 = "text/xml;charset=UTF-8";
    private static final String ACTIE = Operatie.AANVRAAG.actie();
    private static final Keuring KEURING = new Keuring(new Contract(), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "identificatie, IDENTIFICATIE, true",
        "identificatie-zonder-nummer, IDENTIFICATIE, false",
        "aanvraag, AANVRAAG, true",
        "abonnement, ABONNEMENT, true"
    })
    void goedeBerichtenKomenErdoor(String naam, Operatie operatie, boolean metNummer) throws Geweigerd {
        Keuring.Gekeurd gekeurd = KEURING.keur(bytes(Voorbeeld.bericht(naam)), UTF8, '"' + operatie.actie() + '"');

        assertThat(gekeurd.verzoek().operatie()).isEqualTo(operatie);
        assertThat(gekeurd.verzoek().vrager()).isEqualTo("99ZA");
        assertThat(gekeurd.verzoek().nummer().isPresent()).isEqualTo(metNummer);
        assertThat(gekeurd.adressering().van()).isEqualTo("00000099000000990001");
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        </soap:Body>                             |                                         | DK0001
        soap/envelope/                           | soap/anders/                            | DK0001
        <?xml version="1.0" encoding="UTF-8"?>   | <!DOCTYPE x [<!ENTITY y "z">]>          | DK0001
        </r:aanvragenVooropleiding_Request>      | </r:aanvragenVooropleiding_Request><r:x/> | DK0001
        encoding="UTF-8"                         | encoding="ISO-8859-1"                   | DK0009
        <wsa:To>                                 | <wsa:Naar>                              | DK0001
        wsa:To>                                  | wsa:Naar>                               | DK0005
        wsa:Action>                              | wsa:Actie>                              | DK0006
        wsa:MessageID>                           | wsa:Id>                                 | DK0007
        wsa:From>                                | wsa:Van>                                | EK0020
        oin=00000099000000990001                 | oin=0000009900000099                    | EK0021
        oin=00000099000000DUO000                 | naar=DUO                                | EK0022
        urn:uuid:7b1f2a54-                       | urn:uuid:                               | EK0023
        v1/aanvragenVooropleiding                | v1/wijzigenAbonnementVooropleiding      | DK0003
        oin=00000099000000990001                 | oin=00000099000000990009                | DK0002
        oin=00000099000000990001                 | oin=00000099000000990002                | DK0002
        <r:brin>99ZA                             | <r:brin>99ZB                            | DK0002
        verzendendeInstantie>99ZA                | verzendendeInstantie>99ZB               | DK0002
        oin=00000099000000DUO000                 | oin=00000099000000DUO001                | DK0050
        ontvangendeInstantie>DUO                 | ontvangendeInstantie>SBB                | DK0050
        burgerservicenummer>999990007            | burgerservicenummer>999990008           | DK0050
        burgerservicenummer>999990007            | burgerservicenummer>000000000           | DK0050
        burgerservicenummer>                     | onderwijsnummer>                        | DK0050
        r:aanvragenVooropleiding_Request         | r:onbekend_Request                      | DK0004
        <r:brin>99ZA                             | <r:brin>99za                            | DK0004
        08:02:00.000Z                            | 08:02:00.000                            | DK0004
        burgerservicenummer>999990007            | burgerservicenummer>99999000            | DK0004
        """)
    void elkeFoutHeeftZijnCode(String wat, String wordt, Foutcode code) {
        String bericht = Voorbeeld.bericht("aanvraag").replace(wat, wordt == null ? "" : wordt);

        assertThat(weiger(bytes(bericht), UTF8, ACTIE).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "text/xml;charset=iso-8859-1, urn:nl:vooropleiding:register:v1/aanvragenVooropleiding, DK0009",
        "application/json, urn:nl:vooropleiding:register:v1/aanvragenVooropleiding, DK0001",
        ", urn:nl:vooropleiding:register:v1/aanvragenVooropleiding, DK0001",
        "text/xml, , DK0003",
        "text/xml, urn:anders, DK0003"
    })
    void ookDeHttpKoppenTellen(String contentType, String soapAction, Foutcode code) {
        assertThat(weiger(bytes(Voorbeeld.bericht("aanvraag")), contentType, soapAction)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void eenActieDieNietBijDeInhoudHoortIsEenOnjuisteWaarde() {
        String bericht = Voorbeeld.bericht("aanvraag").replace("v1/aanvragen", "v1/opvragen");

        assertThat(weiger(bytes(bericht), UTF8, ACTIE.replace("aanvragen", "opvragen"))
                        .code())
                .isEqualTo(Foutcode.DK0011);
    }

    @Test
    void geenUtf8TeGrootEnTeDiep() {
        byte[] latijn = Voorbeeld.bericht("aanvraag").replace("99ZA", "99Zë").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(weiger(latijn, UTF8, ACTIE).code()).isEqualTo(Foutcode.DK0009);

        assertThat(weiger(new byte[Keuring.GROOTSTE + 1], UTF8, ACTIE)).hasMessageContaining("groter dan");

        String diep =
                Voorbeeld.bericht("aanvraag").replace("<r:brin>", "<x>".repeat(100) + "</x>".repeat(100) + "<r:brin>");
        assertThat(weiger(bytes(diep), UTF8, ACTIE).code()).isEqualTo(Foutcode.DK0001);
    }

    @Test
    void geenFoutHerhaaltEenNummer() {
        String bericht = Voorbeeld.bericht("aanvraag").replace("<r:brin>", "<r:brin>999990007");

        assertThat(weiger(bytes(bericht), UTF8, ACTIE).getMessage()).doesNotContain("999990007");
    }

    @Test
    void alleOinsZijnTestnummersVanTwintigTekens() {
        assertThat(Instelling.SCHOLEN).extracting(Instelling::oin).allMatch(oin -> oin.matches("00000099[0-9A-Z]{12}"));
        assertThat(Instelling.REGISTER.oin()).matches("00000099[0-9A-Z]{12}");
    }

    private static Geweigerd weiger(byte[] bericht, String contentType, String soapAction) {
        Geweigerd geweigerd =
                catchThrowableOfType(Geweigerd.class, () -> KEURING.keur(bericht, contentType, soapAction));
        assertThat(geweigerd).as("het bericht had geweigerd moeten worden").isNotNull();
        return geweigerd;
    }

    private static byte[] bytes(String bericht) {
        return bericht.getBytes(StandardCharsets.UTF_8);
    }
}
