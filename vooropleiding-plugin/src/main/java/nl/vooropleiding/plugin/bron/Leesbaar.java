package nl.vooropleiding.plugin.bron;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What a message says, for a person to read: never with anybody's number. */
public final class Leesbaar {

    /** What may be a number of a person, wherever it stands. */
    private static final Pattern NUMMER = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

    private static final Set<String> NUMMERS =
            Set.of("burgerservicenummer", "onderwijsnummer", "huidigOnderwijsnummer");
    private static final String INSPRINGING = "  ";

    private Leesbaar() {}

    /** One thing that a message says: the name of its element, and what is in it. */
    public record Gegeven(String naam, String waarde) {}

    /** What it says about the person or the request, in its order; without the bedrijfsdocument. Empty when unreadable. */
    public static List<Gegeven> gegevens(byte[] bericht) {
        List<Gegeven> alle = new ArrayList<>();
        try {
            voeg(inhoud(bericht), alle);
        } catch (SAXException | BronFout e) {
            return List.of();
        }
        return alle;
    }

    /** The foutmeldingen' sleutelgegevens of a terugkoppeling; empty for any other message. */
    public static List<Gegeven> sleutelgegevens(byte[] bericht) {
        List<Gegeven> alle = new ArrayList<>();
        try {
            var namen = inhoud(bericht).getElementsByTagNameNS("*", "sleutelgegeven");
            for (int i = 0; i < namen.getLength(); i++) {
                List<Gegeven> paar = new ArrayList<>();
                voeg((Element) namen.item(i), paar);
                if (paar.size() == 2) {
                    alle.add(new Gegeven(paar.get(0).waarde(), paar.get(1).waarde()));
                }
            }
        } catch (SAXException | BronFout e) {
            return List.of();
        }
        return alle;
    }

    /** The whole of it, an element a line; what is no XML as the text that it is, as far as that goes. */
    public static String heel(byte[] bericht) {
        try {
            StringBuilder tekst = new StringBuilder();
            schrijf(Xml.lees(bericht).getDocumentElement(), "", tekst);
            return tekst.toString();
        } catch (SAXException e) {
            return gemaskeerd(new String(bericht, StandardCharsets.UTF_8));
        }
    }

    /** Any nine digits together as a masked number. */
    public static String gemaskeerd(String tekst) {
        return NUMMER.matcher(tekst)
                .replaceAll(gevonden -> "******" + gevonden.group().substring(6));
    }

    private static Element inhoud(byte[] bericht) throws SAXException, BronFout {
        Element wortel = Xml.lees(bericht).getDocumentElement();
        return Envelop.SOAP.equals(wortel.getNamespaceURI())
                ? Envelop.lees(bericht).inhoud()
                : wortel;
    }

    private static void voeg(Element element, List<Gegeven> alle) {
        if (element.getLocalName().equals("bedrijfsdocument")) {
            return;
        }
        List<Element> kinderen = kinderen(element);
        if (kinderen.isEmpty()) {
            alle.add(new Gegeven(element.getLocalName(), waarde(element)));
        }
        kinderen.forEach(kind -> voeg(kind, alle));
    }

    private static void schrijf(Element element, String inspringing, StringBuilder tekst) {
        String naam = element.getNodeName();
        List<Element> kinderen = kinderen(element);
        if (kinderen.isEmpty()) {
            tekst.append(inspringing).append('<').append(naam).append('>');
            tekst.append(waarde(element)).append("</").append(naam).append(">\n");
            return;
        }
        tekst.append(inspringing).append('<').append(naam).append(">\n");
        kinderen.forEach(kind -> schrijf(kind, inspringing + INSPRINGING, tekst));
        tekst.append(inspringing).append("</").append(naam).append(">\n");
    }

    private static String waarde(Element blad) {
        String tekst = blad.getTextContent().strip();
        if (NUMMERS.contains(blad.getLocalName()) && tekst.length() > 3) {
            return "******" + tekst.substring(tekst.length() - 3);
        }
        return gemaskeerd(tekst);
    }

    private static List<Element> kinderen(Element element) {
        List<Element> kinderen = new ArrayList<>();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element e) {
                kinderen.add(e);
            }
        }
        return kinderen;
    }
}
