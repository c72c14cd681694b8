package nl.vooropleiding.sample.bron.soap;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.vooropleiding.sample.bron.contract.basis.Bedrijfsdocument;
import nl.vooropleiding.sample.bron.contract.basis.Bevestiging;
import nl.vooropleiding.sample.bron.contract.register.AanleverenIdentificatiePersoonRequest;
import nl.vooropleiding.sample.bron.contract.register.AanvragenVooropleidingRequest;
import nl.vooropleiding.sample.bron.contract.register.VooropleidingRegister;
import nl.vooropleiding.sample.bron.contract.register.WijzigenAbonnementVooropleidingRequest;
import nl.vooropleiding.sample.bron.envelop.Foutcode;
import nl.vooropleiding.sample.bron.envelop.Geweigerd;
import nl.vooropleiding.sample.bron.opslag.OpslagFout;
import nl.vooropleiding.sample.bron.verkeer.Berichten.NietUniek;
import nl.vooropleiding.sample.bron.verkeer.Ontvangst;
import org.apache.cxf.phase.PhaseInterceptorChain;

/** Stores a judged request and confirms it. What it says will be answered later. */
public final class RegisterDienst implements VooropleidingRegister {

    private final Ontvangst ontvangst;
    private final Clock klok;

    public RegisterDienst(Ontvangst ontvangst, Clock klok) {
        this.ontvangst = ontvangst;
        this.klok = klok;
    }

    @Override
    public Bevestiging aanleverenIdentificatiePersoon(AanleverenIdentificatiePersoonRequest bericht) {
        return neemAan(bericht.getBedrijfsdocument());
    }

    @Override
    public Bevestiging aanvragenVooropleiding(AanvragenVooropleidingRequest bericht) {
        return neemAan(bericht.getBedrijfsdocument());
    }

    @Override
    public Bevestiging wijzigenAbonnementVooropleiding(WijzigenAbonnementVooropleidingRequest bericht) {
        return neemAan(bericht.getBedrijfsdocument());
    }

    private Bevestiging neemAan(Bedrijfsdocument vraag) {
        Poortwachter.Toegelaten toegelaten = Poortwachter.Toegelaten.van(PhaseInterceptorChain.getCurrentMessage());
        try {
            ontvangst.neemAan(toegelaten.gekeurd().verzoek(), toegelaten.ruw());
        } catch (NietUniek e) {
            throw Poortwachter.fault(new Geweigerd(Foutcode.DK0050, "identificatiecodeBedrijfsdocument is niet uniek"));
        } catch (OpslagFout e) {
            throw Poortwachter.fault(new Geweigerd(Foutcode.DK0051));
        }
        return bevestiging(vraag);
    }

    private Bevestiging bevestiging(Bedrijfsdocument vraag) {
        Bedrijfsdocument document = new Bedrijfsdocument();
        document.setIdentificatiecodeBedrijfsdocument(vraag.getIdentificatiecodeBedrijfsdocument());
        document.setVerzendendeInstantie(vraag.getOntvangendeInstantie());
        document.setOntvangendeInstantie(vraag.getVerzendendeInstantie());
        document.setDatumTijdBedrijfsdocument(klok.instant().truncatedTo(ChronoUnit.MILLIS));
        Bevestiging bevestiging = new Bevestiging();
        bevestiging.setBedrijfsdocument(document);
        bevestiging.setOntvangstBevestiging("J");
        return bevestiging;
    }
}
