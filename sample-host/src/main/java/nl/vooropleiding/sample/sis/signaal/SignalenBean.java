package nl.vooropleiding.sample.sis.signaal;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.vooropleiding.Signaal;
import nl.vooropleiding.api.vooropleiding.Signalen;
import nl.vooropleiding.sample.sis.opslag.Ingang;
import nl.vooropleiding.sample.sis.toegang.Rechten;

/** Where a plugin says what somebody has to look at. What is about nobody here is taken and dropped. */
@Stateless
@Local(Signalen.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignalenBean implements Signalen {

    private static final int ID_LANGST = 64;

    @Inject
    private Signaalbord bord;

    @Override
    public void meld(Signaal signaal) throws PluginException {
        Ingang.eis(signaal);
        Ingang.antwoord(() -> {
            Rechten.getal(signaal.instelling()).ifPresent(instelling -> Rechten.getal(signaal.deelnemer())
                    .ifPresent(deelnemer -> bord.hang(instelling, deelnemer, signaal)));
            return true;
        });
    }

    @Override
    public void sluit(String instelling, String id) throws PluginException {
        Ingang.eis(instelling, id);
        Ingang.antwoord(() -> {
            if (id.length() <= ID_LANGST) {
                Rechten.getal(instelling).ifPresent(waar -> bord.haalWeg(waar, id));
            }
            return true;
        });
    }
}
