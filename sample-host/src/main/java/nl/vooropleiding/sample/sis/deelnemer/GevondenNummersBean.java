package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.GevondenNummers;
import nl.vooropleiding.sample.sis.opslag.Ingang;

/** Takes in a number that the register found, for a student who has none; it leaves a line in the student's log. */
@Stateless
@Local(GevondenNummers.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GevondenNummersBean implements GevondenNummers {

    private static final String DOOR = "BRON";
    private static final String ID = "[0-9]{1,18}";

    @Inject
    private Correcties correcties;

    @Override
    public Uitkomst bied(Vondst vondst) throws PluginException {
        Ingang.eis(vondst);
        Optional<Uitkomst> uitkomst = vondst.instelling().matches(ID)
                        && vondst.deelnemer().matches(ID)
                ? Ingang.antwoord(() -> correcties.neemOver(
                        Long.parseLong(vondst.instelling()), Long.parseLong(vondst.deelnemer()), vondst.nummer(), DOOR))
                : Optional.empty();
        return uitkomst.orElseThrow(() -> new PluginException(Reden.ONBEKEND, "Deze deelnemer is hier niet bekend."));
    }
}
