package nl.vooropleiding.sample.sis.vooropleiding;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.deelnemer.DeelnemerBestand;
import nl.vooropleiding.sample.sis.opslag.Ingang;
import nl.vooropleiding.sample.sis.toegang.Gebruiker;
import nl.vooropleiding.sample.sis.toegang.Rechten;

/** Lets plugins read what a student declared, and take over a record for a user who may. */
@Stateless
@Local(OpgegevenVooropleidingen.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpgegevenBean implements OpgegevenVooropleidingen {

    private static final String OVERNEMEN = "vooropleiding.overnemen";

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    @Inject
    private Vooropleidingen vooropleidingen;

    @Inject
    private DeelnemerBestand deelnemers;

    @Inject
    private Rechten rechten;

    @Override
    public boolean neemtOver() {
        return true;
    }

    @Override
    public List<Opgave.Bewaard> opgaven(Context context) throws PluginException {
        Ingang.eis(context);
        long deelnemer = deelnemer(context);
        return Ingang.antwoord(() -> vooropleidingen.van(deelnemer).stream()
                .map(v -> bewaard(v, context.locale()))
                .toList());
    }

    @Override
    public Optional<List<Opgave.Bewaard>> voorWerklijst(String instelling, String deelnemer) throws PluginException {
        Ingang.eis(instelling, deelnemer);
        Optional<Long> waar = Rechten.getal(instelling);
        Optional<Long> id = Rechten.getal(deelnemer);
        boolean bestaat = waar.isPresent()
                && id.isPresent()
                && Ingang.antwoord(() -> deelnemers.opId(waar.get(), id.get()).isPresent());
        if (!bestaat) {
            throw new PluginException(Reden.ONBEKEND, "Deze deelnemer is hier niet bekend.");
        }
        return Optional.of(Ingang.antwoord(() -> vooropleidingen.van(id.get()).stream()
                .map(v -> bewaard(v, NEDERLANDS))
                .toList()));
    }

    @Override
    public Opgave.Bewaard neemOver(Context context, Overname overname) throws PluginException {
        Ingang.eis(context, overname);
        if (!Ingang.antwoord(() -> rechten.mag(OVERNEMEN, context))) {
            throw geenRecht();
        }
        long deelnemer = deelnemer(context);
        Vooropleidingen.Overgenomen uitkomst = Ingang.antwoord(() -> vooropleidingen.neemOver(deelnemer, overname));
        return switch (uitkomst.uitslag()) {
            case GELUKT -> bewaard(uitkomst.opgave().orElseThrow(), context.locale());
            case ONBEKEND -> throw new PluginException(Reden.ONBEKEND, "Deze opgegeven vooropleiding is er niet meer.");
            case INTUSSEN_GEWIJZIGD ->
                throw new PluginException(
                        Reden.ONGELDIG, "Deze opgegeven vooropleiding is intussen gewijzigd; kijk opnieuw.");
        };
    }

    /** The student in the context, whom the user in the context may see. */
    private long deelnemer(Context context) throws PluginException {
        Optional<Gebruiker> gebruiker = Ingang.antwoord(() -> rechten.gebruiker(context));
        if (gebruiker.isEmpty()) {
            throw geenRecht();
        }
        long id = context.deelnemer()
                .flatMap(Rechten::getal)
                .orElseThrow(() -> new PluginException(Reden.ONBEKEND, "Deze deelnemer is hier niet bekend."));
        Optional<Deelnemer> gezien =
                Ingang.antwoord(() -> deelnemers.opId(gebruiker.get().zicht(), id));
        if (gezien.isPresent()) {
            return id;
        }
        boolean bestaat = Ingang.antwoord(() ->
                deelnemers.opId(gebruiker.get().getInstelling().getId(), id).isPresent());
        throw bestaat ? geenRecht() : new PluginException(Reden.ONBEKEND, "Deze deelnemer is hier niet bekend.");
    }

    private static PluginException geenRecht() {
        return new PluginException(
                Reden.GEEN_RECHT, "U mag de vooropleidingen van deze deelnemer niet zien of wijzigen.");
    }

    private static Opgave.Bewaard bewaard(Vooropleiding v, Locale taal) {
        return new Opgave.Bewaard(
                Long.toString(v.getId()), Vooropleidingen.stempel(v), Omschrijving.van(v, taal), v.opgave());
    }
}
