package nl.vooropleiding.sample.bron.soap;

import java.util.UUID;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.vooropleiding.sample.bron.envelop.Adressering;
import nl.vooropleiding.sample.bron.register.Instelling;
import org.apache.cxf.binding.soap.SoapHeader;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives an answer the addressing headers of the register: sender and receiver swapped, and what it relates to. */
final class AntwoordKop extends AbstractSoapInterceptor {

    AntwoordKop() {
        super(Phase.PRE_PROTOCOL);
    }

    @Override
    public void handleMessage(SoapMessage antwoord) {
        Adressering adressering = antwoord.getExchange().get(Adressering.class);
        if (adressering == null) {
            return;
        }
        Document document = document();
        zet(antwoord, wsa(document, "To", Adressering.adres(adressering.van())));
        Element van = wsa(document, "From", null);
        van.appendChild(wsa(document, "Address", Adressering.adres(Instelling.REGISTER.oin())));
        zet(antwoord, van);
        zet(antwoord, wsa(document, "Action", adressering.actie()));
        zet(antwoord, wsa(document, "MessageID", "urn:uuid:" + UUID.randomUUID()));
        zet(antwoord, wsa(document, "RelatesTo", adressering.messageId()));
    }

    private static void zet(SoapMessage antwoord, Element kop) {
        antwoord.getHeaders().add(new SoapHeader(new QName(Adressering.NAAMRUIMTE, kop.getLocalName()), kop));
    }

    private static Element wsa(Document document, String naam, String waarde) {
        Element element = document.createElementNS(Adressering.NAAMRUIMTE, "wsa:" + naam);
        if (waarde != null) {
            element.setTextContent(waarde);
        }
        return element;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("De JDK kan geen leeg document maken", e);
        }
    }
}
