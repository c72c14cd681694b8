package nl.vooropleiding.sample.bron.zegel;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import nl.vooropleiding.sample.bron.envelop.Envelop;
import nl.vooropleiding.sample.bron.envelop.Foutcode;
import nl.vooropleiding.sample.bron.envelop.Geweigerd;
import nl.vooropleiding.sample.bron.xml.VeiligXml;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Signs what the register says, and knows who signed what it hears (WS-Security with X.509). */
public final class Zegel {

    private static final String OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final String WSSE = OASIS + "wssecurity-secext-1.0.xsd";
    private static final String WSU = OASIS + "wssecurity-utility-1.0.xsd";
    private static final String X509 = OASIS + "x509-token-profile-1.0#X509v3";
    private static final String BASE64 = OASIS + "soap-message-security-1.0#Base64Binary";
    private static final Duration HOUDBAAR = Duration.ofMinutes(5);

    private final Sleutels sleutels;
    private final Clock klok;
    private final XMLSignatureFactory fabriek = XMLSignatureFactory.getInstance("DOM");

    public Zegel(Sleutels sleutels, Clock klok) {
        this.sleutels = sleutels;
        this.klok = klok;
    }

    /** The same envelope with our signature in it; what is no envelope stays as it is. */
    public byte[] zet(byte[] envelop) {
        try {
            Document document = VeiligXml.lees(envelop);
            Element wortel = document.getDocumentElement();
            if (!Envelop.SOAP.equals(wortel.getNamespaceURI())) {
                return envelop;
            }
            wortel.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:wsu", WSU);
            wortel.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:wsse", WSSE);
            teken(wortel);
            return VeiligXml.schrijf(document);
        } catch (SAXException e) {
            return envelop;
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException("Het register kan niet ondertekenen", e);
        }
    }

    private void teken(Element wortel) throws GeneralSecurityException, MarshalException, XMLSignatureException {
        Element kop = kop(wortel);
        List<Element> delen = new ArrayList<>(kinderen(kop));
        delen.add(kinderen(wortel).get(1));
        Element veiligheid = erbij(kop, WSSE, "wsse:Security");
        Element certificaat = erbij(veiligheid, WSSE, "wsse:BinarySecurityToken");
        certificaat.setAttribute("EncodingType", BASE64);
        certificaat.setAttribute("ValueType", X509);
        certificaat.setTextContent(
                Base64.getEncoder().encodeToString(sleutels.certificaat().getEncoded()));
        Element tijd = erbij(veiligheid, WSU, "wsu:Timestamp");
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MILLIS);
        erbij(tijd, WSU, "wsu:Created").setTextContent(nu.toString());
        erbij(tijd, WSU, "wsu:Expires").setTextContent(nu.plus(HOUDBAAR).toString());
        delen.add(certificaat);
        delen.add(tijd);

        DOMSignContext context = new DOMSignContext(sleutels.sleutel(), veiligheid);
        context.setDefaultNamespacePrefix("ds");
        List<Reference> verwijzingen = new ArrayList<>();
        for (Element deel : delen) {
            String id = "deel-" + verwijzingen.size();
            deel.setAttributeNS(WSU, "wsu:Id", id);
            context.setIdAttributeNS(deel, WSU, "Id");
            verwijzingen.add(fabriek.newReference(
                    "#" + id,
                    fabriek.newDigestMethod(DigestMethod.SHA256, null),
                    List.of(fabriek.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                    null,
                    null));
        }
        SignedInfo info = fabriek.newSignedInfo(
                fabriek.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                fabriek.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                verwijzingen);
        Element verwijzing = wortel.getOwnerDocument().createElementNS(WSSE, "wsse:SecurityTokenReference");
        Element naar = erbij(verwijzing, WSSE, "wsse:Reference");
        naar.setAttribute("URI", "#" + certificaat.getAttributeNS(WSU, "Id"));
        naar.setAttribute("ValueType", X509);
        KeyInfo sleutel = fabriek.getKeyInfoFactory().newKeyInfo(List.of(new DOMStructure(verwijzing)));
        fabriek.newXMLSignature(info, sleutel).sign(context);
        Element waarde = (Element) wortel.getElementsByTagNameNS(XMLSignature.XMLNS, "SignatureValue")
                .item(0);
        waarde.setTextContent(waarde.getTextContent().replaceAll("\\s", ""));
    }

    /**
     * @param namens the OIN of wsa:From
     * @throws Geweigerd when it is not signed as agreed, or by who may not speak for this sender
     */
    public void controleer(Envelop envelop, String namens) throws Geweigerd {
        X509Certificate certificaat = ondertekenaar(envelop);
        String oin = Oin.van(certificaat).orElseThrow(Zegel::onjuist);
        if (!Mandaten.mag(oin, namens)) {
            throw new Geweigerd(Foutcode.DK0002);
        }
    }

    /** Whether the other side of a TLS connection showed a certificate of a school, or of a supplier with a mandate. */
    public boolean kent(X509Certificate certificaat, Set<String> scholen) {
        return sleutels.vertrouwt(certificaat, klok.instant())
                && Oin.van(certificaat)
                        .filter(oin -> scholen.contains(oin) || Mandaten.kent(oin))
                        .isPresent();
    }

