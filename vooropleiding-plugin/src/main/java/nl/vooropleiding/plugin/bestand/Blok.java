package nl.vooropleiding.plugin.bestand;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of a document in the making. What is put in as text stays text, whatever is in it. */
public final class Blok {

    private final Element element;

    private Blok(Element element) {
        this.element = element;
    }

    /**
     * The body of a new document.
     *
     * @param taal of its words, {@code nl} or {@code en}
     * @param stijl the style sheet itself, for paper
     */
    public static Blok document(String taal, String titel, String stijl) {
        Document document = leeg();
        Blok html = new Blok(document.createElement("html")).kenmerk("lang", taal);
        document.appendChild(html.element);
        Blok hoofd = html.in("head");
        hoofd.met("title", titel);
        hoofd.in("meta").kenmerk("name", "description").kenmerk("content", titel);
        hoofd.met("style", stijl);
        return html.in("body");
    }

    private static Document leeg() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new element at the end of this one, to fill. */
    public Blok in(String naam) {
        Element nieuw = element.getOwnerDocument().createElement(naam);
        element.appendChild(nieuw);
        return new Blok(nieuw);
    }

    /** As {@link #in(String)}, with a class for the style. */
    public Blok in(String naam, String klasse) {
        return in(naam).kenmerk("class", klasse);
    }

    /** Adds an element with this text, and goes on here. */
    public Blok met(String naam, String tekst) {
        in(naam).tekst(tekst);
        return this;
    }

    /** As {@link #met(String, String)}, with a class for the style. */
    public Blok met(String naam, String klasse, String tekst) {
        in(naam, klasse).tekst(tekst);
        return this;
    }

    /** A row of heads for a table. */
    public Blok koppen(List<String> namen) {
        Blok rij = in("thead").in("tr");
        namen.forEach(naam -> rij.in("th").kenmerk("scope", "col").tekst(naam));
        return this;
    }

    public Blok kenmerk(String naam, String waarde) {
        element.setAttribute(naam, waarde);
        return this;
    }

    public Blok tekst(String tekst) {
        element.appendChild(element.getOwnerDocument().createTextNode(tekst));
        return this;
    }

    /** The whole document as a page for a browser. */
    public byte[] html() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Transformer schrijver = TransformerFactory.newInstance().newTransformer();
            schrijver.setOutputProperty(OutputKeys.METHOD, "html");
            schrijver.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            schrijver.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, "about:legacy-compat");
            schrijver.transform(new DOMSource(document()), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    Document document() {
        return element.getOwnerDocument();
    }
}
