package nl.vooropleiding.plugin.kaart.vooropleiding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.vondst.Nummervondsten;
import nl.vooropleiding.plugin.vondst.Vondstbeeld;
import nl.vooropleiding.plugin.vondst.Vondststaat;

/** What the page says of a number that the register found and the host does not have, and what to do. Never the number. */
@ApplicationScoped
public class Nummermelding {

    /** So long a host may take to take it in before anybody is told. */
    private static final Duration VANZELF = Duration.ofMinutes(1);

    /** Where the stars of the mask end. */
    private static final int STERREN = 6;

    private final Nummervondsten vondsten;
    private final Clock klok;

    /** For the container's proxy alone. */
    Nummermelding() {
        this(null, null);
    }

    @Inject
    Nummermelding(Nummervondsten vondsten, Clock klok) {
        this.vondsten = vondsten;
        this.klok = klok;
    }

    /** Empty when there is nothing to say. */
    Optional<Melding> van(Context context) throws PluginException {
        return vondsten.van(context.instelling(), Inzien.deelnemer(context))
                .filter(v -> v.staat() != Vondststaat.TE_BIEDEN
                        || v.sinds().plus(VANZELF).isBefore(klok.instant()))
                .map(v -> melding(v, Teksten.voor(context.locale())));
    }

    public static Melding melding(Vondstbeeld vondst, Teksten teksten) {
        String soort = teksten.van("vondst." + vondst.soort());
        String einde = vondst.masker().substring(STERREN);
        return new Melding(
                teksten.van("vondst." + vondst.staat() + ".titel", soort),
                teksten.van("vondst." + vondst.staat(), soort, einde),
                vondst.staat() == Vondststaat.TE_BIEDEN ? Toon.LOOPT : Toon.LET_OP);
    }
}
