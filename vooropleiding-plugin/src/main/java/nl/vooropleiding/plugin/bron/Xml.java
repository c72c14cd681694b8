package nl.vooropleiding.plugin.bron;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reading and writing XML that strangers send: no document type, no entities, no external anything, bounded depth and
 * number of attributes. Uses the JDK's parser, whatever else is on the class path.
 */
final class Xml {

    private static final String GRENS = "http://www.oracle.com/xml/jaxp/properties/";
    private static final int DIEPST = 60;
    private static final DocumentBuilderFactory FABRIEK = fabriek();

    private Xml() {}

    static Document lees(byte[] xml) throws SAXException {
        try {
            DocumentBuilder lezer = nieuweLezer();
            lezer.setErrorHandler(new Streng());
            return lezer.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | IOException e) {
            throw new SAXException(e);
        }
    }

    static Document nieuw() {
        try {
            return nieuweLezer().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("De JDK heeft een XML-parser", e);
        }
    }

    static byte[] schrijf(Node knoop) {
        try {
            Transformer schrijver = TransformerFactory.newDefaultInstance().newTransformer();
            schrijver.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            schrijver.transform(new DOMSource(knoop), new StreamResult(uit));
            return uit.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("Een document laat zich niet schrijven", e);
        }
    }

    /** The elements that stand directly in this one, in order. */
    static List<Element> kinderen(Node ouder) {
        List<Element> kinderen = new ArrayList<>();
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                kinderen.add(element);
            }
        }
        return kinderen;
    }

    /** A factory may be used by one at a time, and making one costs as much as reading a message. */
    private static DocumentBuilder nieuweLezer() throws ParserConfigurationException {
        synchronized (FABRIEK) {
            return FABRIEK.newDocumentBuilder();
        }
    }

    private static DocumentBuilderFactory fabriek() {
        try {
            return strengeFabriek();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("De JDK heeft een XML-parser", e);
        }
    }

    private static DocumentBuilderFactory strengeFabriek() throws ParserConfigurationException {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultInstance();
        fabriek.setNamespaceAware(true);
        fabriek.setXIncludeAware(false);
        fabriek.setExpandEntityReferences(false);
        fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        fabriek.setAttribute(GRENS + "maxElementDepth", DIEPST);
        fabriek.setAttribute(GRENS + "elementAttributeLimit", 40);
        return fabriek;
    }

    /** Throws at the first defect instead of printing it. */
    private static final class Streng implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
