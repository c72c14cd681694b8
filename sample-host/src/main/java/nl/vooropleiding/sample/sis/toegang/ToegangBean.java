package nl.vooropleiding.sample.sis.toegang;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.List;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.api.toegang.Collega;
import nl.vooropleiding.api.toegang.SignOn;
import nl.vooropleiding.api.toegang.Toegang;
import nl.vooropleiding.sample.sis.opslag.Ingang;

/** Answers plugins that ask who is there and what they may do. */
@Stateless
@Local(Toegang.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ToegangBean implements Toegang {

    /** Where {@link SignOnServlet} listens, within the context path. */
    static final String SIGN_ON = "/aanmelden/plugin";

    private static final int MEESTE_COLLEGAS = 100;

    @Inject
    private SignOns signOns;

    @Inject
    private Rechten rechten;

    @Inject
    private ServletContext applicatie;

    @Override
    public String signOnAdres() {
        return applicatie.getContextPath() + SIGN_ON;
    }

    @Override
    public SignOn wisselIn(String plugin, String code, String staat) throws PluginException {
        Ingang.eis(plugin, code, staat);
        return Ingang.antwoord(() -> signOns.wisselIn(plugin, code, staat)).orElseThrow(ToegangBean::nietAangemeld);
    }

    @Override
    public SignOn signOn(String sleutel) throws PluginException {
        Ingang.eis(sleutel);
        return Ingang.antwoord(() -> signOns.signOn(sleutel)).orElseThrow(ToegangBean::nietAangemeld);
    }

    @Override
    public boolean mag(String recht, Context context) throws PluginException {
        Ingang.eis(recht, context);
        return Ingang.antwoord(() -> rechten.mag(recht, context));
    }

    @Override
    public Bereik bereik(String recht, Context context) throws PluginException {
        Ingang.eis(recht, context);
        return Ingang.antwoord(() -> rechten.bereik(recht, context));
    }

    @Override
    public List<Collega> collegas(String recht, Context context) throws PluginException {
        Ingang.eis(recht, context);
        return Ingang.antwoord(() -> rechten.collegas(recht, context, MEESTE_COLLEGAS).stream()
                .map(g -> new Collega(g.sleutel(), g.getNaam()))
                .toList());
    }

    private static PluginException nietAangemeld() {
        return new PluginException(PluginException.Reden.NIET_AANGEMELD, "U bent niet (meer) aangemeld.");
    }
}
