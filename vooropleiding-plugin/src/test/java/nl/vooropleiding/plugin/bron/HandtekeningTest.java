package nl.vooropleiding.plugin.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.DigestMethod;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Signing and verifying, and each shape in which somebody could make a signature cover something else than what is read. */
class HandtekeningTest {

    private static final Instant NU = Instant.now();
    private static final Identiteit REGISTER = Proefsleutels.identiteit(Proefsleutels.REGISTER);
    private static final Handtekeningcontrole CONTROLE = new Handtekeningcontrole(Proefsleutels.vertrouwen(), NU);

    @Test
    void watHetRegisterOndertekendeKloptOokAlsHetVerstuurdIs() throws Exception {
        Document bericht = ondertekend(REGISTER);

        assertThat(Oin.van(CONTROLE.controleer(gelezen(bericht)))).contains(Proefsleutels.OIN_REGISTER);
        assertThat(CONTROLE.controleer(gelezen(bericht))).isEqualTo(REGISTER.certificaat());
    }

    @Test
    void elkAanbodHeeftEenEigenHandtekeningOverDezelfdeInhoud() throws Exception {
        Envelop eerst = gelezen(ondertekend(REGISTER));
        Envelop later = gelezen(ondertekend(REGISTER));

        assertThat(Xml.schrijf(eerst.inhoud())).isEqualTo(Xml.schrijf(later.inhoud()));
        assertThat(eerst.adressering().messageId())
                .isNotEqualTo(later.adressering().messageId());
        assertThat(tekst(eerst, WSConstants.SIG_NS, "SignatureValue"))
                .isNotEqualTo(tekst(later, WSConstants.SIG_NS, "SignatureValue"));
    }

    @Test
    void hetzelfdeBerichtNogEensIsGeenGebrek() throws Exception {
        Document bericht = ondertekend(REGISTER);

        CONTROLE.controleer(gelezen(bericht));
        assertThatCode(() -> CONTROLE.controleer(gelezen(bericht))).doesNotThrowAnyException();
    }

    @Test
    void deAlgoritmenZijnDieVanDeAfspraak() throws Exception {
        String bericht = new String(Xml.schrijf(ondertekend(REGISTER)), StandardCharsets.UTF_8);

        assertThat(bericht)
                .contains("xmldsig-more#rsa-sha256", "xmlenc#sha256", "xml-exc-c14n#")
                .doesNotContain("xmldsig#sha1", "rsa-sha1");
        // Body, four headers, timestamp and certificate.
        assertThat(bericht.split("<ds:Reference ")).hasSize(8);
    }

