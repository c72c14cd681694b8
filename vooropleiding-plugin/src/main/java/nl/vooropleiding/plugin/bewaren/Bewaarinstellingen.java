package nl.vooropleiding.plugin.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The terms of an instelling: what it chose itself, and what only the server sets. */
@ApplicationScoped
public class Bewaarinstellingen {

    private static final String BEGIN = "vooropleiding.bewaren.";

    @Inject
    private Schoolinstellingen instellingen;

    /** @throws IllegalArgumentException in words, when a setting is no term; then nothing may be removed */
    public Bewaartermijnen van(String instelling) {
        Config config = ConfigProvider.getConfig();
        var gekozen = instellingen.van(instelling).bewaren();
        return new Bewaartermijnen(
                Period.ofDays(gekozen.berichtinhoudDagen()),
                maanden(gekozen.dossierZonderInschrijvingMaanden()),
                maanden(gekozen.cijfersMaanden()),
                maanden(gekozen.dossierMaanden()),
                maanden(gekozen.berichtMaanden()),
                termijn(config, "afgehandeld", Bewaartermijnen.GEWOON.afgehandeld()),
                termijn(config, "inzage", Bewaartermijnen.GEWOON.inzage()));
    }

    private static Period maanden(int aantal) {
        return Period.ofMonths(aantal).normalized();
    }

    private static Period termijn(Config config, String naam, Period anders) {
        Optional<String> gezet = config.getOptionalValue(BEGIN + naam, String.class);
        try {
            return gezet.map(Period::parse).orElse(anders);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    BEGIN + naam + " is geen termijn zoals P90D of P1Y: " + gezet.orElseThrow(), e);
        }
    }
}
