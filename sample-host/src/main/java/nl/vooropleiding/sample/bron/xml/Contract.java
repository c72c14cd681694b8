package nl.vooropleiding.sample.bron.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The two contracts with schools, as schemas and as objects. Thread-safe; made once. */
public final class Contract {

    private final JAXBContext inkomend;
    private final JAXBContext uitgaand;
    private final Xsd register = new Xsd("/contract/VooropleidingRegister_V1.xsd");
    private final Xsd ontvangst = new Xsd("/contract/VooropleidingOntvangst_V1.xsd");

    public Contract() {
        try {
            inkomend = JAXBContext.newInstance(nl.vooropleiding.sample.bron.contract.register.ObjectFactory.class);
            uitgaand = JAXBContext.newInstance(nl.vooropleiding.sample.bron.contract.ontvangst.ObjectFactory.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("Het contract in deze WAR is niet bruikbaar", e);
        }
    }

    /** @throws SAXException when it is no request that this contract knows */
    public void keurVerzoek(Node bericht) throws SAXException {
        register.keur(new DOMSource(bericht));
    }

    /** @throws SAXException when it is nothing that a school would take */
    public void keurLevering(String bericht) throws SAXException {
        ontvangst.keur(new StreamSource(new StringReader(bericht)));
    }

    /** The request that this (already checked) XML stands for. */
    public <T> T leesVerzoek(Node xml, Class<T> soort) {
        return lees(inkomend, xml, soort);
    }

    /** What {@link #schrijf} wrote. */
    public <T> T lees(Node xml, Class<T> soort) {
        return lees(uitgaand, xml, soort);
    }

    /** @param bericht something for a school, or a part of it */
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

    private static <T> T lees(JAXBContext binding, Node xml, Class<T> soort) {
        try {
            return binding.createUnmarshaller().unmarshal(xml, soort).getValue();
        } catch (JAXBException e) {
            throw new IllegalStateException("Gekeurde XML is niet te lezen als " + soort.getSimpleName(), e);
        }
    }
}
