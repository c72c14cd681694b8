package nl.vooropleiding.sample.bron.envelop;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.sample.bron.xml.VeiligXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A SOAP 1.1 message with exactly one element in its body.
 *
 * @param kop the header, if there is one
 * @param inhoud the element in the body
 */
public record Envelop(Optional<Element> kop, Element inhoud) {

    public static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    public static Envelop lees(byte[] ruw) throws Geweigerd {
        eisUtf8(ruw);
        Element wortel = parse(ruw).getDocumentElement();
        if (!is(wortel, SOAP, "Envelope")) {
            throw new Geweigerd(Foutcode.DK0001);
        }
        Optional<Element> lijf = kind(wortel, SOAP, "Body");
        List<Element> inhoud = lijf.map(Envelop::kinderen).orElse(List.of());
        if (inhoud.size() != 1) {
            throw new Geweigerd(Foutcode.DK0001);
        }
        return new Envelop(kind(wortel, SOAP, "Header"), inhoud.get(0));
    }

    public Adressering adressering() throws Geweigerd {
        String van = wsa("From")
                .flatMap(from -> kind(from, Adressering.NAAMRUIMTE, "Address"))
                .map(Element::getTextContent)
                .orElse(null);
        return Adressering.keur(tekst("To"), van, tekst("Action"), tekst("MessageID"));
    }

    private String tekst(String naam) {
        return wsa(naam).map(Element::getTextContent).orElse(null);
    }

    private Optional<Element> wsa(String naam) {
        return kop.flatMap(k -> kind(k, Adressering.NAAMRUIMTE, naam));
    }

    private static Document parse(byte[] ruw) throws Geweigerd {
        try {
            Document document = VeiligXml.lees(ruw);
            String codering = document.getXmlEncoding();
            if (codering != null && !codering.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
                throw new Geweigerd(Foutcode.DK0009);
            }
            return document;
        } catch (SAXException e) {
            // The parser's message may quote the content, and with it somebody's number
            throw new Geweigerd(Foutcode.DK0001);
        }
    }

    private static void eisUtf8(byte[] ruw) throws Geweigerd {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(ruw));
        } catch (CharacterCodingException e) {
            throw new Geweigerd(Foutcode.DK0009);
        }
    }

    private static Optional<Element> kind(Element ouder, String naamruimte, String naam) {
        return kinderen(ouder).stream()
                .filter(kind -> is(kind, naamruimte, naam))
                .findFirst();
    }

    private static List<Element> kinderen(Element ouder) {
        List<Element> kinderen = new ArrayList<>();
        for (Node knoop = ouder.getFirstChild(); knoop != null; knoop = knoop.getNextSibling()) {
            if (knoop instanceof Element element) {
                kinderen.add(element);
            }
        }
        return kinderen;
    }

    private static boolean is(Element element, String naamruimte, String naam) {
        return naamruimte.equals(element.getNamespaceURI()) && naam.equals(element.getLocalName());
    }
}
