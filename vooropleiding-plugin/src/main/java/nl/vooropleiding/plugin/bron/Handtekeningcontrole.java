package nl.vooropleiding.plugin.bron;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.crypto.dsig.DigestMethod;
import org.apache.wss4j.common.crypto.AlgorithmSuite;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.WSDataRef;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.engine.WSSecurityEngine;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Whether a message is signed as agreed, and by whom. A signature says only that <em>some</em> elements are untouched; so
 * first the message must have the one shape in which nothing can stand twice or elsewhere, and then the very elements that
 * we read must be the ones that were signed.
 */
final class Handtekeningcontrole {

    private static final int KLEINSTE_SLEUTEL = 2048;
    private static final int GROOTSTE_SLEUTEL = 8192;
    private static final Set<String> IN_SECURITY = Set.of("BinarySecurityToken", "Signature", "Timestamp");

    private final Vertrouwen vertrouwen;
    private final Instant nu;

    Handtekeningcontrole(Vertrouwen vertrouwen, Instant nu) {
        this.vertrouwen = vertrouwen;
        this.nu = nu;
    }

    /**
     * @return the certificate of the signer, who is trusted; what its OIN may do is for the caller to judge
     * @throws BronFout {@code EK0031} when anything is missing, untrue or out of place
     */
    X509Certificate controleer(Envelop envelop) throws BronFout {
        Element wortel = envelop.inhoud().getOwnerDocument().getDocumentElement();
        List<Element> delen = Xml.kinderen(wortel);
        eis(
                delen.size() == 2
                        && is(delen.get(0), Envelop.SOAP, "Header")
                        && is(delen.get(1), Envelop.SOAP, "Body")
                        && envelop.inhoud().getParentNode() == delen.get(1),
                "de envelop heeft een andere vorm dan Header en Body");
        Element veiligheid = veiligheid(delen.get(0));
        eisVorm(wortel, veiligheid);
        WSSecurityEngineResult uitslag = reken(veiligheid);
        X509Certificate ondertekenaar = ondertekenaar(uitslag);

        Set<Element> ondertekend = ondertekend(uitslag);
        eis(ondertekend.contains(delen.get(1)), "de Body is niet ondertekend");
        for (Element kop : Xml.kinderen(delen.get(0))) {
            eis(kop == veiligheid || ondertekend.contains(kop), "een header is niet ondertekend");
        }
        for (Element deel : Xml.kinderen(veiligheid)) {
            eis(
                    deel.getLocalName().equals("Signature") || ondertekend.contains(deel),
                    "tijdstempel of certificaat is niet ondertekend");
        }
        eis(vertrouwen.vertrouwt(ondertekenaar, nu), "het certificaat wordt niet vertrouwd of is verlopen");
        return ondertekenaar;
    }

    private static Element veiligheid(Element header) throws BronFout {
        Element gevonden = null;
        Set<String> namen = new HashSet<>();
        for (Element kop : Xml.kinderen(header)) {
            eis(namen.add(kop.getNamespaceURI() + ' ' + kop.getLocalName()), "een header staat er dubbel");
            if (is(kop, WSConstants.WSSE_NS, "Security")) {
                gevonden = kop;
            }
        }
        eis(gevonden != null, "er is geen ondertekening");
        return gevonden;
    }

    /** One of each, no more, nowhere else; and no two elements that go by the same id. */
    private static void eisVorm(Element wortel, Element veiligheid) throws BronFout {
        Set<String> gezien = new HashSet<>();
        for (Element deel : Xml.kinderen(veiligheid)) {
            eis(
                    IN_SECURITY.contains(deel.getLocalName()) && gezien.add(deel.getLocalName()),
                    "de ondertekening heeft een onverwacht deel");
        }
        eis(gezien.size() == IN_SECURITY.size(), "de ondertekening is niet volledig");
        eisEnkel(wortel, WSConstants.WSSE_NS, "Security");
        eisEnkel(wortel, WSConstants.SIG_NS, "Signature");
        eisEnkel(wortel, WSConstants.WSU_NS, "Timestamp");
        eisEnkel(wortel, WSConstants.WSSE_NS, "BinarySecurityToken");
        eisUniekeIds(wortel, new HashSet<>());
    }

