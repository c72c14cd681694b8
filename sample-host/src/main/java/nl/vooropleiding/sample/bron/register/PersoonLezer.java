package nl.vooropleiding.sample.bron.register;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.dom.DOMSource;
import nl.vooropleiding.sample.bron.xml.VeiligXml;
import nl.vooropleiding.sample.bron.xml.Xsd;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads the files in {@code /register}, each checked against {@code persoon.xsd}. */
final class PersoonLezer {

    private static final String MAP = "/register/";

    private final Xsd schema = new Xsd(MAP + "persoon.xsd");
    private final JAXBContext binding;

    PersoonLezer() {
        try {
            binding = JAXBContext.newInstance(PersoonBestand.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("De registerbestanden zijn niet te binden", e);
        }
    }

    /** The files, one name a line. */
    static List<String> index() {
        return new String(inhoud("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .toList();
    }

    Persoon lees(String bestand) {
        try {
            Document xml = VeiligXml.lees(inhoud(bestand));
            schema.keur(new DOMSource(xml));
            PersoonBestand inhoud = binding.createUnmarshaller()
                    .unmarshal(xml, PersoonBestand.class)
                    .getValue();
            return Persoon.van(bestand.substring(0, bestand.indexOf('-')), inhoud);
        } catch (SAXException | JAXBException e) {
            throw new IllegalStateException("Het registerbestand " + bestand + " klopt niet", e);
        }
    }

    private static byte[] inhoud(String bestand) {
        try (InputStream in = PersoonLezer.class.getResourceAsStream(MAP + bestand)) {
            if (in == null) {
                throw new IllegalStateException("Het registerbestand " + bestand + " ontbreekt");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("Het registerbestand " + bestand + " is niet te lezen", e);
        }
    }
}