    static Stream<Arguments> omgevouwen() {
        return Stream.of(
                geval("de echte Body staat in een omslag in de Header, een valse op zijn plaats", d -> {
                    Element echt = lijf(d);
                    Element vals = (Element) echt.cloneNode(true);
                    vals.removeAttributeNS(WSConstants.WSU_NS, "Id");
                    verander(vals);
                    d.getDocumentElement().replaceChild(vals, echt);
                    omslag(d, kop(d)).appendChild(echt);
                }),
                geval("dezelfde, met het id ook op de valse", d -> {
                    Element echt = lijf(d);
                    Element vals = (Element) echt.cloneNode(true);
                    verander(vals);
                    d.getDocumentElement().replaceChild(vals, echt);
                    omslag(d, kop(d)).appendChild(echt);
                }),
                geval("de echte Body staat in Security", d -> {
                    Element echt = lijf(d);
                    Element vals = (Element) echt.cloneNode(true);
                    vals.removeAttributeNS(WSConstants.WSU_NS, "Id");
                    verander(vals);
                    d.getDocumentElement().replaceChild(vals, echt);
                    element(d, WSConstants.WSSE_NS, "Security").appendChild(echt);
                }),
                geval("twee Body's, de valse voorop", d -> {
                    Element vals = (Element) lijf(d).cloneNode(true);
                    vals.removeAttributeNS(WSConstants.WSU_NS, "Id");
                    d.getDocumentElement().insertBefore(vals, lijf(d));
                }),
                geval("twee Body's, de valse achteraan", d -> {
                    Element vals = (Element) lijf(d).cloneNode(true);
                    vals.removeAttributeNS(WSConstants.WSU_NS, "Id");
                    d.getDocumentElement().appendChild(vals);
                }),
                geval("de echte Body in de inhoud van de valse", d -> {
                    Element echt = lijf(d);
                    Element vals = d.createElementNS(Envelop.SOAP, "soap:Body");
                    d.getDocumentElement().replaceChild(vals, echt);
                    omslag(d, vals).appendChild(echt);
                }),
                geval("een id komt twee keer voor", d -> {
                    Element inhoud = (Element) lijf(d).getFirstChild();
                    inhoud.setAttributeNS(
                            WSConstants.WSU_NS, "wsu:Id", lijf(d).getAttributeNS(WSConstants.WSU_NS, "Id"));
                }),
                geval("een valse wsa:From voor de echte", d -> {
                    Element vals =
                            (Element) element(d, Adressering.NAAMRUIMTE, "From").cloneNode(true);
                    vals.removeAttributeNS(WSConstants.WSU_NS, "Id");
                    kop(d).insertBefore(vals, kop(d).getFirstChild());
                }),
                geval("de echte wsa:Action staat elders", d -> {
                    Element echt = element(d, Adressering.NAAMRUIMTE, "Action");
                    Element vals = (Element) echt.cloneNode(true);
                    vals.removeAttributeNS(WSConstants.WSU_NS, "Id");
                    kop(d).replaceChild(vals, echt);
                    omslag(d, element(d, WSConstants.WSSE_NS, "Security")).appendChild(echt);
                }),
                geval("een header die niet ondertekend is", d -> omslag(d, kop(d))
                        .setTextContent("meer")),
                geval("een wsa:RelatesTo die niet ondertekend is", d -> {
                    Element erbij = d.createElementNS(Adressering.NAAMRUIMTE, "wsa:RelatesTo");
                    kop(d).appendChild(erbij).setTextContent("urn:uuid:11111111-1111-4111-8111-111111111111");
                }),
                geval("een tweede Security", d -> kop(d).appendChild(
                                element(d, WSConstants.WSSE_NS, "Security").cloneNode(true))),
                geval("een lege tweede Security voor een ander", d -> {
                    Element erbij = d.createElementNS(WSConstants.WSSE_NS, "wsse:Security");
                    erbij.setAttributeNS(Envelop.SOAP, "soap:actor", "urn:ander");
                    kop(d).appendChild(erbij);
                }),
                geval("een Security in een omslag", d -> {
                    Element echt = element(d, WSConstants.WSSE_NS, "Security");
                    omslag(d, kop(d)).appendChild(echt);
                }),
                geval("twee handtekeningen", d -> {
                    Element echt = element(d, WSConstants.SIG_NS, "Signature");
                    echt.getParentNode().appendChild(echt.cloneNode(true));
                }),
                geval("twee tijdstempels", d -> {
                    Element echt = element(d, WSConstants.WSU_NS, "Timestamp");
                    Element vals = (Element) echt.cloneNode(true);
                    vals.removeAttributeNS(WSConstants.WSU_NS, "Id");
                    echt.getParentNode().insertBefore(vals, echt);
                }),
                geval("zonder handtekening", d -> weg(element(d, WSConstants.SIG_NS, "Signature"))),
                geval("zonder Security", d -> weg(element(d, WSConstants.WSSE_NS, "Security"))),
                geval("zonder tijdstempel", d -> weg(element(d, WSConstants.WSU_NS, "Timestamp"))),
                geval("zonder certificaat", d -> weg(element(d, WSConstants.WSSE_NS, "BinarySecurityToken"))),
                geval("een cijfer in de Body is anders", d -> verander(lijf(d))),
                geval("een andere afzender", d -> element(d, Adressering.NAAMRUIMTE, "Address")
                        .setTextContent(Adressering.adres(Proefsleutels.OIN_SCHOOL))),
                geval(
                        "een verwijzing minder",
                        d -> weg((Element) d.getElementsByTagNameNS(WSConstants.SIG_NS, "Reference")
                                .item(0))),
                geval("een ander certificaat bij dezelfde handtekening", d -> element(
                                d, WSConstants.WSSE_NS, "BinarySecurityToken")
                        .setTextContent(ander(d))),
                geval("nog een element naast Header en Body", d -> omslag(d, d.getDocumentElement())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("omgevouwen")
    void watNietIsWatErGelezenWordtWordtGeweigerd(String naam, Consumer<Document> ingreep) throws Exception {
        Document bericht = ondertekend(REGISTER);
        ingreep.accept(bericht);

        geweigerd(bericht);
    }

    @Test
    void wieNietVertrouwdWordtOfVerlopenIsWordtGeweigerd() throws Exception {
        geweigerd(ondertekend(Proefsleutels.identiteit(Proefsleutels.ZELFGEMAAKT)));
        geweigerd(ondertekend(Proefsleutels.identiteit(Proefsleutels.VERLOPEN)));
    }

    @Test
    void hetTijdstempelIsVanNu() throws Exception {
        geweigerd(ondertekend(REGISTER, NU.minus(Duration.ofMinutes(6))));
        geweigerd(ondertekend(REGISTER, NU.plus(Duration.ofMinutes(6))));
        CONTROLE.controleer(gelezen(ondertekend(REGISTER, NU.minus(Duration.ofMinutes(4)))));
        CONTROLE.controleer(gelezen(ondertekend(REGISTER, NU.plus(Duration.ofMinutes(4)))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("zwak")
    void eenAnderAlgoritmeDanAfgesprokenWordtGeweigerd(String handtekening, String afdruk, String c14n)
            throws Exception {
        geweigerd(zelfOndertekend(handtekening, afdruk, c14n));
    }

    static Stream<Arguments> zwak() {
        return Stream.of(
                Arguments.of(WSConstants.RSA_SHA1, DigestMethod.SHA256, WSConstants.C14N_EXCL_OMIT_COMMENTS),
                Arguments.of(WSConstants.RSA_SHA256, DigestMethod.SHA1, WSConstants.C14N_EXCL_OMIT_COMMENTS),
                Arguments.of(WSConstants.RSA_SHA256, DigestMethod.SHA256, WSConstants.C14N_OMIT_COMMENTS));
    }

    @Test
    void deProefZelfMaaktGoedeHandtekeningen() throws Exception {
        CONTROLE.controleer(gelezen(
                zelfOndertekend(WSConstants.RSA_SHA256, DigestMethod.SHA256, WSConstants.C14N_EXCL_OMIT_COMMENTS)));
    }

    @Test
    void hetOinKomtUitHetOnderwerp() {
        assertThat(Oin.van(REGISTER.certificaat())).contains(Proefsleutels.OIN_REGISTER);
        assertThat(Oin.van(Proefsleutels.identiteit(Proefsleutels.ZONDER_OIN).certificaat()))
                .isEmpty();
    }

    private static void geweigerd(Document bericht) throws Exception {
        byte[] ruw = Xml.schrijf(bericht);
        assertThatThrownBy(() -> CONTROLE.controleer(Envelop.lees(ruw)))
                .isInstanceOfSatisfying(
                        BronFout.class, fout -> assertThat(fout.code()).isEqualTo(Foutcode.EK0031));
    }

    private static Document ondertekend(Identiteit wie) throws Exception {
        return ondertekend(wie, NU);
    }

    private static Document ondertekend(Identiteit wie, Instant wanneer) throws Exception {
        return Xml.lees(Ondertekening.onderteken(kaal(), wie, wanneer));
    }

    private static Document zelfOndertekend(String handtekening, String afdruk, String c14n) throws Exception {
        Document bericht = Xml.lees(Xml.schrijf(kaal()));
        WSSecHeader kop = new WSSecHeader(bericht);
        kop.insertSecurityHeader();
        WSSecTimestamp tijd = new WSSecTimestamp(kop);
        tijd.setTimeToLive(300);
        tijd.build();
        WSSecSignature s = new WSSecSignature(kop, Ondertekening.XML_HANDTEKENING);
        s.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
        s.setUserInfo(REGISTER.alias(), REGISTER.wachtwoord());
        s.setSignatureAlgorithm(handtekening);
        s.setDigestAlgo(afdruk);
        s.setSigCanonicalization(c14n);
        s.prepare(REGISTER.crypto());
        s.prependBSTElementToHeader();
        for (String naam : new String[] {"To", "From", "Action", "MessageID"}) {
            s.getParts().add(new WSEncryptionPart(naam, Adressering.NAAMRUIMTE, "Element"));
        }
        s.getParts().add(new WSEncryptionPart("Timestamp", WSConstants.WSU_NS, "Element"));
        s.getParts().add(new WSEncryptionPart("Body", Envelop.SOAP, "Element"));
        WSEncryptionPart certificaat = new WSEncryptionPart("BinarySecurityToken", WSConstants.WSSE_NS, "Element");
        certificaat.setElement(s.getBinarySecurityTokenElement());
        s.getParts().add(certificaat);
        s.computeSignature(s.addReferencesToSign(s.getParts()));
        return bericht;
    }

    private static Document kaal() throws Exception {
        try (InputStream in = HandtekeningTest.class.getResourceAsStream("/bron/stand.xml")) {
            Element inhoud = Envelop.lees(in.readAllBytes()).inhoud();
            return Envelop.maak(
                    Adressering.vraag(
                            Proefsleutels.OIN_SCHOOL, Proefsleutels.OIN_REGISTER, Operatie.VERSTREKKEN_VOOROPLEIDING),
                    Xml.lees(Xml.schrijf(inhoud)));
        }
    }

    private static Envelop gelezen(Document bericht) throws BronFout {
        return Envelop.lees(Xml.schrijf(bericht));
    }

    private static Arguments geval(String naam, Consumer<Document> ingreep) {
        return Arguments.of(naam, ingreep);
    }

    private static Element kop(Document d) {
        return (Element) d.getDocumentElement().getFirstChild();
    }

    private static Element lijf(Document d) {
        return (Element) d.getDocumentElement().getLastChild();
    }

    private static Element element(Document d, String naamruimte, String naam) {
        return (Element) d.getElementsByTagNameNS(naamruimte, naam).item(0);
    }

    private static Element omslag(Document d, Node in) {
        return (Element) in.appendChild(d.createElementNS("urn:proef:omslag", "o:omslag"));
    }

    private static void weg(Element element) {
        element.getParentNode().removeChild(element);
    }

    private static void verander(Element lijf) {
        Node cijfer = lijf.getElementsByTagNameNS("*", "burgerservicenummer").item(0);
        cijfer.setTextContent("999990019");
    }

    /** The certificate of somebody else from the same authority, as it would stand in the message. */
    private static String ander(Document d) {
        try {
            return Base64.getEncoder()
                    .encodeToString(Proefsleutels.identiteit(Proefsleutels.ANDER)
                            .certificaat()
                            .getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tekst(Envelop envelop, String naamruimte, String naam) {
        return element(envelop.inhoud().getOwnerDocument(), naamruimte, naam).getTextContent();
    }
}
