package nl.vooropleiding.plugin.abonnement;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;
import nl.vooropleiding.api.deelnemer.DeelnemerListener;
import nl.vooropleiding.plugin.opslag.Opslagstaat;

/** Where the host tells what happened. It is noted and nothing more: the pulse looks into it. */
@Stateless
@Local(DeelnemerListener.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GebeurtenisOntvanger implements DeelnemerListener {

    private static final Logger LOG = System.getLogger(GebeurtenisOntvanger.class.getName());

    @Inject
    private Gebeurtenissen gebeurtenissen;

    @Inject
    private Opslagstaat opslag;

    @Override
    public void gebeurd(DeelnemerGebeurtenis gebeurtenis) throws PluginException {
        if (gebeurtenis == null) {
            throw new PluginException(PluginException.Reden.ONGELDIG, "Er is geen gebeurtenis.");
        }
        if (!opslag.gereed()) {
            throw nietGenoteerd();
        }
        try {
            gebeurtenissen.noteer(gebeurtenis);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "[" + gebeurtenis.correlatie() + "] Een gebeurtenis is niet genoteerd", e);
            throw nietGenoteerd();
        }
    }

    private static PluginException nietGenoteerd() {
        return new PluginException(
                PluginException.Reden.NIET_BESCHIKBAAR,
                "De vooropleiding-plugin kan nu niets opslaan; bied de gebeurtenis later opnieuw aan.");
    }
}
