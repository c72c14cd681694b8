package nl.vooropleiding.plugin.bron;

import java.security.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.xml.crypto.dsig.DigestMethod;
import org.apache.jcp.xml.dsig.internal.dom.XMLDSigRI;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.common.util.WSTimeSource;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Signs an envelope (WS-Security, as Digikoppeling wants it): the Body, each header, a timestamp and the certificate
 * itself, each as a reference of its own.
 */
final class Ondertekening {

    /** How far a timestamp may be from now, and how long ours are good for. */
    static final Duration HOUDBAAR = Duration.ofMinutes(5);

    /** Used as it is, and not registered with the virtual machine, where it would outlive this application. */
    static final Provider XML_HANDTEKENING = new XMLDSigRI();

    static {
        WSSConfig.setAddJceProviders(false);
        WSSConfig.init();
    }

    private Ondertekening() {}

    /** An envelope of ours, as it goes over the wire with a Security header. */
    static byte[] onderteken(Document envelop, Identiteit wij, Instant nu) {
        try {
            // Only what was written has its namespace declarations, which a signature covers too.
            Document klaar = Xml.lees(Xml.schrijf(envelop));
            voegToe(klaar, wij, nu);
            return Xml.schrijf(klaar);
        } catch (WSSecurityException | SAXException e) {
            throw new IllegalStateException("Een bruikbare sleutel ondertekent een eigen bericht", e);
        }
    }

    private static void voegToe(Document envelop, Identiteit wij, Instant nu) throws WSSecurityException {
        WSSecHeader kop = new WSSecHeader(envelop);
        Element veiligheid = kop.insertSecurityHeader();
        WSSecTimestamp tijd = new WSSecTimestamp(kop);
        tijd.setWsTimeSource(tijd(nu));
        tijd.setTimeToLive((int) HOUDBAAR.toSeconds());
        tijd.build();
        WSSecSignature handtekening = new WSSecSignature(kop, XML_HANDTEKENING);
        handtekening.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
        handtekening.setUserInfo(wij.alias(), wij.wachtwoord());
        handtekening.setSignatureAlgorithm(WSConstants.RSA_SHA256);
        handtekening.setDigestAlgo(DigestMethod.SHA256);
        handtekening.setSigCanonicalization(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        handtekening.prepare(wij.crypto());
        handtekening.prependBSTElementToHeader();
        List<WSEncryptionPart> delen = handtekening.getParts();
        for (Element header : Xml.kinderen(veiligheid.getParentNode())) {
            if (header != veiligheid) {
                delen.add(deel(header));
            }
        }
        List<Element> inEnvelop = Xml.kinderen(envelop.getDocumentElement());
        delen.add(deel(inEnvelop.get(inEnvelop.size() - 1)));
        delen.add(deel(tijd.getElement()));
        delen.add(deel(handtekening.getBinarySecurityTokenElement()));
        handtekening.computeSignature(handtekening.addReferencesToSign(delen));
    }

    static WSTimeSource tijd(Instant nu) {
        return new WSTimeSource() {
            @Override
            public Instant now() {
                return nu;
            }
        };
    }

    private static WSEncryptionPart deel(Element element) {
        WSEncryptionPart deel = new WSEncryptionPart(element.getLocalName(), element.getNamespaceURI(), "Element");
        deel.setElement(element);
        return deel;
    }
}
