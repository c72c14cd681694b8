package nl.vooropleiding.plugin.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The terms of an instelling: the settings of the server, and where they say nothing what is proposed. */
@ApplicationScoped
public class Bewaarinstellingen {

    static final String BEGIN = "vooropleiding.bewaren.";

    /** @throws IllegalArgumentException in words, when a setting is no term; then nothing may be removed */
    public Bewaartermijnen van(String instelling) {
        Config config = ConfigProvider.getConfig();
        Bewaartermijnen gewoon = Bewaartermijnen.GEWOON;
        return new Bewaartermijnen(
                termijn(config, "berichtinhoud", gewoon.berichtinhoud()),
                termijn(config, "aanmelding", gewoon.aanmelding()),
                termijn(config, "details", gewoon.details()),
                termijn(config, "inschrijving", gewoon.inschrijving()),
                termijn(config, "berichten", gewoon.berichten()),
                termijn(config, "afgehandeld", gewoon.afgehandeld()),
                termijn(config, "inzage", gewoon.inzage()));
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
