package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * For what watches the server ({@code /health/ready}): ready once the database is migrated and the host answers. A
 * register that is away does not make it unready: what waits, waits in the database.
 */
@Readiness
@ApplicationScoped
public class Gereedheid implements HealthCheck {

    @Inject
    private Opslagstaat opslag;

    @Inject
    private Host host;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder antwoord = HealthCheckResponse.named("vooropleiding-plugin");
        try {
            opslag.eis();
            return antwoord.withData(
                            "instellingen", host.organisatie().instellingen().size())
                    .up()
                    .build();
        } catch (PluginException e) {
            return antwoord.withData("reden", e.getMessage()).down().build();
        }
    }
}
