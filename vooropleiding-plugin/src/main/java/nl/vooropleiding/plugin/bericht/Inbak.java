package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.vooropleiding.plugin.bericht.Ontvangstboek.Inschrijving;
import nl.vooropleiding.plugin.bron.BronFout;
import nl.vooropleiding.plugin.bron.Foutcode;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.bron.Postbus;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import nl.vooropleiding.plugin.meting.Tellers;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** Stores what the register sent before it is confirmed. */
@ApplicationScoped
class Inbak implements Postbus {

    private static final Logger LOG = System.getLogger(Inbak.class.getName());

    @Inject
    private InbakRijen rijen;

    @Inject
    private Ontvangstboek boek;

    @Inject
    private BekendeInstellingen instellingen;

    @Inject
    private Schoolinstellingen school;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Tellers tellers;

    @Inject
    private Opslagstaat opslag;

    @Override
    public boolean isOnze(String brin, String oin) throws BronFout {
        return instelling(i -> i.brin().equals(brin) && school.van(i.id()).heet(oin, i.oin()))
                .isPresent();
    }

    @Override
    public void neemAan(Ontvangen bericht) throws BronFout {
        Inkomend.Kop kop = bericht.inhoud().kop();
        String instelling = instelling(i -> i.brin().equals(kop.ontvanger()))
                .map(Instelling::id)
                .orElseThrow(() -> new BronFout(Foutcode.DK0050, "deze ontvanger is hier niet bekend"));
        String sleutel = versleuteling.afdruk(String.join(
                "|",
                bericht.afzenderOin(),
                kop.ontvanger(),
                bericht.operatie().name(),
                kop.identificatiecode().toLowerCase(Locale.ROOT)));
        Optional<String> eerder = boek.eerder(sleutel);
        String bewaard = eerder.isPresent() ? eerder.get() : bewaar(bericht, instelling, sleutel);
        if (!bewaard.equals(bericht.afdruk())) {
            throw new BronFout(Foutcode.DK0050, "identificatiecodeBedrijfsdocument is niet uniek");
        }
    }

    private String bewaar(Ontvangen bericht, String instelling, String sleutel) throws BronFout {
        try {
            Inschrijving in = new Inschrijving(
                    instelling,
                    bericht.operatie().name(),
                    wijze(bericht.inhoud()),
                    persoon(bericht.inhoud(), instelling),
                    bericht.inhoud().kop().identificatiecode(),
                    sleutel,
                    bericht.afdruk(),
                    UUID.randomUUID().toString());
            String bewaard = boek.schrijf(in, versleuteling.versleutel(bericht.ruw()));
            boek.staatVast(sleutel, bewaard);
            tellers.ontvangen(bericht.operatie());
            return bewaard;
        } catch (SQLException | RuntimeException e) {
            // A full disk is told in many ways, and at the commit at the latest.
            throw nietBeschikbaar(e);
        }
    }

    private Optional<Instelling> instelling(Predicate<Instelling> wie) throws BronFout {
        if (!opslag.gereed()) {
            throw new BronFout(Foutcode.DK0051);
        }
        try {
            return instellingen.zoek(wie);
        } catch (PersistenceException | TransactionalException e) {
            throw nietBeschikbaar(e);
        }
    }

    private String persoon(Inkomend inkomend, String instelling) {
        if (inkomend instanceof Inkomend.Vooropleiding v) {
            return versleuteling.persoon(v.persoon());
        }
        if (inkomend instanceof Inkomend.Persoonsgegevens p) {
            return versleuteling.persoon(p.persoon());
        }
        if (inkomend instanceof Inkomend.EindeAbonnement e) {
            return versleuteling.persoon(e.persoon());
        }
        return rijen.persoonVanVerzoek(instelling, inkomend.kop()).orElse(null);
    }

    private static Verzendwijze wijze(Inkomend inkomend) {
        boolean ongevraagd = inkomend instanceof Inkomend.EindeAbonnement
                || (inkomend instanceof Inkomend.Vooropleiding v && v.spontaan());
        return ongevraagd ? Verzendwijze.SPONTAAN : Verzendwijze.AUTOMATISCH;
    }

    @Override
    public void bewaarGeweigerd(Geweigerd bericht) {
        try {
            rijen.bewaarGeweigerd(bericht, UUID.randomUUID().toString());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Van een geweigerd bericht kon geen kopie worden bewaard: {0}", e.getMessage());
        }
    }

    private static BronFout nietBeschikbaar(Exception e) {
        LOG.log(Level.ERROR, "Een bericht kon niet worden opgeslagen en is niet bevestigd: {0}", e.getMessage());
        return new BronFout(Foutcode.DK0051);
    }
}
