package nl.vooropleiding.sample.geschiedenis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The messages of the contract, as the register reads and writes them. */
final class Soap {

    static final String REGISTER_OIN = "00000099000000DUO000";
    static final String SCHOOL_OIN = "00000099000000990001";
    static final String BRIN = "99ZA";

    private static final String REGISTER = "urn:nl:vooropleiding:register:v1";
    private static final String ONTVANGST = "urn:nl:vooropleiding:ontvangst:v1";
    private static final Pattern BODY = Pattern.compile("<(\\w+:)?Body[^>]*>(.*)</(\\w+:)?Body>", Pattern.DOTALL);
    private static final Pattern FAULTCODE = Pattern.compile("<faultcode>[^<]*?(\\w+)</faultcode>");

    private static final String ENVELOP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:wsa="http://www.w3.org/2005/08/addressing">
              <soap:Header>
                <wsa:To>http://www.w3.org/2005/08/addressing/anonymous?oin=%s</wsa:To>
                <wsa:From><wsa:Address>http://www.w3.org/2005/08/addressing/anonymous?oin=%s</wsa:Address></wsa:From>
                <wsa:Action>%s</wsa:Action>
                <wsa:MessageID>urn:uuid:%s</wsa:MessageID>%s
              </soap:Header>
              <soap:Body>%s</soap:Body>
            </soap:Envelope>
            """;

    private static final String DOCUMENT = """
            <m:bedrijfsdocument>
              <b:identificatiecodeBedrijfsdocument>%s</b:identificatiecodeBedrijfsdocument>
              <b:verzendendeInstantie>DUO</b:verzendendeInstantie>
              <b:ontvangendeInstantie>%s</b:ontvangendeInstantie>
              <b:datumTijdBedrijfsdocument>%s</b:datumTijdBedrijfsdocument>
            </m:bedrijfsdocument>""";

    private Soap() {}

    /**
     * A request as it came in.
     *
     * @param nummer whose it is; it stays inside the register
     * @param inhoud a hash of the body
     */
    record Vraag(String operatie, String code, String messageId, String nummer, String inhoud) {}

    static Vraag lees(byte[] envelop) throws IOException {
        Document document = ontleed(envelop);
        String element = ((Element) document.getElementsByTagNameNS("*", "Body").item(0))
                .getElementsByTagNameNS("*", "*")
                .item(0)
                .getLocalName();
        return new Vraag(
                element.substring(0, element.length() - "_Request".length()),
                tekst(document, "identificatiecodeBedrijfsdocument"),
                tekst(document, "MessageID"),
                tekst(document, "onderwijsnummer"),
                afdruk(envelop));
    }

    /** What the register says to a request that it took. */
    static String bevestiging(Vraag vraag) {
        // A response has the type of the basis schema: its children are all of that namespace.
        String body = "<m:" + vraag.operatie() + "_Response xmlns:m=\"" + REGISTER
                + "\" xmlns:b=\"urn:nl:vooropleiding:basis:v1\">"
                + kop(vraag.code(), Instant.now()).replace("m:bedrijfsdocument", "b:bedrijfsdocument")
                + "<b:ontvangstBevestiging>J</b:ontvangstBevestiging></m:" + vraag.operatie() + "_Response>";
        return envelop(
                REGISTER + "/" + vraag.operatie(), "<wsa:RelatesTo>" + vraag.messageId() + "</wsa:RelatesTo>", body);
    }

    static String fout(String code, String tekst) {
        return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><soap:Fault>"
                + "<faultcode>soap:Server." + code + "</faultcode><faultstring>" + tekst
                + "</faultstring></soap:Fault></soap:Body></soap:Envelope>";
    }

    static String persoonsgegevens(String code, Instant op, String nummer) {
        return ontvangst(
                Levering.PERSOONSGEGEVENS,
                kop(code, op) + persoon(nummer) + "<m:naam><b:achternaam>Proef</b:achternaam></m:naam>"
                        + "<m:geboortedatum>2005-05-05</m:geboortedatum><m:geslacht>1</m:geslacht>");
    }

    static String vooropleiding(String code, Instant op, String nummer, boolean spontaan, int stand) {
        return ontvangst(
                Levering.VOOROPLEIDING,
                kop(code, op) + persoon(nummer) + "<m:spontaneWijziging>" + (spontaan ? "J" : "N")
                        + "</m:spontaneWijziging><m:vooropleiding><b:aantalJaarMboZonderDiploma>" + stand
                        + "</b:aantalJaarMboZonderDiploma><b:onderwijsDeelnameHO><b:brin>25BE</b:brin>"
                        + "<b:inschrijvingvolgnummer>" + (1000 + stand) + "</b:inschrijvingvolgnummer>"
                        + "<b:datumInschrijving>2024-09-01</b:datumInschrijving>"
                        + "<b:periode><b:datumBegin>2024-09-01</b:datumBegin><b:opleidingcode>34609</b:opleidingcode>"
                        + "</b:periode></b:onderwijsDeelnameHO></m:vooropleiding>");
    }

    static String terugkoppeling(String code, Instant op, boolean goedgekeurd) {
        String melding = "<m:foutmelding><b:foutcode>PRF001</b:foutcode><b:fouttekst>Afgekeurd om te proeven."
                + "</b:fouttekst></m:foutmelding>";
        return ontvangst(
                Levering.TERUGKOPPELING,
                kop(code, op) + "<m:leveringGoedgekeurd>" + goedgekeurd + "</m:leveringGoedgekeurd>"
                        + (goedgekeurd ? "" : melding));
    }

    /** As it goes over the wire this time. */
    static String bied(String operatie, String body) {
        return envelop(ONTVANGST + "/" + operatie, "", body);
    }

    /** The code of the fault in a reply; empty when there is none. */
    static Optional<String> foutcode(String antwoord) {
        Matcher gevonden = FAULTCODE.matcher(antwoord);
        return gevonden.find() ? Optional.of(gevonden.group(1)) : Optional.empty();
    }

    static boolean isBevestiging(String antwoord, String code) {
        return antwoord.contains("ontvangstBevestiging>J<") && antwoord.contains(code);
    }

    private static String ontvangst(String operatie, String inhoud) {
        return "<m:" + operatie + "_Request xmlns:m=\"" + ONTVANGST + "\" xmlns:b=\"urn:nl:vooropleiding:basis:v1\">"
                + inhoud + "</m:" + operatie + "_Request>";
    }

    private static String kop(String code, Instant op) {
        return DOCUMENT.formatted(code, BRIN, op.truncatedTo(ChronoUnit.MILLIS));
    }

    private static String persoon(String nummer) {
        return "<m:persoon><b:onderwijsnummer>" + nummer + "</b:onderwijsnummer></m:persoon>";
    }

    private static String envelop(String actie, String relatesTo, String body) {
        return ENVELOP.formatted(SCHOOL_OIN, REGISTER_OIN, actie, UUID.randomUUID(), relatesTo, body);
    }

    private static Document ontleed(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            return fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("Geen leesbare envelop", e);
        }
    }

    private static String tekst(Document document, String element) {
        NodeList gevonden = document.getElementsByTagNameNS("*", element);
        return gevonden.getLength() == 0
                ? ""
                : gevonden.item(0).getTextContent().strip();
    }

    private static String afdruk(byte[] envelop) throws IOException {
        Matcher body = BODY.matcher(new String(envelop, StandardCharsets.UTF_8));
        if (!body.find()) {
            throw new IOException("Geen Body");
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(body.group(2).strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
