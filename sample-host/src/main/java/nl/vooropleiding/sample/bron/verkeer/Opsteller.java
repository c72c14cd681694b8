package nl.vooropleiding.sample.bron.verkeer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.vooropleiding.sample.bron.contract.basis.Bedrijfsdocument;
import nl.vooropleiding.sample.bron.contract.basis.Foutmelding;
import nl.vooropleiding.sample.bron.contract.basis.JaNee;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;
import nl.vooropleiding.sample.bron.contract.ontvangst.MeldenEindeAbonnementRequest;
import nl.vooropleiding.sample.bron.contract.ontvangst.TerugkoppelenRequest;
import nl.vooropleiding.sample.bron.contract.ontvangst.VerstrekkenPersoonsgegevensRequest;
import nl.vooropleiding.sample.bron.contract.ontvangst.VerstrekkenVooropleidingRequest;
import nl.vooropleiding.sample.bron.register.Instelling;
import nl.vooropleiding.sample.bron.register.Nummer;
import nl.vooropleiding.sample.bron.register.Persoon;
import nl.vooropleiding.sample.bron.register.Selectie;
import nl.vooropleiding.sample.bron.xml.Contract;
import org.xml.sax.SAXException;

/** Writes what goes to a school. What it writes conforms to the contract, or it throws. */
public final class Opsteller {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Contract contract;
    private final Clock klok;

    public Opsteller(Contract contract, Clock klok) {
        this.contract = contract;
        this.klok = klok;
    }

    /**
     * Under which code a document goes, to whom, and about whom.
     *
     * @param wie see {@link Document#wie()}
     */
    public record Kop(String identificatiecode, String brin, String wie) {

        static Kop antwoord(Verzoek verzoek) {
            String code = verzoek.identificatiecode();
            return new Kop(
                    code,
                    verzoek.vrager(),
                    verzoek.nummer().map(Nummer::cijfers).orElse(code));
        }

        static Kop spontaan(String brin, Nummer nummer) {
            return new Kop(UUID.randomUUID().toString(), brin, nummer.cijfers());
        }
    }

    Document persoonsgegevens(Kop kop, Persoon persoon) {
        VerstrekkenPersoonsgegevensRequest bericht = new VerstrekkenPersoonsgegevensRequest();
        bericht.setBedrijfsdocument(bedrijfsdocument(kop));
        bericht.setPersoon(persoon.nummer().xml());
        bericht.setNaam(persoon.naam());
        bericht.setGeboortedatum(persoon.geboortedatum());
        bericht.setGeslacht(persoon.geslacht());
        return document("verstrekkenPersoonsgegevens", kop, bericht);
    }

    /** @param stand all that the register knows; what goes along of it is the matter of {@link Selectie} */
    Document vooropleiding(Kop kop, Nummer nummer, boolean spontaan, Vooropleiding stand) {
        VerstrekkenVooropleidingRequest bericht = new VerstrekkenVooropleidingRequest();
        bericht.setBedrijfsdocument(bedrijfsdocument(kop));
        bericht.setPersoon(nummer.xml());
        bericht.setSpontaneWijziging(spontaan ? JaNee.J : JaNee.N);
        bericht.setVooropleiding(Selectie.van(stand, LocalDate.now(klok.withZone(NEDERLAND))));
        return document("verstrekkenVooropleiding", kop, bericht);
    }

    Document goedgekeurd(Kop kop) {
        return terugkoppeling(kop, List.of());
    }

    Document afgekeurd(Kop kop, List<Foutmelding> fouten) {
        return terugkoppeling(kop, fouten);
    }

    Document eindeAbonnement(Kop kop, Nummer nummer, LocalDate einde, String reden) {
        MeldenEindeAbonnementRequest bericht = new MeldenEindeAbonnementRequest();
        bericht.setBedrijfsdocument(bedrijfsdocument(kop));
        bericht.setPersoon(nummer.xml());
        bericht.setDatumEinde(einde);
        bericht.setReden(reden);
        return document("meldenEindeAbonnement", kop, bericht);
    }

    private Document terugkoppeling(Kop kop, List<Foutmelding> fouten) {
        TerugkoppelenRequest bericht = new TerugkoppelenRequest();
        bericht.setBedrijfsdocument(bedrijfsdocument(kop));
        bericht.setLeveringGoedgekeurd(fouten.isEmpty());
        bericht.getFoutmelding().addAll(fouten);
        return document("terugkoppelen", kop, bericht);
    }

    private Bedrijfsdocument bedrijfsdocument(Kop kop) {
        Bedrijfsdocument document = new Bedrijfsdocument();
        document.setIdentificatiecodeBedrijfsdocument(kop.identificatiecode());
        document.setVerzendendeInstantie(Instelling.REGISTER.brin());
        document.setOntvangendeInstantie(kop.brin());
        document.setDatumTijdBedrijfsdocument(klok.instant().truncatedTo(ChronoUnit.MILLIS));
        return document;
    }

    private Document document(String operatie, Kop kop, Object bericht) {
        String xml = contract.schrijf(bericht);
        try {
            contract.keurLevering(xml);
        } catch (SAXException e) {
            throw new IllegalStateException("Wat het register wil sturen voldoet niet aan het contract", e);
        }
        return new Document(operatie, kop.identificatiecode(), kop.brin(), kop.wie(), xml);
    }
}
