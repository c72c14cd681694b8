package nl.vooropleiding.plugin.kaart.vooropleiding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.vooropleiding.Samenvatting;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.abonnement.Abonnementen;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.duiding.Toelaatbaarheid;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Opslagstaat;

/** Reads what is known of the student in a context, and notes down that somebody saw it. Asks nobody for a right. */
@ApplicationScoped
public class Inzien {

    private static final Logger LOG = Logger.getLogger(Inzien.class.getName());

    private final Dossiers dossiers;
    private final Abonnementen abonnementen;
    private final Opslagstaat opslag;
    private final Inzagelog log;
    private final Codelijst codes;
    private final Host host;

    /** For the container's proxy alone. */
    Inzien() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Inzien(
            Dossiers dossiers,
            Abonnementen abonnementen,
            Opslagstaat opslag,
            Inzagelog log,
            Codelijst codes,
            Host host) {
        this.dossiers = dossiers;
        this.abonnementen = abonnementen;
        this.opslag = opslag;
        this.log = log;
        this.codes = codes;
        this.host = host;
    }

    /** @throws PluginException {@code NIET_BESCHIKBAAR} when the database is not ready */
    public Toestand lees(Context context) throws PluginException {
        opslag.eis();
        String deelnemer = deelnemer(context);
        Optional<DossierBeeld> dossier = dossiers.van(context.instelling(), deelnemer);
        Optional<AbonnementBeeld> abonnement = abonnementen.beeld(context.instelling(), deelnemer);
        return new Toestand(abonnement, dossier);
    }

    /** How many standen about this student the user in the context has not seen; none while the database is not ready. */
    public long nieuw(Context context) throws PluginException {
        return opslag.gereed() && context.deelnemer().isPresent()
                ? dossiers.nieuwVoor(context.gebruiker(), context.instelling(), deelnemer(context))
                : 0;
    }

    public void noteer(Inzage.Wat wat, Context context, Toestand toestand) {
        log.schrijf(wat, context, toestand.abonnement().flatMap(AbonnementBeeld::grond));
    }

    /** What the student declared is another: the worklist compares anew. */
    void vergelijk(Context context) throws PluginException {
        dossiers.vergelijk(context.instelling(), deelnemer(context));
    }

    /** What is known, in the words of the user in the context. Asks the host how old the student is. */
    public Beeld beeld(Toestand toestand, Context context) throws PluginException {
        return Beeld.van(
                toestand,
                codes,
                Teksten.voor(context.locale()),
                Toelaatbaarheid.Vraag.over(bijDeHost(context), context.peildatum()),
                context.gebruiker());
    }

    /** The same in short, for who asks from outside. */
    public Samenvatting samenvatting(Toestand toestand, Context context) throws PluginException {
        return new Samenvatter(codes, Teksten.voor(context.locale()))
                .van(toestand, Toelaatbaarheid.Vraag.over(bijDeHost(context), context.peildatum()));
    }

    /** Absent when the host does not answer, which costs the advice on entree and nothing more. */
    private Optional<Deelnemer> bijDeHost(Context context) throws PluginException {
        String deelnemer = deelnemer(context);
        try {
            return host.deelnemers().deelnemer(context.instelling(), deelnemer);
        } catch (PluginException e) {
            LOG.log(Level.INFO, e, () -> context.correlatie() + " de host zegt niet hoe oud de deelnemer is");
            return Optional.empty();
        }
    }

    Codelijst codes() {
        return codes;
    }

    public static String deelnemer(Context context) throws PluginException {
        return context.deelnemer()
                .orElseThrow(() -> new PluginException(
                        PluginException.Reden.ONGELDIG, "De vraag noemt geen deelnemer, en gaat er wel over."));
    }
}