    private X509Certificate ondertekenaar(Envelop envelop) throws Geweigerd {
        Element wortel = envelop.inhoud().getOwnerDocument().getDocumentElement();
        List<Element> delen = kinderen(wortel);
        Map<String, Element> opId = opId(wortel, new HashMap<>());
        eis(delen.size() == 2 && envelop.kop().filter(delen.get(0)::equals).isPresent());
        eis(envelop.inhoud().getParentNode() == delen.get(1));
        Element veiligheid = enige(wortel, WSSE, "Security", delen.get(0));
        Element handtekening = enige(wortel, XMLSignature.XMLNS, "Signature", veiligheid);
        Element token = enige(wortel, WSSE, "BinarySecurityToken", veiligheid);
        Element tijd = enige(wortel, WSU, "Timestamp", veiligheid);
        X509Certificate certificaat = certificaat(token);
        eis(sleutels.vertrouwt(certificaat, klok.instant()));

        Set<Element> ondertekend = geldig(handtekening, certificaat, opId);
        Set<String> namen = new HashSet<>();
        for (Element kop : kinderen(delen.get(0))) {
            eis(namen.add(kop.getNamespaceURI() + kop.getLocalName()));
            eis(kop == veiligheid || ondertekend.contains(kop));
        }
        eis(ondertekend.containsAll(List.of(delen.get(1), token, tijd)));
        eisActueel(tijd);
        return certificaat;
    }

    private Set<Element> geldig(Element handtekening, X509Certificate certificaat, Map<String, Element> opId)
            throws Geweigerd {
        DOMValidateContext context = new DOMValidateContext(certificaat.getPublicKey(), handtekening);
        context.setProperty("org.jcp.xml.dsig.secureValidation", true);
        opId.values().stream()
                .filter(element -> element.hasAttributeNS(WSU, "Id"))
                .forEach(element -> context.setIdAttributeNS(element, WSU, "Id"));
        try {
            XMLSignature gelezen = fabriek.unmarshalXMLSignature(context);
            SignedInfo info = gelezen.getSignedInfo();
            eis(info.getSignatureMethod().getAlgorithm().equals(SignatureMethod.RSA_SHA256));
            eis(info.getCanonicalizationMethod().getAlgorithm().equals(CanonicalizationMethod.EXCLUSIVE));
            Set<Element> ondertekend = new HashSet<>();
            for (Object iets : info.getReferences()) {
                Reference verwijzing = (Reference) iets;
                eis(verwijzing.getDigestMethod().getAlgorithm().equals(DigestMethod.SHA256));
                for (Object stap : verwijzing.getTransforms()) {
                    eis(((Transform) stap).getAlgorithm().equals(CanonicalizationMethod.EXCLUSIVE));
                }
                String uri = Optional.ofNullable(verwijzing.getURI()).orElse("");
                eis(uri.startsWith("#") && opId.containsKey(uri.substring(1)));
                ondertekend.add(opId.get(uri.substring(1)));
            }
            eis(gelezen.validate(context));
            return ondertekend;
        } catch (MarshalException | XMLSignatureException | ClassCastException e) {
            throw onjuist();
        }
    }

    private void eisActueel(Element tijd) throws Geweigerd {
        try {
            Instant nu = klok.instant();
            Instant gemaakt = Instant.parse(
                    enige(tijd, WSU, "Created", tijd).getTextContent().strip());
            eis(Duration.between(gemaakt, nu).abs().compareTo(HOUDBAAR) <= 0);
            if (tijd.getElementsByTagNameNS(WSU, "Expires").getLength() > 0) {
                eis(Instant.parse(enige(tijd, WSU, "Expires", tijd)
                                .getTextContent()
                                .strip())
                        .isAfter(nu));
            }
        } catch (DateTimeParseException e) {
            throw onjuist();
        }
    }

    private static X509Certificate certificaat(Element token) throws Geweigerd {
        try {
            byte[] inhoud = Base64.getMimeDecoder().decode(token.getTextContent());
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(inhoud));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw onjuist();
        }
    }

    private static Map<String, Element> opId(Element element, Map<String, Element> gezien) throws Geweigerd {
        NamedNodeMap attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            Attr attribuut = (Attr) attributen.item(i);
            if ("id".equalsIgnoreCase(attribuut.getLocalName())) {
                eis(gezien.put(attribuut.getValue(), element) == null);
            }
        }
        for (Element kind : kinderen(element)) {
            opId(kind, gezien);
        }
        return gezien;
    }

    private static Element enige(Element in, String naamruimte, String naam, Element ouder) throws Geweigerd {
        eis(in.getElementsByTagNameNS(naamruimte, naam).getLength() == 1);
        Element element = (Element) in.getElementsByTagNameNS(naamruimte, naam).item(0);
        eis(element.getParentNode() == ouder);
        return element;
    }

    /** The Header, made when there is none. */
    private static Element kop(Element wortel) {
        Element eerste = kinderen(wortel).get(0);
        if (eerste.getLocalName().equals("Header")) {
            return eerste;
        }
        return (Element) wortel.insertBefore(
                wortel.getOwnerDocument().createElementNS(Envelop.SOAP, wortel.getPrefix() + ":Header"), eerste);
    }

    private static Element erbij(Element ouder, String naamruimte, String naam) {
        return (Element) ouder.appendChild(ouder.getOwnerDocument().createElementNS(naamruimte, naam));
    }

    private static List<Element> kinderen(Node ouder) {
        List<Element> kinderen = new ArrayList<>();
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                kinderen.add(element);
            }
        }
        return kinderen;
    }

    private static void eis(boolean waar) throws Geweigerd {
        if (!waar) {
            throw onjuist();
        }
    }

    private static Geweigerd onjuist() {
        return new Geweigerd(Foutcode.EK0031);
    }
}
