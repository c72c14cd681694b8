package nl.vooropleiding.sample.bron.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from outside, and writes it. A DTD is refused, and so is nesting without end. */
public final class VeiligXml {

    private static final String DIEPSTE = "64";

    private VeiligXml() {}

    public static Document lees(byte[] xml) throws SAXException {
        try {
            DocumentBuilder lezer = fabriek().newDocumentBuilder();
            lezer.setErrorHandler(new Streng());
            return lezer.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("De XML-lezer van de JDK kent deze beperkingen", e);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    public static byte[] schrijf(Document document) {
        try {
            Transformer schrijver = TransformerFactory.newDefaultInstance().newTransformer();
            schrijver.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            schrijver.transform(new DOMSource(document), new StreamResult(uit));
            return uit.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("Een document laat zich niet schrijven", e);
        }
    }

    private static DocumentBuilderFactory fabriek() throws ParserConfigurationException {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultNSInstance();
        fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        fabriek.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DIEPSTE);
        fabriek.setXIncludeAware(false);
        fabriek.setExpandEntityReferences(false);
        return fabriek;
    }

    /** Throws instead of printing to the console. */
    private static final class Streng extends DefaultHandler {
        @Override
        public void error(SAXParseException fout) throws SAXException {
            throw fout;
        }
    }
}
