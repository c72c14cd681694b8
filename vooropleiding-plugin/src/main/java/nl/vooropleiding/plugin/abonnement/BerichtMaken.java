package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Onderweg;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** Makes a message because a person asks for it, from the student's data of today; not when it would be the same again. */
@ApplicationScoped
public class BerichtMaken {

    /** What came of it. */
    public enum Uitslag {
        /** It goes out, ahead of what the plugin asks by itself. */
        GEMAAKT,
        /** One like it waits or is awaited already. */
        LOOPT_AL,
        /** The register has approved these very data: it would change nothing. */
        GELIJK,
        /** Nothing gives the school ground to ask. */
        GEEN_GROND,
        /** The register does not know who it is yet: that comes first. */
        EERST_IDENTIFICATIE
    }

    @Inject
    private AbonnementRijen rijen;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private NuOpvragen nuOpvragen;

    @Inject
    private Vragen vragen;

    @Inject
    private Onderweg onderweg;

    @Inject
    private Versleuteling versleuteling;

    /**
     * @param deelnemer as the host says the student is now
     * @param operatie who this is, or what prior education there was
     * @param reden why
     * @param aanleiding a person's click, or one of many
     */
    @Transactional
    public Uitslag maak(Deelnemer deelnemer, Operatie operatie, String reden, Aanleiding aanleiding) {
        return switch (operatie) {
            case AANLEVEREN_IDENTIFICATIE_PERSOON -> identificatie(deelnemer, aanleiding);
            case AANVRAGEN_VOOROPLEIDING -> vooropleiding(deelnemer, reden, aanleiding);
            default -> throw new IllegalArgumentException("Dit bericht maakt niemand met de hand: " + operatie);
        };
    }

    private Uitslag identificatie(Deelnemer deelnemer, Aanleiding aanleiding) {
        Optional<Abonnement> gevonden = betrokkenen
                .een(deelnemer.instelling(), deelnemer.id())
                .filter(Betrokkene::draagt)
                .flatMap(b -> rijen.abonnement(deelnemer.instelling(), b.persoon()));
        if (gevonden.isEmpty()) {
            return Uitslag.GEEN_GROND;
        }
        Abonnement abonnement = gevonden.get();
        String gegevens = versleuteling.afdruk(Identificatiegegevens.van(deelnemer));
        if (abonnement.isGeidentificeerdMet(gegevens)) {
            return Uitslag.GELIJK;
        }
        if (abonnement.wachtOpIdentificatieMet(gegevens)
                && onderweg.isOpen(
                        abonnement.instelling(), abonnement.persoon(), Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON)) {
            return Uitslag.LOOPT_AL;
        }
        vragen.identificatie(abonnement, deelnemer, gegevens, aanleiding);
        return Uitslag.GEMAAKT;
    }

    private Uitslag vooropleiding(Deelnemer deelnemer, String reden, Aanleiding aanleiding) {
        return switch (nuOpvragen.vraag(deelnemer.instelling(), deelnemer.id(), Optional.of(reden), aanleiding)) {
            case GEVRAAGD -> Uitslag.GEMAAKT;
            case LOOPT_AL -> Uitslag.LOOPT_AL;
            case GEEN_GROND -> Uitslag.GEEN_GROND;
            case GEWEIGERD, REDEN_NODIG -> Uitslag.EERST_IDENTIFICATIE;
        };
    }
}
