package nl.vooropleiding.sample.sis.relatie;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.sample.sis.opslag.Ingang;

/** Answers plugins that ask about students, with their relations. */
@Stateless
@Local(Deelnemers.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeelnemersBean implements Deelnemers {

    @Inject
    private DeelnemersVoorPlugins deelnemers;

    @Override
    public Optional<Deelnemer> deelnemer(String instelling, String id) throws PluginException {
        Ingang.eis(instelling, id);
        return Ingang.antwoord(() -> deelnemers.opId(instelling, id));
    }

    @Override
    public Optional<Deelnemer> opDeelnemernummer(String instelling, String deelnemernummer) throws PluginException {
        Ingang.eis(instelling, deelnemernummer);
        return Ingang.antwoord(() -> deelnemers.opNummer(instelling, deelnemernummer));
    }

    @Override
    public List<Deelnemer> opPersoonsgebondenNummer(String instelling, PersoonsgebondenNummer nummer)
            throws PluginException {
        Ingang.eis(instelling, nummer);
        return Ingang.antwoord(() -> deelnemers.opPersoonsgebondenNummer(instelling, nummer));
    }

    @Override
    public List<Deelnemer> zoek(String instelling, String tekst, int hoogstens) throws PluginException {
        Ingang.eis(instelling, tekst);
        eisAantal(hoogstens);
        return Ingang.antwoord(() -> deelnemers.zoek(instelling, tekst, begrens(hoogstens)));
    }

    @Override
    public Pagina<Deelnemer> actieve(String instelling, Optional<String> vanaf, int hoogstens) throws PluginException {
        Ingang.eis(instelling, vanaf);
        eisAantal(hoogstens);
        return blader(() -> deelnemers.actieve(instelling, vanaf, begrens(hoogstens)));
    }

    @Override
    public Pagina<String> gewijzigd(String instelling, Instant sinds, Optional<String> vanaf, int hoogstens)
            throws PluginException {
        Ingang.eis(instelling, sinds, vanaf);
        eisAantal(hoogstens);
        return blader(() -> deelnemers.gewijzigd(instelling, sinds, vanaf, begrens(hoogstens)));
    }

    private static int begrens(int hoogstens) {
        return Math.min(hoogstens, Pagina.GROOTSTE);
    }

    private static void eisAantal(int hoogstens) throws PluginException {
        if (hoogstens < 1) {
            throw new PluginException(Reden.ONGELDIG, "Vraag minstens een rij.");
        }
    }

    private static <T> T blader(Supplier<T> vraag) throws PluginException {
        return Ingang.antwoord(() -> {
                    try {
                        return Optional.of(vraag.get());
                    } catch (Bladwijzer.OngeldigException e) {
                        return Optional.<T>empty();
                    }
                })
                .orElseThrow(() ->
                        new PluginException(Reden.ONGELDIG, "Deze plaats om verder te lezen is hier nooit gegeven."));
    }
}
