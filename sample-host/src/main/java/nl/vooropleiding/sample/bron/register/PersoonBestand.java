package nl.vooropleiding.sample.bron.register;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;
import nl.vooropleiding.sample.bron.contract.basis.BinnenlandsAdres;
import nl.vooropleiding.sample.bron.contract.basis.Naam;
import nl.vooropleiding.sample.bron.contract.basis.PersoonsgebondenNummer;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;

/** A file about one person as it is written; {@link Persoon} is what the rest works with. */
@XmlRootElement(name = "persoon", namespace = PersoonBestand.NAAMRUIMTE)
@XmlAccessorType(XmlAccessType.FIELD)
public final class PersoonBestand {

    static final String NAAMRUIMTE = "urn:nl:vooropleiding:sample:persoon";

    @XmlElement(namespace = NAAMRUIMTE)
    String toelichting;

    @XmlElement(namespace = NAAMRUIMTE)
    PersoonsgebondenNummer nummer;

    @XmlElement(namespace = NAAMRUIMTE)
    Naam naam;

    @XmlElement(namespace = NAAMRUIMTE)
    String geboortedatum;

    @XmlElement(namespace = NAAMRUIMTE)
    String geslacht;

    @XmlElement(namespace = NAAMRUIMTE)
    BinnenlandsAdres adres;

    @XmlElement(namespace = NAAMRUIMTE)
    List<BenoemdeStand> stand;

    /** A stand with the name under which the control page offers it. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class BenoemdeStand {

        @XmlAttribute
        String naam;

        @XmlElement(namespace = NAAMRUIMTE)
        Vooropleiding vooropleiding;
    }
}
