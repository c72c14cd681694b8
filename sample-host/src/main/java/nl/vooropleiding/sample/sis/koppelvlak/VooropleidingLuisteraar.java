package nl.vooropleiding.sample.sis.koppelvlak;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.vooropleiding.VooropleidingGebeurtenis;
import nl.vooropleiding.api.vooropleiding.VooropleidingListener;
import nl.vooropleiding.sample.sis.deelnemer.Logboek;
import nl.vooropleiding.sample.sis.opslag.Ingang;

/** Writes a line in the student's log when the register says something else. */
@Stateless
@Local(VooropleidingListener.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VooropleidingLuisteraar implements VooropleidingListener {

    private static final String DOOR = "BRON";
    private static final String ID = "[0-9]{1,18}";

    @Inject
    private Logboek logboek;

    @Override
    public void gewijzigd(VooropleidingGebeurtenis gebeurtenis) throws PluginException {
        Ingang.eis(gebeurtenis);
        Ingang.antwoord(() -> {
            if (gebeurtenis.instelling().matches(ID) && gebeurtenis.deelnemer().matches(ID)) {
                logboek.noteer(
                        Long.parseLong(gebeurtenis.instelling()),
                        Long.parseLong(gebeurtenis.deelnemer()),
                        DOOR,
                        gebeurtenis.soorten().stream().map(Enum::name).collect(Collectors.joining(",")),
                        gebeurtenis.id());
            }
            return true;
        });
    }
}
