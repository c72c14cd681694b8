package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.abonnement.Abonnementen;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.opslag.Opslagstaat;

/** Reads what is known of the student in a context, and notes down that somebody saw it. Asks nobody for a right. */
@ApplicationScoped
public class Inzien {

    private final Dossiers dossiers;
    private final Abonnementen abonnementen;
    private final Opslagstaat opslag;
    private final Inzagelog log;
    private final Codelijst codes;

    /** For the container's proxy alone. */
    Inzien() {
        this(null, null, null, null, null);
    }

    @Inject
    Inzien(Dossiers dossiers, Abonnementen abonnementen, Opslagstaat opslag, Inzagelog log, Codelijst codes) {
        this.dossiers = dossiers;
        this.abonnementen = abonnementen;
        this.opslag = opslag;
        this.log = log;
        this.codes = codes;
    }

    /** @throws PluginException {@code NIET_BESCHIKBAAR} when the database is not ready */
    Toestand lees(Context context) throws PluginException {
        Optional<String> storing = opslag.storing();
        if (storing.isPresent()) {
            throw new PluginException(PluginException.Reden.NIET_BESCHIKBAAR, storing.get());
        }
        String deelnemer = deelnemer(context);
        Optional<DossierBeeld> dossier = dossiers.van(context.instelling(), deelnemer);
        Optional<AbonnementBeeld> abonnement = abonnementen.beeld(context.instelling(), deelnemer);
        return new Toestand(abonnement, dossier);
    }

    /** How many standen about this student the user in the context has not seen; none while the database is not ready. */
    long nieuw(Context context) throws PluginException {
        return opslag.gereed() && context.deelnemer().isPresent()
                ? dossiers.nieuwVoor(context.gebruiker(), context.instelling(), deelnemer(context))
                : 0;
    }

    void noteer(Inzage.Wat wat, Context context, Toestand toestand) {
        log.schrijf(wat, context, toestand.abonnement().flatMap(AbonnementBeeld::grond));
    }

    Codelijst codes() {
        return codes;
    }

    static String deelnemer(Context context) throws PluginException {
        return context.deelnemer()
                .orElseThrow(() -> new PluginException(
                        PluginException.Reden.ONGELDIG, "De vraag noemt geen deelnemer, en gaat er wel over."));
    }
}
