package nl.vooropleiding.sample.bron.xml;

import java.io.IOException;
import java.net.URL;
import javax.xml.transform.Source;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A schema from this WAR. Thread-safe; made once. */
public final class Xsd {

    private final Schema schema;

    public Xsd(String plaats) {
        URL bron = Xsd.class.getResource(plaats);
        if (bron == null) {
            throw new IllegalStateException("Ontbreekt in deze WAR: " + plaats);
        }
        try {
            schema = SchemaFactory.newDefaultInstance().newSchema(bron);
        } catch (SAXException e) {
            throw new IllegalStateException("Is geen schema: " + plaats, e);
        }
    }

    /** @throws SAXException at the first thing that does not conform */
    public void keur(Source xml) throws SAXException {
        Validator keurder = schema.newValidator();
        keurder.setErrorHandler(new Streng());
        try {
            keurder.validate(xml);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private static final class Streng extends DefaultHandler {
        @Override
        public void error(SAXParseException fout) throws SAXException {
            throw fout;
        }
    }
}
