package nl.vooropleiding.plugin.bron;

import jakarta.xml.bind.JAXBException;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bron.contract.basis.Bedrijfsdocument;
import nl.vooropleiding.plugin.bron.contract.basis.Foutmelding;
import nl.vooropleiding.plugin.bron.contract.basis.JaNee;
import nl.vooropleiding.plugin.bron.contract.ontvangst.MeldenEindeAbonnementRequest;
import nl.vooropleiding.plugin.bron.contract.ontvangst.TerugkoppelenRequest;
import nl.vooropleiding.plugin.bron.contract.ontvangst.VerstrekkenPersoonsgegevensRequest;
import nl.vooropleiding.plugin.bron.contract.ontvangst.VerstrekkenVooropleidingRequest;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads what the register sent into values. */
public final class Lezer {

    private Lezer() {}

    /**
     * Reads a stored message again, which was held against its schema before it was stored.
     *
     * @param ruw the whole envelope, as it came
     * @throws BronFout when it cannot be read any more
     */
    public static Inkomend lees(byte[] ruw) throws BronFout {
        try {
            return waarden(Inhoud.lees(Envelop.lees(ruw).inhoud()));
        } catch (JAXBException e) {
            throw new BronFout(Foutcode.DK0004);
        }
    }

    /**
     * @param inhoud the element in the Body
     * @throws BronFout {@code DK0004} against the schema, {@code DK0050} when a number is not what it says it is
     */
    static Inkomend lees(Element inhoud) throws BronFout {
        try {
            Schemas.valideer(Operatie.Contract.ONTVANGST, inhoud);
            return waarden(Inhoud.lees(inhoud));
        } catch (SAXException e) {
            throw new BronFout(Foutcode.DK0004, Inhoud.schemafout(e));
        } catch (JAXBException e) {
            throw new BronFout(Foutcode.DK0004);
        }
    }

    private static Inkomend waarden(Object xml) throws BronFout {
        if (xml instanceof VerstrekkenVooropleidingRequest v) {
            return new Inkomend.Vooropleiding(
                    kop(v.getBedrijfsdocument()),
                    nummer(v.getPersoon()),
                    v.getSpontaneWijziging() == JaNee.J,
                    StandLezer.stand(v.getVooropleiding()));
        }
        if (xml instanceof VerstrekkenPersoonsgegevensRequest p) {
            return new Inkomend.Persoonsgegevens(kop(p.getBedrijfsdocument()), nummer(p.getPersoon()));
        }
        if (xml instanceof TerugkoppelenRequest t) {
            return new Inkomend.Terugkoppeling(
                    kop(t.getBedrijfsdocument()),
                    t.isLeveringGoedgekeurd(),
                    t.getFoutmelding().stream().map(Lezer::melding).toList());
        }
        if (xml instanceof MeldenEindeAbonnementRequest e) {
            return new Inkomend.EindeAbonnement(
                    kop(e.getBedrijfsdocument()), nummer(e.getPersoon()), e.getDatumEinde(), e.getReden());
        }
        throw new BronFout(Foutcode.DK0003);
    }

    private static Inkomend.Kop kop(Bedrijfsdocument document) {
        return new Inkomend.Kop(
                document.getIdentificatiecodeBedrijfsdocument(),
                document.getVerzendendeInstantie(),
                document.getOntvangendeInstantie(),
                document.getDatumTijdBedrijfsdocument());
    }

    private static PersoonsgebondenNummer nummer(nl.vooropleiding.plugin.bron.contract.basis.PersoonsgebondenNummer xml)
            throws BronFout {
        boolean bsn = xml.getBurgerservicenummer() != null;
        PersoonsgebondenNummer.Soort soort =
                bsn ? PersoonsgebondenNummer.Soort.BSN : PersoonsgebondenNummer.Soort.ONDERWIJSNUMMER;
        return PersoonsgebondenNummer.lees(bsn ? xml.getBurgerservicenummer() : xml.getOnderwijsnummer())
                .filter(n -> n.soort() == soort)
                .orElseThrow(() -> new BronFout(Foutcode.DK0050, "ongeldig persoonsgebonden nummer"));
    }

    private static Inkomend.Melding melding(Foutmelding xml) {
        return new Inkomend.Melding(
                xml.getFoutcode(),
                xml.getFouttekst(),
                xml.getSleutelgegeven().stream()
                        .map(s -> s.getSleutelnaam() + ": " + s.getSleutelwaarde())
                        .toList());
    }
}
