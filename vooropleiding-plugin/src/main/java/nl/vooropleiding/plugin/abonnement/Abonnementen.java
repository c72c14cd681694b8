package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.aanmelder.Aanmelders;
import nl.vooropleiding.plugin.bekendmaking.Bekendmakingen;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.vondst.Nummervondsten;
import nl.vooropleiding.plugin.werklijst.Werklijst;

/** The subscriptions, for pages and for who removes a student. */
@ApplicationScoped
public class Abonnementen {

    @Inject
    private AbonnementRijen rijen;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Vragen vragen;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Bekendmakingen bekendmakingen;

    @Inject
    private Aanmelders aanmelders;

    @Inject
    private Nummervondsten vondsten;

    @Inject
    private Werklijst werklijst;

    /** How it stands with this student; empty when nothing was ever asked. */
    @Transactional
    public Optional<AbonnementBeeld> beeld(String instelling, String deelnemer) {
        return rijen.beeld(instelling, deelnemer);
    }

    /**
     * Ends what runs for this student and removes what is kept. The number stays until the register has confirmed the
     * end: asking again then removes it too.
     *
     * @return what is kept yet, by kind; empty when nothing is
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<String, Integer> verwijder(String instelling, String deelnemer, String correlatie) {
        Optional<Betrokkene> gevonden = betrokkenen.een(instelling, deelnemer);
        dossiers.verwijder(instelling, deelnemer);
        bekendmakingen.verwijder(instelling, deelnemer);
        aanmelders.verwijder(instelling, deelnemer);
        vondsten.vervalt(instelling, deelnemer);
        werklijst.verwijder(instelling, deelnemer);
        if (gevonden.isEmpty()) {
            return Map.of();
        }
        Betrokkene betrokkene = gevonden.get();
        betrokkene.draagt(false);
        boolean ander =
                betrokkenen.van(instelling, betrokkene.persoon()).stream().anyMatch(b -> b != betrokkene);
        Optional<Abonnement> abonnement = rijen.abonnement(instelling, betrokkene.persoon());
        if (abonnement.isEmpty() || ander) {
            betrokkenen.verwijder(betrokkene);
            return Map.of();
        }
        vragen.einde(abonnement.get(), deelnemer, Oorzaak.VERWIJDERD, Aanleiding.vanzelf(correlatie));
        if (abonnement.get().staat().loopt()) {
            return Map.of("abonnement", 1);
        }
        rijen.verwijder(abonnement.get());
        betrokkenen.verwijder(betrokkene);
        return Map.of();
    }
}
