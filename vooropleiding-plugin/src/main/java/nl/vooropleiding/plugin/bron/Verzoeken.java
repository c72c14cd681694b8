package nl.vooropleiding.plugin.bron;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Adres;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bron.contract.basis.Bedrijfsdocument;
import nl.vooropleiding.plugin.bron.contract.basis.BinnenlandsAdres;
import nl.vooropleiding.plugin.bron.contract.basis.BuitenlandsAdres;
import nl.vooropleiding.plugin.bron.contract.basis.JaNee;
import nl.vooropleiding.plugin.bron.contract.basis.PersoonZonderNummer;
import nl.vooropleiding.plugin.bron.contract.register.AanleverenIdentificatiePersoonRequest;
import nl.vooropleiding.plugin.bron.contract.register.AanvragenVooropleidingRequest;
import nl.vooropleiding.plugin.bron.contract.register.WijzigenAbonnementVooropleidingRequest;

/**
 * Makes the requests to the register, each a document that conforms to the contract. An
 * {@link IllegalArgumentException} says in words what the data lack.
 */
public final class Verzoeken {

    /** How the register is called in verzendendeInstantie and ontvangendeInstantie. */
    public static final String REGISTER = "DUO";

    /** What is asked of a subscription. */
    public enum Actie {
        STARTEN,
        VERLENGEN,
        BEEINDIGEN
    }

    /**
     * What every request begins with.
     *
     * @param identificatiecode a UUID, unique for ever; the answer comes under it
     */
    public record Kop(String identificatiecode, String brin, Instant datumTijd) {}

    private Verzoeken() {}

    public static byte[] identificatie(Kop kop, Deelnemer deelnemer) {
        AanleverenIdentificatiePersoonRequest verzoek = new AanleverenIdentificatiePersoonRequest();
        verzoek.setBedrijfsdocument(bedrijfsdocument(kop));
        verzoek.setGeboortedatum(deelnemer.geboortedatum().toString());
        verzoek.setGeslacht(String.valueOf(deelnemer.geslacht().ordinal() + 1));
        if (deelnemer.persoonsgebondenNummer().isPresent()) {
            verzoek.setMetNummer(nummer(deelnemer.persoonsgebondenNummer().get()));
        } else {
            verzoek.setZonderNummer(zonderNummer(deelnemer));
        }
        return schrijf(Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON, verzoek);
    }

    public static byte[] vooropleiding(Kop kop, PersoonsgebondenNummer persoon) {
        AanvragenVooropleidingRequest verzoek = new AanvragenVooropleidingRequest();
        verzoek.setBedrijfsdocument(bedrijfsdocument(kop));
        verzoek.setPersoon(nummer(persoon));
        verzoek.setBrin(kop.brin());
        verzoek.setAbonneren(JaNee.J);
        return schrijf(Operatie.AANVRAGEN_VOOROPLEIDING, verzoek);
    }

    public static byte[] abonnement(Kop kop, PersoonsgebondenNummer persoon, Actie actie) {
        WijzigenAbonnementVooropleidingRequest verzoek = new WijzigenAbonnementVooropleidingRequest();
        verzoek.setBedrijfsdocument(bedrijfsdocument(kop));
        verzoek.setPersoon(nummer(persoon));
        verzoek.setBrin(kop.brin());
        verzoek.setActie(actie.name());
        return schrijf(Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING, verzoek);
    }

    private static byte[] schrijf(Operatie operatie, Object verzoek) {
        return Xml.schrijf(Inhoud.schrijf(operatie, verzoek));
    }

    private static Bedrijfsdocument bedrijfsdocument(Kop kop) {
        Bedrijfsdocument document = new Bedrijfsdocument();
        document.setIdentificatiecodeBedrijfsdocument(kop.identificatiecode());
        document.setVerzendendeInstantie(kop.brin());
        document.setOntvangendeInstantie(REGISTER);
        document.setDatumTijdBedrijfsdocument(kop.datumTijd().truncatedTo(ChronoUnit.MILLIS));
        return document;
    }

    private static nl.vooropleiding.plugin.bron.contract.basis.PersoonsgebondenNummer nummer(
            PersoonsgebondenNummer nummer) {
        var xml = new nl.vooropleiding.plugin.bron.contract.basis.PersoonsgebondenNummer();
        switch (nummer.soort()) {
            case BSN -> xml.setBurgerservicenummer(nummer.voluit());
            case ONDERWIJSNUMMER -> xml.setOnderwijsnummer(nummer.voluit());
        }
        return xml;
    }

    private static PersoonZonderNummer zonderNummer(Deelnemer deelnemer) {
        PersoonZonderNummer persoon = new PersoonZonderNummer();
        var naam = new nl.vooropleiding.plugin.bron.contract.basis.Naam();
        naam.setAchternaam(deelnemer.naam().achternaam());
        deelnemer.naam().voorvoegsel().ifPresent(naam::setVoorvoegsel);
        if (!deelnemer.naam().voornamen().isBlank()) {
            naam.setVoornamen(deelnemer.naam().voornamen());
        }
        persoon.setNaam(naam);
        Adres adres = deelnemer
                .adres()
                .orElseThrow(() -> new IllegalArgumentException("Zonder BSN of onderwijsnummer is een adres nodig om de"
                        + " student bij het register te vinden. Vul het adres aan."));
        if (adres instanceof Adres.Binnenlands binnen) {
            persoon.setBinnenlandsAdres(binnenlands(binnen));
        } else if (adres instanceof Adres.Buitenlands buiten) {
            BuitenlandsAdres xml = new BuitenlandsAdres();
            xml.getAdresregel().addAll(buiten.regels());
            xml.setLandcode(buiten.landcode());
            persoon.setBuitenlandsAdres(xml);
        }
        return persoon;
    }

    private static BinnenlandsAdres binnenlands(Adres.Binnenlands adres) {
        BinnenlandsAdres xml = new BinnenlandsAdres();
        xml.setStraatnaam(adres.straat());
        xml.setHuisnummer(adres.huisnummer());
        adres.toevoeging().ifPresent(xml::setHuisnummerToevoeging);
        xml.setPostcode(adres.postcode());
        xml.setPlaatsnaam(adres.plaats());
        return xml;
    }
}
