package nl.vooropleiding.plugin.bron;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A SOAP 1.1 envelope: headers, and the one element in its body.
 *
 * @param kop the Header; absent when there is none
 * @param inhoud the element in the Body
 */
record Envelop(Optional<Element> kop, Element inhoud) {

    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    /**
     * Reads what came over the wire.
     *
     * @throws BronFout {@code DK0009} when it is not UTF-8, {@code DK0001} when it is no SOAP envelope with one element
     */
    static Envelop lees(byte[] xml) throws BronFout {
        eisUtf8(xml);
        Document document;
        try {
            document = Xml.lees(xml);
        } catch (SAXException e) {
            throw new BronFout(Foutcode.DK0001, "geen leesbare XML");
        }
        if (document.getXmlEncoding() != null && !"UTF-8".equalsIgnoreCase(document.getXmlEncoding())) {
            throw new BronFout(Foutcode.DK0009);
        }
        Element wortel = document.getDocumentElement();
        if (!is(wortel, "Envelope")) {
            throw new BronFout(Foutcode.DK0001);
        }
        Element body = kind(wortel, SOAP, "Body").orElseThrow(() -> new BronFout(Foutcode.DK0001, "Body ontbreekt"));
        Element inhoud = enige(body);
        return new Envelop(kind(wortel, SOAP, "Header"), inhoud);
    }

    /** A new envelope around this content, which is a complete document of its own. */
    static Document maak(Adressering adressering, Document inhoud) {
        Document document = Xml.nieuw();
        Element body = omslag(document, Optional.of(adressering));
        body.appendChild(document.importNode(inhoud.getDocumentElement(), true));
        return document;
    }

    /**
     * An envelope with a fault in it.
     *
     * @param adressering absent when the message that is refused did not say who sent it
     */
    static Document fout(Optional<Adressering> adressering, BronFout fout) {
        Document document = Xml.nieuw();
        Element fault = document.createElementNS(SOAP, "soap:Fault");
        omslag(document, adressering).appendChild(fault);
        tekst(fault, null, "faultcode", "soap:" + fout.code().faultcode());
        tekst(fault, null, "faultstring", fout.getMessage());
        return document;
    }

    /** The addressing headers of a request, each checked with a fault of its own. */
    Adressering adressering() throws BronFout {
        String naar = wsa("To", Foutcode.DK0005);
        String actie = wsa("Action", Foutcode.DK0006);
        String messageId = wsa("MessageID", Foutcode.DK0007);
        Adressering adressering = adressering(naar, actie, messageId);
        if (!Adressering.isUuid(messageId)) {
            throw new BronFout(Foutcode.EK0023);
        }
        return adressering;
    }

    /** The addressing headers of an answer: it says what it answers, and need not have a messageId of its own. */
    Adressering adresseringVanAntwoord() throws BronFout {
        return adressering(wsa("To", Foutcode.DK0005), wsa("Action", Foutcode.DK0006), "");
    }

    private Adressering adressering(String naar, String actie, String messageId) throws BronFout {
        Element van = kop.flatMap(k -> kind(k, Adressering.NAAMRUIMTE, "From"))
                .flatMap(f -> kind(f, Adressering.NAAMRUIMTE, "Address"))
                .orElseThrow(() -> new BronFout(Foutcode.EK0020));
        String vanOin = Adressering.oin(van.getTextContent()).orElseThrow(() -> new BronFout(Foutcode.EK0021));
        String naarOin = Adressering.oin(naar).orElseThrow(() -> new BronFout(Foutcode.EK0022));
        return new Adressering(naarOin, vanOin, actie, messageId, relatesTo());
    }

    /** The messageId that this answers, when it says so. */
    Optional<String> relatesTo() {
        return kop.flatMap(k -> kind(k, Adressering.NAAMRUIMTE, "RelatesTo"))
                .map(e -> e.getTextContent().strip());
    }

    /** The fault in the body, when there is one: code and text. */
    Optional<Fault> fault() {
        if (!is(inhoud, "Fault")) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                kind(inhoud, null, "faultcode")
                        .map(Node::getTextContent)
                        .orElse("")
                        .strip(),
                kind(inhoud, null, "faultstring")
                        .map(Node::getTextContent)
                        .orElse("")
                        .strip()));
    }

    record Fault(String code, String tekst) {}

    private String wsa(String naam, Foutcode alsHetOntbreekt) throws BronFout {
        return kop.flatMap(k -> kind(k, Adressering.NAAMRUIMTE, naam))
                .map(e -> e.getTextContent().strip())
                .filter(t -> !t.isEmpty())
                .orElseThrow(() -> new BronFout(alsHetOntbreekt));
    }

    private static void eisUtf8(byte[] xml) throws BronFout {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml));
        } catch (CharacterCodingException e) {
            throw new BronFout(Foutcode.DK0009);
        }
    }

    private static Element omslag(Document document, Optional<Adressering> adressering) {
        Element envelop = document.createElementNS(SOAP, "soap:Envelope");
        document.appendChild(envelop);
        if (adressering.isPresent()) {
            Element kop = document.createElementNS(SOAP, "soap:Header");
            envelop.appendChild(kop);
            schrijf(adressering.get(), kop);
        }
        Element body = document.createElementNS(SOAP, "soap:Body");
        envelop.appendChild(body);
        return body;
    }

    private static void schrijf(Adressering adressering, Element kop) {
        String ns = Adressering.NAAMRUIMTE;
        tekst(kop, ns, "wsa:To", Adressering.adres(adressering.naar()));
        Element van = kop.getOwnerDocument().createElementNS(ns, "wsa:From");
        kop.appendChild(van);
        tekst(van, ns, "wsa:Address", Adressering.adres(adressering.van()));
        tekst(kop, ns, "wsa:Action", adressering.actie());
        tekst(kop, ns, "wsa:MessageID", adressering.messageId());
        adressering.relatesTo().ifPresent(id -> tekst(kop, ns, "wsa:RelatesTo", id));
    }

    private static void tekst(Element ouder, String naamruimte, String naam, String tekst) {
        Element element = ouder.getOwnerDocument().createElementNS(naamruimte, naam);
        element.setTextContent(tekst);
        ouder.appendChild(element);
    }

    private static boolean is(Element element, String naam) {
        return SOAP.equals(element.getNamespaceURI()) && naam.equals(element.getLocalName());
    }

    private static Element enige(Element body) throws BronFout {
        Element gevonden = null;
        for (Node kind = body.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                if (gevonden != null) {
                    throw new BronFout(Foutcode.DK0001, "meer dan een bericht in de Body");
                }
                gevonden = element;
            }
        }
        if (gevonden == null) {
            throw new BronFout(Foutcode.DK0001, "lege Body");
        }
        return gevonden;
    }

    private static Optional<Element> kind(Element ouder, String naamruimte, String naam) {
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element
                    && naam.equals(element.getLocalName())
                    && Objects.equals(naamruimte, element.getNamespaceURI())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
