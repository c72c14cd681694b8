package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import nl.vooropleiding.plugin.bron.contract.basis.Bedrijfsdocument;
import nl.vooropleiding.plugin.bron.contract.basis.Bevestiging;
import org.w3c.dom.Document;

/**
 * Receives one message: read, judged, stored, confirmed, in that order. The confirmation depends on <em>stored</em>
 * alone, never on whether the content makes sense to us or was seen before.
 */
@ApplicationScoped
public class Ontvangst {

    private static final Logger LOG = System.getLogger(Ontvangst.class.getName());

    private final Toegangseis eis;
    private final Sleutelkast kast;
    private final Postbus postbus;
    private final Clock klok;

    protected Ontvangst() {
        this(null, null, null, null);
    }

    @Inject
    Ontvangst(Toegangseis eis, Sleutelkast kast, Postbus postbus, Clock klok) {
        this.eis = eis;
        this.kast = kast;
        this.postbus = postbus;
        this.klok = klok;
    }

    /**
     * @param ruw what came over the wire
     * @param langs the line it came along
     * @return the envelope with the confirmation, signed where messages are signed
     * @throws BronFout when it is refused; a copy has been kept
     */
    byte[] ontvang(byte[] ruw, Herkomst langs) throws BronFout {
        Optional<Operatie> operatie = Optional.empty();
        try {
            Envelop envelop = Envelop.lees(ruw);
            operatie = Operatie.vanVraag(
                            envelop.inhoud().getNamespaceURI(), envelop.inhoud().getLocalName())
                    .filter(o -> o.contract() == Operatie.Contract.ONTVANGST);
            Adressering adressering = envelop.adressering();
            eis.laatBinnen(envelop, adressering, langs);
            Optional<Identiteit> wij = wij(adressering.naar());
            Operatie wat = operatie.orElseThrow(() -> new BronFout(Foutcode.DK0004, "onbekend bericht"));
            if (!wat.actie().equals(adressering.actie())) {
                throw new BronFout(Foutcode.DK0003);
            }
            Inkomend inhoud = Lezer.lees(envelop.inhoud());
            eisPartijen(inhoud.kop(), adressering);
            postbus.neemAan(
                    new Postbus.Ontvangen(wat, inhoud, adressering.van(), afdruk(Xml.schrijf(envelop.inhoud())), ruw));
            return klaar(Envelop.maak(adressering.antwoord(), Inhoud.bevestiging(wat, bevestiging(inhoud.kop()))), wij);
        } catch (BronFout fout) {
            postbus.bewaarGeweigerd(new Postbus.Geweigerd(operatie, fout, ruw));
            throw fout;
        }
    }

    /** Keeps a copy of what was refused before it could be read, and gives the fault back. */
    BronFout geweigerd(BronFout fout, byte[] ruw) {
        postbus.bewaarGeweigerd(new Postbus.Geweigerd(Optional.empty(), fout, ruw));
        return fout;
    }

    /** The envelope with this fault, as an answer to what came: signed where messages are signed, as far as we can. */
    byte[] fault(BronFout fout, byte[] ruw) {
        Optional<Adressering> vraag = adressering(ruw);
        Optional<Identiteit> wij;
        try {
            wij = wij(vraag.map(Adressering::naar).orElse(""));
        } catch (BronFout e) {
            wij = Optional.empty();
        }
        return klaar(Envelop.fout(vraag.map(Adressering::antwoord), fout), wij);
    }

    /** With whose key we answer; absent where nothing is signed. Without a key we cannot confirm, so nothing is stored. */
    private Optional<Identiteit> wij(String oin) throws BronFout {
        if (!kast.tekent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(kast.eigen(oin));
        } catch (Onbruikbaar e) {
            LOG.log(Level.ERROR, "Ontvangen kan niet: {0}", e.getMessage());
            throw new BronFout(Foutcode.DK0051);
        }
    }

    private byte[] klaar(Document envelop, Optional<Identiteit> wij) {
        return wij.map(sleutel -> Ondertekening.onderteken(envelop, sleutel, klok.instant()))
                .orElseGet(() -> Xml.schrijf(envelop));
    }

    private static Optional<Adressering> adressering(byte[] ruw) {
        try {
            return Optional.of(Envelop.lees(ruw).adressering());
        } catch (BronFout e) {
            return Optional.empty();
        }
    }

    private void eisPartijen(Inkomend.Kop kop, Adressering adressering) throws BronFout {
        if (!Verzoeken.REGISTER.equals(kop.verzender())) {
            throw new BronFout(Foutcode.DK0002, "verzendendeInstantie");
        }
        if (!postbus.isOnze(kop.ontvanger(), adressering.naar())) {
            throw new BronFout(Foutcode.DK0050, "deze ontvanger is hier niet bekend");
        }
    }

    private Bevestiging bevestiging(Inkomend.Kop kop) {
        Bedrijfsdocument document = new Bedrijfsdocument();
        document.setIdentificatiecodeBedrijfsdocument(kop.identificatiecode());
        document.setVerzendendeInstantie(kop.ontvanger());
        document.setOntvangendeInstantie(kop.verzender());
        document.setDatumTijdBedrijfsdocument(klok.instant());
        Bevestiging bevestiging = new Bevestiging();
        bevestiging.setBedrijfsdocument(document);
        bevestiging.setOntvangstBevestiging("J");
        return bevestiging;
    }

    private static String afdruk(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hoort bij elke JDK", e);
        }
    }
}
