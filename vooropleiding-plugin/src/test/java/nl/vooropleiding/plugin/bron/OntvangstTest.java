package nl.vooropleiding.plugin.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.opslag.Omgeving;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OntvangstTest {

    private static final Herkomst HIER = new Herkomst("127.0.0.1", false, Optional.empty());
    private static final String STAND = lees("/bron/stand.xml");
    private static final String OIN_REGISTER = "00000099000000DUO000";
    private static final String OIN_SCHOOL = "00000099000000990001";

    private final Bakje bakje = new Bakje();
    private final Ontvangst ontvangst = ontvangst(bakje);

    @Test
    void eenGoedBerichtWordtBewaardEnBevestigd() throws Exception {
        Envelop bevestiging = Envelop.lees(ontvangst.ontvang(bytes(STAND), HIER));

        assertThat(bevestiging.inhoud().getLocalName()).isEqualTo("verstrekkenVooropleiding_Response");
        assertThat(bevestiging.relatesTo()).contains("urn:uuid:11111111-1111-4111-8111-111111111111");
        Schemas.valideer(Operatie.Contract.ONTVANGST, bevestiging.inhoud());
        Adressering adressering = bevestiging.adressering();
        assertThat(adressering.van()).isEqualTo(OIN_SCHOOL);
        assertThat(adressering.naar()).isEqualTo(OIN_REGISTER);
        assertThat(bakje.geweigerd).isEmpty();
        assertThat(bakje.ontvangen).singleElement().satisfies(o -> {
            assertThat(o.ruw()).isEqualTo(bytes(STAND));
            assertThat(o.operatie()).isEqualTo(Operatie.VERSTREKKEN_VOOROPLEIDING);
        });
    }

    @Test
    void deStandWordtHelemaalGelezen() throws Exception {
        Inkomend.Vooropleiding gelezen = (Inkomend.Vooropleiding) Lezer.lees(bytes(STAND));

        assertThat(gelezen.spontaan()).isFalse();
        assertThat(gelezen.stand().startkwalificatie()).contains(true);
        assertThat(gelezen.stand().aantalJaarMboZonderDiploma()).contains(99);
        assertThat(gelezen.stand().deelnames())
                .extracting(d ->
                        d.soort() + " " + d.brin() + " " + d.laatstePeriode().opleidingcode() + " "
                                + d.volgnummer().orElse("-"))
                .containsExactly("VO 00AH 0372 -", "MBO 08PG 91770 2");
        Resultaat diploma = gelezen.stand().resultaten().get(0);
        assertThat(diploma.soort()).isEqualTo(Onderwijssoort.VAVO);
        assertThat(diploma.examenjaar().orElseThrow().getValue()).isEqualTo(2014);
        assertThat(diploma.onderdelen().get(0).schoolcijfer().orElseThrow()).isEqualByComparingTo("6.4");
        assertThat(diploma.onderdelen().get(1).beoordeling()).contains("G");
    }

    static Stream<Arguments> gebrekkig() {
        return Stream.of(
                geval("geen XML", "geen xml", Foutcode.DK0001),
                geval("afgebroken", STAND.substring(0, STAND.length() / 2), Foutcode.DK0001),
                geval("geen envelop", "<a/>", Foutcode.DK0001),
                geval(
                        "SOAP 1.2",
                        STAND.replace(
                                "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"),
                        Foutcode.DK0001),
                geval("een DTD", "<!DOCTYPE a [<!ENTITY x 'y'>]>" + zonderProloog(), Foutcode.DK0001),
                geval(
                        "een extern bestand",
                        "<!DOCTYPE a SYSTEM 'file:///etc/hostname'>" + zonderProloog(),
                        Foutcode.DK0001),
                geval("heel diep", "<a>".repeat(5000) + "</a>".repeat(5000), Foutcode.DK0001),
                geval(
                        "twee berichten in een Body",
                        STAND.replace("</soap:Body>", "<x xmlns='urn:x'/></soap:Body>"),
                        Foutcode.DK0001),
                geval("lege Body", STAND.replaceAll("(?s)<soap:Body>.*</soap:Body>", "<soap:Body/>"), Foutcode.DK0001),
                geval("een andere codering", STAND.replace("\"UTF-8\"", "\"ISO-8859-1\""), Foutcode.DK0009),
                geval("zonder wsa:To", zonder("wsa:To"), Foutcode.DK0005),
                geval("zonder wsa:Action", zonder("wsa:Action"), Foutcode.DK0006),
                geval("zonder wsa:MessageID", zonder("wsa:MessageID"), Foutcode.DK0007),
                geval("zonder wsa:From", zonder("wsa:From"), Foutcode.EK0020),
                geval("From zonder OIN", STAND.replace("?oin=" + OIN_REGISTER, ""), Foutcode.EK0021),
                geval("To zonder OIN", STAND.replace("?oin=" + OIN_SCHOOL, ""), Foutcode.EK0022),
                geval("MessageID geen UUID", STAND.replace("urn:uuid:1111", "urn:uuid:x"), Foutcode.EK0023),
                geval(
                        "een andere Action",
                        STAND.replace("v1/verstrekkenVooropleiding", "v1/terugkoppelen"),
                        Foutcode.DK0003),
                geval(
                        "afzender is het register niet",
                        STAND.replace(OIN_REGISTER, "00000099000000990002"),
                        Foutcode.DK0002),
                geval("verzendendeInstantie is het register niet", STAND.replace(">DUO<", ">99ZA<"), Foutcode.DK0002),
                geval("voor een ander", STAND.replace(">99ZA<", ">99ZX<"), Foutcode.DK0050),
                geval("onbekend bericht", STAND.replace("verstrekkenVooropleiding_Request", "onzin"), Foutcode.DK0004),
                geval("datum bestaat niet", STAND.replace("2011-08-01", "2011-02-30"), Foutcode.DK0004),
                geval("geen UTC", STAND.replace("09:00:00Z", "09:00:00"), Foutcode.DK0004),
                geval("BSN te kort", STAND.replace("999990007", "99999000"), Foutcode.DK0004),
                geval("BSN zonder elfproef", STAND.replace("999990007", "999990008"), Foutcode.DK0050),
                geval("onderwijsnummer als BSN", STAND.replace("999990007", "100000041"), Foutcode.DK0050));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gebrekkig")
    void eenGebrekKrijgtZijnEigenFoutEnDeKopieBlijft(String naam, String bericht, Foutcode code) {
        assertThatThrownBy(() -> ontvangst.ontvang(bytes(bericht), HIER))
                .isInstanceOfSatisfying(BronFout.class, fout -> {
                    assertThat(fout.code()).isEqualTo(code);
                    assertThat(fout.getMessage()).doesNotContain("99999000").doesNotContain("100000041");
                });
        assertThat(bakje.ontvangen).isEmpty();
        assertThat(bakje.geweigerd).singleElement().satisfies(g -> assertThat(g.ruw())
                .isEqualTo(bytes(bericht)));
    }

    @Test
    void watGeenUtf8IsWordtGeweigerd() {
        byte[] latin = STAND.replace("GESLAAGD", "GESLAAGDÉ").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> ontvangst.ontvang(latin, HIER))
                .isInstanceOfSatisfying(
                        BronFout.class, fout -> assertThat(fout.code()).isEqualTo(Foutcode.DK0009));
    }

    @Test
    void zonderHandtekeningKomtNiemandVanBuitenBinnen() {
        assertThatThrownBy(() -> ontvangst.ontvang(bytes(STAND), new Herkomst("192.0.2.7", false, Optional.empty())))
                .isInstanceOfSatisfying(
                        BronFout.class, fout -> assertThat(fout.code()).isEqualTo(Foutcode.EK0031));
    }

    @ParameterizedTest(name = "{0} als {1} langs {2} in {3} met {4}: {5}")
    @CsvSource({
        // ondertekenaar, wsa:From, certificaat van de lijn, omgeving, wie TLS afsluit, fout
        "register,    register, geen,        PROEF,     SERVER,",
        "register,    register, register,    PROEF,     SERVER,",
        "register,    register, onbekend,    PROEF,     SERVER, EK0030",
        "register,    register, ander,       PROEF,     SERVER, EK0030",
        "register,    register, verlopen,    PROEF,     SERVER, EK0030",
        "register,    register, register,    PRODUCTIE, SERVER,",
        "register,    register, geen,        PRODUCTIE, SERVER, EK0030",
        "register,    register, zelfgemaakt, PRODUCTIE, SERVER, EK0030",
        "register,    register, geen,        PRODUCTIE, PROXY,",
        "register,    register, geen,        PRODUCTIE, proxi,  EK0030",
        "niemand,     register, geen,        PROEF,     SERVER, EK0031",
        "niemand,     register, geen,        PRODUCTIE, PROXY,  EK0031",
        "zelfgemaakt, register, geen,        PROEF,     SERVER, EK0031",
        "verlopen,    register, geen,        PROEF,     SERVER, EK0031",
        "zonder-oin,  register, geen,        PROEF,     SERVER, EK0031",
        "ander,       register, geen,        PROEF,     SERVER, DK0002",
        "leverancier, register, geen,        PROEF,     SERVER, DK0002",
        "school,      school,   geen,        PROEF,     SERVER, DK0002",
    })
    void alleenHetRegisterMagSpreken(String wie, String van, String lijn, String omgeving, String tls, Foutcode fout)
            throws Exception {
        Ontvangst streng = ontvangst(omgeving, tls, Proefsleutels.instellingen(Proefsleutels.LEVERANCIER));
        String bericht = van.equals("school") ? STAND.replace("oin=" + OIN_REGISTER, "oin=" + OIN_SCHOOL) : STAND;
        byte[] ruw = wie.equals("niemand") ? bytes(bericht) : ondertekend(bericht, wie);

        if (fout == null) {
            Envelop bevestiging = Envelop.lees(streng.ontvang(ruw, langs(lijn)));
            assertThat(Oin.van(new Handtekeningcontrole(Proefsleutels.vertrouwen(), Instant.now())
                            .controleer(bevestiging)))
                    .contains(Proefsleutels.OIN_LEVERANCIER);
            assertThat(bevestiging.adressering().van()).isEqualTo(OIN_SCHOOL);
            streng.ontvang(ruw, langs(lijn));
            assertThat(bakje.ontvangen).as("nog eens is geen fout").hasSize(2);
        } else {
            assertThatThrownBy(() -> streng.ontvang(ruw, langs(lijn)))
                    .isInstanceOfSatisfying(
                            BronFout.class, f -> assertThat(f.code()).isEqualTo(fout));
            assertThat(bakje.ontvangen).isEmpty();
            assertThat(bakje.geweigerd).singleElement().satisfies(g -> assertThat(g.ruw())
                    .isEqualTo(ruw));
        }
    }

    @Test
    void ookEenFaultIsOndertekendEnZegtWaaropHijSlaat() throws Exception {
        Ontvangst streng = ontvangst("PROEF", "SERVER", Proefsleutels.instellingen(Proefsleutels.LEVERANCIER));

        Envelop fault = Envelop.lees(streng.fault(new BronFout(Foutcode.EK0031), bytes(STAND)));
        Envelop zonderVraag = Envelop.lees(streng.fault(new BronFout(Foutcode.DK0001), bytes("geen xml")));

        Handtekeningcontrole controle = new Handtekeningcontrole(Proefsleutels.vertrouwen(), Instant.now());
        controle.controleer(fault);
        assertThat(fault.fault().orElseThrow().code()).endsWith("Client.EK0031");
        assertThat(fault.relatesTo()).contains("urn:uuid:11111111-1111-4111-8111-111111111111");
        controle.controleer(zonderVraag);
    }

    @Test
    void zonderBruikbareSleutelsKomtHetRegisterLaterTerug() {
        for (String wat : List.of("vooropleiding.bron.vertrouwd", "vooropleiding.bron.sleutelbestand")) {
            Map<String, String> sleutels = Proefsleutels.instellingen(Proefsleutels.LEVERANCIER);
            sleutels.put(wat, "/bestaat/niet.p12");
            Ontvangst kapot = ontvangst("PROEF", "SERVER", sleutels);

            assertThatThrownBy(() -> kapot.ontvang(ondertekend(STAND, "register"), HIER))
                    .isInstanceOfSatisfying(
                            BronFout.class, f -> assertThat(f.code()).isEqualTo(Foutcode.DK0051));
        }
        assertThat(bakje.ontvangen).isEmpty();
    }

    private static byte[] ondertekend(String bericht, String wie) throws Exception {
        return Ondertekening.onderteken(Xml.lees(bytes(bericht)), Proefsleutels.identiteit(wie), Instant.now());
    }

    /** {@code geen}: no TLS; {@code onbekend}: TLS without a certificate of the other side. */
    private static Herkomst langs(String lijn) {
        return switch (lijn) {
            case "geen" -> HIER;
            case "onbekend" -> new Herkomst("127.0.0.1", true, Optional.empty());
            default ->
                new Herkomst(
                        "127.0.0.1",
                        true,
                        Optional.of(Proefsleutels.identiteit(lijn).certificaat()));
        };
    }

    private Ontvangst ontvangst(String omgeving, String tls, Map<String, String> sleutels) {
        Clock klok = Clock.systemUTC();
        Sleutelkast kast = Proefsleutels.kast(sleutels, omgeving, klok);
        RegisterAdres register = new RegisterAdres(
                new Omgeving(omgeving),
                Optional.of("http://localhost:1/register"),
                Optional.of(OIN_REGISTER),
                "10",
                kast);
        return new Ontvangst(new Toegangseis(register, new Omgeving(omgeving), kast, tls, klok), kast, bakje, klok);
    }

    @Test
    void dezelfdeInhoudInEenAndereEnvelopHeeftDezelfdeAfdruk() throws Exception {
        ontvangst.ontvang(bytes(STAND), HIER);
        ontvangst.ontvang(bytes(STAND.replace("urn:uuid:1111", "urn:uuid:3333")), HIER);
        ontvangst.ontvang(bytes(STAND.replace(">99<", ">98<")), HIER);

        List<String> afdrukken =
                bakje.ontvangen.stream().map(Postbus.Ontvangen::afdruk).toList();
        assertThat(afdrukken.get(0)).isEqualTo(afdrukken.get(1)).isNotEqualTo(afdrukken.get(2));
    }

    private static Ontvangst ontvangst(Postbus postbus) {
        Clock klok = Clock.fixed(Instant.parse("2026-03-01T09:00:01Z"), ZoneOffset.UTC);
        Sleutelkast kast = Proefsleutels.geen();
        RegisterAdres register = new RegisterAdres(
                new Omgeving("PROEF"),
                Optional.of("http://localhost:1/register"),
                Optional.of(OIN_REGISTER),
                "10",
                kast);
        return new Ontvangst(
                new Toegangseis(register, new Omgeving("PROEF"), kast, "SERVER", klok), kast, postbus, klok);
    }

    private static Arguments geval(String naam, String bericht, Foutcode code) {
        return Arguments.of(naam, bericht, code);
    }

    private static String zonder(String element) {
        return STAND.replaceAll("(?s)<" + element + ">.*?</" + element + ">", "");
    }

    private static String zonderProloog() {
        return STAND.substring(STAND.indexOf("?>") + 2).strip();
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String lees(String bron) {
        try (InputStream in = OntvangstTest.class.getResourceAsStream(bron)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Bakje implements Postbus {
        private final List<Ontvangen> ontvangen = new ArrayList<>();
        private final List<Geweigerd> geweigerd = new ArrayList<>();

        @Override
        public boolean isOnze(String brin, String oin) {
            return brin.equals("99ZA") && oin.equals(OIN_SCHOOL);
        }

        @Override
        public void neemAan(Ontvangen bericht) {
            ontvangen.add(bericht);
        }

        @Override
        public void bewaarGeweigerd(Geweigerd bericht) {
            geweigerd.add(bericht);
        }
    }
}
