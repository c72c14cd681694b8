package nl.vooropleiding.plugin.bron;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.vooropleiding.plugin.bron.Operatie.Contract;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The schemas of both contracts, compiled once. Thread-safe. */
final class Schemas {

    private static final Map<Contract, Schema> SCHEMAS = lees();

    private Schemas() {}

    /**
     * Checks one message against its contract.
     *
     * @throws SAXException when it does not conform; its message may hold values of the message, so show it to nobody
     */
    static void valideer(Contract contract, Node inhoud) throws SAXException {
        Validator validator = SCHEMAS.get(contract).newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        try {
            validator.validate(new DOMSource(inhoud));
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private static Map<Contract, Schema> lees() {
        Map<Contract, Schema> schemas = new EnumMap<>(Contract.class);
        for (Contract contract : Contract.values()) {
            try {
                SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
                // Our own schemas, which import each other; messages get no such freedom.
                fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
                schemas.put(contract, fabriek.newSchema(Schemas.class.getResource(contract.schema())));
            } catch (SAXException e) {
                throw new IllegalStateException("Het contract " + contract + " is geen schema", e);
            }
        }
        return schemas;
    }
}
