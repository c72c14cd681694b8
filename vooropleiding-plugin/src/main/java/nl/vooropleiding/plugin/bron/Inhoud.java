package nl.vooropleiding.plugin.bron;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.JAXBIntrospector;
import javax.xml.namespace.QName;
import nl.vooropleiding.plugin.bron.contract.basis.Bevestiging;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The content of messages, between XML and the generated classes. One context for all: making one costs most. */
final class Inhoud {

    private static final JAXBContext CONTEXT = context();

    private Inhoud() {}

    static Object lees(Node inhoud) throws JAXBException {
        return JAXBIntrospector.getValue(CONTEXT.createUnmarshaller().unmarshal(inhoud));
    }

    /**
     * A request as a document that conforms to its contract.
     *
     * @throws IllegalArgumentException when it does not conform; the values themselves are not in the message
     */
    static Document schrijf(Operatie operatie, Object verzoek) {
        Document document = Xml.nieuw();
        try {
            CONTEXT.createMarshaller().marshal(verzoek, document);
        } catch (JAXBException e) {
            throw new IllegalStateException("Een verzoek laat zich niet schrijven", e);
        }
        try {
            Schemas.valideer(operatie.contract(), document);
        } catch (SAXException e) {
            throw new IllegalArgumentException(
                    "Dit verzoek voldoet niet aan het schema van " + operatie.naam() + " (" + schemafout(e) + ")");
        }
        return document;
    }

    static Document bevestiging(Operatie operatie, Bevestiging bevestiging) {
        Document document = Xml.nieuw();
        QName naam = new QName(operatie.contract().naamruimte(), operatie.naam() + "_Response");
        try {
            CONTEXT.createMarshaller().marshal(new JAXBElement<>(naam, Bevestiging.class, bevestiging), document);
        } catch (JAXBException e) {
            throw new IllegalStateException("Een bevestiging laat zich niet schrijven", e);
        }
        return document;
    }

    /** The kind of schema error without the offending value: {@code cvc-pattern-valid}. */
    static String schemafout(SAXException e) {
        String tekst = String.valueOf(e.getMessage());
        int einde = tekst.indexOf(':');
        String code = einde > 0 ? tekst.substring(0, einde) : "";
        return code.matches("[a-zA-Z0-9.-]{3,60}") ? code : "schemafout";
    }

    private static JAXBContext context() {
        try {
            String basis = Inhoud.class.getPackageName() + ".contract.";
            return JAXBContext.newInstance(
                    basis + "basis:" + basis + "register:" + basis + "ontvangst", Inhoud.class.getClassLoader());
        } catch (JAXBException e) {
            throw new IllegalStateException("De klassen van het contract passen niet bij elkaar", e);
        }
    }
}
