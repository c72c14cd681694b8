package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import nl.vooropleiding.plugin.bron.BronFout;
import nl.vooropleiding.plugin.bron.Foutcode;
import nl.vooropleiding.plugin.bron.Postbus;
import nl.vooropleiding.plugin.opslag.Opslagstaat;

/** Stores what the register sent before it is confirmed. */
@ApplicationScoped
class Inbak implements Postbus {

    private static final Logger LOG = System.getLogger(Inbak.class.getName());

    @Inject
    private InbakRijen rijen;

    @Inject
    private Opslagstaat opslag;

    @Override
    public boolean isOnze(String brin, String oin) throws BronFout {
        eisOpslag();
        try {
            return rijen.isOnze(brin, oin);
        } catch (PersistenceException | TransactionalException e) {
            throw nietBeschikbaar(e);
        }
    }

    @Override
    public void neemAan(Ontvangen bericht) throws BronFout {
        eisOpslag();
        try {
            bewaar(bericht);
        } catch (PersistenceException | TransactionalException e) {
            // The same message may have been stored by another thread a moment ago: then it is there now.
            try {
                bewaar(bericht);
            } catch (PersistenceException | TransactionalException nogmaals) {
                throw nietBeschikbaar(nogmaals);
            }
        }
    }

    @Override
    public void bewaarGeweigerd(Geweigerd bericht) {
        try {
            rijen.bewaarGeweigerd(bericht, UUID.randomUUID().toString());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Van een geweigerd bericht kon geen kopie worden bewaard: {0}", e.getMessage());
        }
    }

    private void bewaar(Ontvangen bericht) throws BronFout {
        if (!rijen.bewaar(bericht, UUID.randomUUID().toString())) {
            throw new BronFout(Foutcode.DK0050, "identificatiecodeBedrijfsdocument is niet uniek");
        }
    }

    private void eisOpslag() throws BronFout {
        if (!opslag.gereed()) {
            throw new BronFout(Foutcode.DK0051);
        }
    }

    private static BronFout nietBeschikbaar(RuntimeException e) {
        LOG.log(Level.ERROR, "Een bericht kon niet worden opgeslagen en is niet bevestigd: {0}", e.getMessage());
        return new BronFout(Foutcode.DK0051);
    }
}
