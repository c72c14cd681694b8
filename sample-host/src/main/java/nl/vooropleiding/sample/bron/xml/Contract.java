package nl.vooropleiding.sample.bron.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.vooropleiding.sample.bron.register.PersoonBestand;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The two contracts, and the stand-in's own files, as schemas and as objects. Thread-safe; made once. */
public final class Contract {

    private static final String MAP = "/contract/";

    private final JAXBContext alles;
    private final JAXBContext uitgaand;
    private final Schema register;
    private final Schema ontvangst;
    private final Schema persoon;

    public Contract() {
        try {
            alles = JAXBContext.newInstance(
                    nl.vooropleiding.sample.bron.contract.register.ObjectFactory.class,
                    nl.vooropleiding.sample.bron.contract.ontvangst.ObjectFactory.class,
                    PersoonBestand.class);
            uitgaand = JAXBContext.newInstance(nl.vooropleiding.sample.bron.contract.ontvangst.ObjectFactory.class);
            register = schema(MAP + "VooropleidingRegister_V1.xsd");
            ontvangst = schema(MAP + "VooropleidingOntvangst_V1.xsd");
            persoon = schema("/register/persoon.xsd");
        } catch (JAXBException | SAXException e) {
            throw new IllegalStateException("Het contract in deze WAR is niet bruikbaar", e);
        }
    }

    /** @throws SAXException when it is no request that this contract knows */
    public void keurVerzoek(Node bericht) throws SAXException {
        keur(register, new DOMSource(bericht));
    }

    /** @throws SAXException when it is nothing that a school would take */
    public void keurLevering(String bericht) throws SAXException {
        keur(ontvangst, new StreamSource(new StringReader(bericht)));
    }

    /** @throws SAXException when it is no file about a person */
    public void keurPersoon(Node bestand) throws SAXException {
        keur(persoon, new DOMSource(bestand));
    }

    /** The object that this (already checked) XML stands for. */
    public <T> T lees(Node xml, Class<T> soort) {
        try {
            return alles.createUnmarshaller().unmarshal(xml, soort).getValue();
        } catch (JAXBException e) {
            throw new IllegalStateException("Gekeurde XML is niet te lezen als " + soort.getSimpleName(), e);
        }
    }

    /** @param bericht something for a school, or a stand */
    public String schrijf(Object bericht) {
        try {
            Marshaller schrijver = uitgaand.createMarshaller();
            schrijver.setProperty(Marshaller.JAXB_FRAGMENT, true);
            StringWriter uit = new StringWriter();
            schrijver.marshal(bericht, uit);
            return uit.toString();
        } catch (JAXBException e) {
            throw new IllegalStateException("Dit is niet als XML te schrijven: " + bericht.getClass(), e);
        }
    }

    private static void keur(Schema schema, Source xml) throws SAXException {
        Validator keurder = schema.newValidator();
        keurder.setErrorHandler(new Streng());
        try {
            keurder.validate(xml);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private static Schema schema(String plaats) throws SAXException {
        URL bron = Contract.class.getResource(plaats);
        if (bron == null) {
            throw new IllegalStateException("Ontbreekt in deze WAR: " + plaats);
        }
        return SchemaFactory.newDefaultInstance().newSchema(bron);
    }

    private static final class Streng extends DefaultHandler {
        @Override
        public void error(SAXParseException fout) throws SAXException {
            throw fout;
        }
    }
}
