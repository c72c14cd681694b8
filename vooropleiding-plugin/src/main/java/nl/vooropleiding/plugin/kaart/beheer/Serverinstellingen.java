package nl.vooropleiding.plugin.kaart.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.vooropleiding.plugin.bron.Certificaten;
import nl.vooropleiding.plugin.bron.RegisterAdres;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Omgeving;
import org.eclipse.microprofile.config.Config;

/**
 * What is set for the whole server and not on a page, because it takes a restart, is the same for all, or does not belong
 * in a database: no key and no password passes here.
 */
@ApplicationScoped
class Serverinstellingen {

    private static final String BRON = "vooropleiding.bron.";

    private final Config config;
    private final Omgeving omgeving;
    private final RegisterAdres register;
    private final Certificaten certificaten;

    /**
     * @param naam what it is
     * @param waarde what holds
     * @param instelling the setting that it comes from
     */
    public record Regel(String naam, String waarde, String instelling) {}

    /** For the container's proxy alone. */
    Serverinstellingen() {
        this(null, null, null, null);
    }

    @Inject
    Serverinstellingen(Config config, Omgeving omgeving, RegisterAdres register, Certificaten certificaten) {
        this.config = config;
        this.omgeving = omgeving;
        this.register = register;
        this.certificaten = certificaten;
    }

    /** @param oin that the instelling speaks with: there may be a key for it alone */
    List<Regel> van(String oin, Teksten teksten) {
        boolean eigen = certificaten.heeftEigen(oin);
        return List.of(
                new Regel(
                        teksten.van("server.omgeving"),
                        teksten.van(omgeving.productie() ? "verbinding.productie" : "verbinding.proef"),
                        "vooropleiding.omgeving"),
                new Regel(
                        teksten.van("server.oin"),
                        register.oin().isEmpty() ? teksten.van("instelling.niets") : register.oin(),
                        BRON + "oin"),
                new Regel(
                        teksten.van("server.sleutel"),
                        teksten.van(
                                eigen
                                        ? "server.sleutel.eigen"
                                        : certificaten.nodig() ? "server.sleutel.gedeeld" : "server.sleutel.geen"),
                        BRON + (eigen ? oin + "." : "") + "sleutelbestand"),
                new Regel(
                        teksten.van("server.timeout"),
                        teksten.van("server.seconden", gezet(BRON + "timeout", "10")),
                        BRON + "timeout"),
                new Regel(
                        teksten.van("server.proef"),
                        teksten.van("server.seconden", gezet(BRON + "proef.langste", "900")),
                        BRON + "proef.langste"),
                new Regel(teksten.van("server.tls"), gezet(BRON + "ontvangst.tls", "SERVER"), BRON + "ontvangst.tls"));
    }

    private String gezet(String naam, String anders) {
        return config.getOptionalValue(naam, String.class).orElse(anders);
    }
}
