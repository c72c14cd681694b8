package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import nl.vooropleiding.plugin.bron.contract.basis.Bedrijfsdocument;
import nl.vooropleiding.plugin.bron.contract.basis.Bevestiging;
import nl.vooropleiding.plugin.opslag.Omgeving;

/**
 * Receives one message: read, judged, stored, confirmed, in that order. The confirmation depends on <em>stored</em>
 * alone, never on whether the content makes sense to us or was seen before.
 */
@ApplicationScoped
public class Ontvangst {

    private final RegisterAdres register;
    private final Omgeving omgeving;
    private final Postbus postbus;
    private final Clock klok;

    protected Ontvangst() {
        this(null, null, null, null);
    }

    @Inject
    public Ontvangst(RegisterAdres register, Omgeving omgeving, Postbus postbus, Clock klok) {
        this.register = register;
        this.omgeving = omgeving;
        this.postbus = postbus;
        this.klok = klok;
    }

    /**
     * @param ruw what came over the wire
     * @param vanAdres the IP address it came from
     * @return the envelope with the confirmation
     * @throws BronFout when it is refused; a copy has been kept
     */
    byte[] ontvang(byte[] ruw, String vanAdres) throws BronFout {
        Optional<Operatie> operatie = Optional.empty();
        try {
            Envelop envelop = Envelop.lees(ruw);
            operatie = Operatie.vanVraag(
                            envelop.inhoud().getNamespaceURI(), envelop.inhoud().getLocalName())
                    .filter(o -> o.contract() == Operatie.Contract.ONTVANGST);
            Adressering adressering = envelop.adressering();
            eisAfzender(adressering, vanAdres);
            Operatie wat = operatie.orElseThrow(() -> new BronFout(Foutcode.DK0004, "onbekend bericht"));
            if (!wat.actie().equals(adressering.actie())) {
                throw new BronFout(Foutcode.DK0003);
            }
            Inkomend inhoud = Lezer.lees(envelop.inhoud());
            eisPartijen(inhoud.kop(), adressering);
            postbus.neemAan(
                    new Postbus.Ontvangen(wat, inhoud, adressering.van(), afdruk(Xml.schrijf(envelop.inhoud())), ruw));
            return Envelop.maak(adressering.antwoord(), Inhoud.bevestiging(wat, bevestiging(inhoud.kop())));
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

    private void eisAfzender(Adressering adressering, String vanAdres) throws BronFout {
        if (omgeving.productie() || !isDezeMachine(vanAdres)) {
            throw new BronFout(Foutcode.EK0031);
        }
        if (!adressering.van().equals(register.oin())) {
            throw new BronFout(Foutcode.DK0002);
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

    private static boolean isDezeMachine(String adres) {
        try {
            return InetAddress.getByName(adres).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