    private static void eisEnkel(Element wortel, String naamruimte, String naam) throws BronFout {
        eis(wortel.getElementsByTagNameNS(naamruimte, naam).getLength() == 1, "een deel staat er dubbel");
    }

    private static void eisUniekeIds(Element element, Set<String> gezien) throws BronFout {
        NamedNodeMap attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            Attr attribuut = (Attr) attributen.item(i);
            String naam = attribuut.getLocalName();
            if (naam != null && naam.toLowerCase(Locale.ROOT).endsWith("id")) {
                eis(gezien.add(attribuut.getValue()), "een id komt meer dan eens voor");
            }
        }
        for (Element kind : Xml.kinderen(element)) {
            eisUniekeIds(kind, gezien);
        }
    }

    private WSSecurityEngineResult reken(Element veiligheid) throws BronFout {
        WSSConfig regels = WSSConfig.getNewInstance();
        regels.setCurrentTime(Ondertekening.tijd(nu));
        // Whom we trust is decided below, at the time of our own clock.
        regels.setValidator(WSConstants.SIGNATURE, (bewijs, vraag) -> bewijs);
        RequestData vraag = new RequestData();
        vraag.setWssConfig(regels);
        vraag.setSigVerCrypto(new Merlin());
        vraag.setAlgorithmSuite(toegestaan());
        vraag.setTimeStampStrict(true);
        vraag.setTimeStampTTL((int) Ondertekening.HOUDBAAR.toSeconds());
        vraag.setTimeStampFutureTTL((int) Ondertekening.HOUDBAAR.toSeconds());
        try {
            WSHandlerResult uitslag = new WSSecurityEngine().processSecurityHeader(veiligheid, vraag);
            List<WSSecurityEngineResult> handtekeningen =
                    uitslag.getActionResults().getOrDefault(WSConstants.SIGN, List.of());
            eis(handtekeningen.size() == 1, "er is geen ondertekening");
            return handtekeningen.get(0);
        } catch (WSSecurityException e) {
            throw new BronFout(Foutcode.EK0031, reden(e));
        }
    }

    private static String reden(WSSecurityException e) {
        return e.getErrorCode() == WSSecurityException.ErrorCode.MESSAGE_EXPIRED
                ? "het tijdstempel is ouder dan vijf minuten, of verlopen"
                : "de handtekening klopt niet bij het bericht";
    }

    private static X509Certificate ondertekenaar(WSSecurityEngineResult uitslag) throws BronFout {
        Object certificaat = uitslag.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE);
        eis(certificaat instanceof X509Certificate, "de ondertekening noemt geen certificaat");
        return (X509Certificate) certificaat;
    }

    private static Set<Element> ondertekend(WSSecurityEngineResult uitslag) throws BronFout {
        Set<Element> elementen = Collections.newSetFromMap(new IdentityHashMap<>());
        if (uitslag.get(WSSecurityEngineResult.TAG_DATA_REF_URIS) instanceof List<?> verwijzingen) {
            for (Object verwijzing : verwijzingen) {
                elementen.add(((WSDataRef) verwijzing).getProtectedElement());
            }
        }
        return elementen;
    }

    private static AlgorithmSuite toegestaan() {
        AlgorithmSuite suite = new AlgorithmSuite();
        suite.addSignatureMethod(WSConstants.RSA_SHA256);
        suite.addDigestAlgorithm(DigestMethod.SHA256);
        suite.addC14nAlgorithm(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        suite.addTransformAlgorithm(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        suite.setMinimumAsymmetricKeyLength(KLEINSTE_SLEUTEL);
        suite.setMaximumAsymmetricKeyLength(GROOTSTE_SLEUTEL);
        return suite;
    }

    private static void eis(boolean waar, String anders) throws BronFout {
        if (!waar) {
            throw new BronFout(Foutcode.EK0031, anders);
        }
    }

    private static boolean is(Element element, String naamruimte, String naam) {
        return naamruimte.equals(element.getNamespaceURI()) && naam.equals(element.getLocalName());
    }
}
