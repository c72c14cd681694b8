package nl.vooropleiding.sample.bron.soap;

import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.sample.bron.envelop.Adressering;
import nl.vooropleiding.sample.bron.envelop.Envelop;
import nl.vooropleiding.sample.bron.envelop.Foutcode;
import nl.vooropleiding.sample.bron.envelop.Geweigerd;
import nl.vooropleiding.sample.bron.register.Instelling;
import nl.vooropleiding.sample.bron.register.Nummer;
import nl.vooropleiding.sample.bron.verkeer.Operatie;
import nl.vooropleiding.sample.bron.verkeer.Verzoek;
import nl.vooropleiding.sample.bron.xml.Contract;
import nl.vooropleiding.sample.bron.zegel.Zegel;
import org.xml.sax.SAXException;

/**
 * What the register checks before it takes a message, in this order: is it a message, who speaks to whom about what, did that sender sign it, does
 * it conform to the contract, and do its values make sense. Whether its code is unique shows when it is stored.
 */
public final class Keuring {

    /** The largest message that is taken, in bytes; the largest request there can be is a thousandth of it. */
    static final int GROOTSTE = 1_000_000;

    private final Contract contract;
    private final Optional<Zegel> zegel;

    /** @param zegel absent when messages are not signed */
    public Keuring(Contract contract, Optional<Zegel> zegel) {
        this.contract = contract;
        this.zegel = zegel;
    }

    /** A message that may be stored, with the headers that its confirmation refers to. */
    public record Gekeurd(Adressering adressering, Verzoek verzoek) {}

    /**
     * @param contentType the HTTP header; null when absent
     * @param soapAction the HTTP header; null when absent
     */
    public Gekeurd keur(byte[] ruw, String contentType, String soapAction) throws Geweigerd {
        if (ruw.length > GROOTSTE) {
            throw new Geweigerd(Foutcode.DK0050, "Bericht is groter dan " + GROOTSTE + " bytes");
        }
        eisUtf8(contentType);
        Envelop envelop = Envelop.lees(ruw);
        Adressering adressering = envelop.adressering();
        eisActie(adressering, soapAction);
        Instelling afzender = Instelling.metOin(adressering.van()).orElseThrow(() -> new Geweigerd(Foutcode.DK0002));
        if (zegel.isPresent()) {
            zegel.get().controleer(envelop, adressering.van());
        }
        if (!adressering.naar().equals(Instelling.REGISTER.oin())) {
            throw new Geweigerd(Foutcode.DK0050, "Het OIN in wsa:To is niet dat van het register");
        }
        Verzoek verzoek = verzoek(envelop, adressering);
        eisPartijen(verzoek, afzender);
        eisWaarden(verzoek);
        return new Gekeurd(adressering, verzoek);
    }

    /**
     * Judges the line itself, when it is TLS that ends here.
     *
     * @param certificaten of the other side; null when it showed none
     */
    void keurLijn(X509Certificate[] certificaten) throws Geweigerd {
        Set<String> scholen = Instelling.SCHOLEN.stream().map(Instelling::oin).collect(Collectors.toSet());
        boolean bekend = zegel.isEmpty()
                || (certificaten != null
                        && certificaten.length > 0
                        && zegel.get().kent(certificaten[0], scholen));
        if (!bekend) {
            throw new Geweigerd(Foutcode.EK0030);
        }
    }

    private static void eisUtf8(String contentType) throws Geweigerd {
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith("text/xml")) {
            throw new Geweigerd(Foutcode.DK0001);
        }
        String rest = contentType.toLowerCase(Locale.ROOT).replaceAll("[\"\\s]", "");
        if (rest.contains("charset=") && !rest.contains("charset=utf-8")) {
            throw new Geweigerd(Foutcode.DK0009);
        }
    }

    private static void eisActie(Adressering adressering, String soapAction) throws Geweigerd {
        String actie = soapAction == null ? "" : soapAction.replace("\"", "").strip();
        if (!actie.equals(adressering.actie())) {
            throw new Geweigerd(Foutcode.DK0003);
        }
    }

    private Verzoek verzoek(Envelop envelop, Adressering adressering) throws Geweigerd {
        Operatie operatie = Operatie.van(
                        envelop.inhoud().getNamespaceURI(), envelop.inhoud().getLocalName())
                .orElseThrow(() -> new Geweigerd(Foutcode.DK0004));
        if (!operatie.actie().equals(adressering.actie())) {
            throw new Geweigerd(Foutcode.DK0011);
        }
        try {
            contract.keurVerzoek(envelop.inhoud());
        } catch (SAXException e) {
            throw new Geweigerd(Foutcode.DK0004);
        }
        return Verzoek.van(operatie, envelop.inhoud(), contract);
    }

    private static void eisPartijen(Verzoek verzoek, Instelling afzender) throws Geweigerd {
        if (!verzoek.vrager().equals(afzender.brin())) {
            throw new Geweigerd(Foutcode.DK0002);
        }
        if (!verzoek.bedrijfsdocument().getOntvangendeInstantie().equals(Instelling.REGISTER.brin())) {
            throw new Geweigerd(Foutcode.DK0050, "Ongeldige waarde voor ontvangendeInstantie");
        }
        if (verzoek.brin().filter(brin -> !brin.equals(afzender.brin())).isPresent()) {
            throw new Geweigerd(Foutcode.DK0002);
        }
    }

    private static void eisWaarden(Verzoek verzoek) throws Geweigerd {
        if (verzoek.nummer().filter(nummer -> !nummer.klopt()).isPresent()) {
            throw new Geweigerd(
                    Foutcode.DK0050,
                    "Ongeldige waarde voor "
                            + verzoek.nummer().map(Nummer::soort).orElse("nummer"));
        }
    }
}
