package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Onderweg;
import nl.vooropleiding.plugin.bericht.Verzendwijze;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** Asks for one student out of many, unless that would tell nothing new. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Bulkvragen {

    @Inject
    private EntityManager em;

    @Inject
    private AbonnementRijen rijen;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Beoordeling beoordeling;

    @Inject
    private Vragen vragen;

    @Inject
    private Onderweg onderweg;

    @Inject
    private Versleuteling versleuteling;

    /**
     * What asking would come to.
     *
     * @param beantwoordVoor an answer since then is recent enough
     */
    public Bulkoordeel weeg(Deelnemer deelnemer, Instant beantwoordVoor) {
        return beoordeling.heeftGrond(deelnemer)
                ? abonnement(deelnemer)
                        .map(a -> weeg(a, deelnemer, beantwoordVoor))
                        .orElse(Bulkoordeel.VRAGEN)
                : Bulkoordeel.GEEN_GROND;
    }

    /** As {@link #weeg}, and asks when that is what it came to. */
    public Bulkoordeel vraag(Deelnemer deelnemer, Instant beantwoordVoor, String correlatie) {
        Bulkoordeel oordeel = weeg(deelnemer, beantwoordVoor);
        if (oordeel == Bulkoordeel.VRAGEN) {
            Optional<Abonnement> liep = abonnement(deelnemer)
                    .filter(a -> a.staat() == AbonnementStaat.AANGEVRAAGD || a.staat() == AbonnementStaat.ACTIEF);
            Aanleiding aanleiding = new Aanleiding(Verzendwijze.BULK, correlatie);
            beoordeling.beoordeel(deelnemer, aanleiding);
            liep.ifPresent(a -> vragen.vooropleidingOpnieuw(a, deelnemer.id(), aanleiding));
        }
        return oordeel;
    }

    /** One student of each person whose subscription ran before that moment, and runs. */
    @Transactional
    public List<String> gevolgdVoor(String instelling, Instant moment) {
        return em.createQuery(
                        "select min(b.deelnemer) from Betrokkene b, Abonnement a where b.instelling = :instelling"
                                + " and a.instelling = b.instelling and a.persoon = b.persoon and b.draagt = :ja"
                                + " and a.staat in :loopt and a.sinds < :moment group by b.persoon",
                        String.class)
                .setParameter("instelling", instelling)
                .setParameter("ja", true)
                .setParameter("loopt", EnumSet.of(AbonnementStaat.AANGEVRAAGD, AbonnementStaat.ACTIEF))
                .setParameter("moment", moment)
                .getResultList();
    }

    private Optional<Abonnement> abonnement(Deelnemer deelnemer) {
        String instelling = deelnemer.instelling();
        return deelnemer
                .persoonsgebondenNummer()
                .map(versleuteling::persoon)
                .or(() -> betrokkenen.een(instelling, deelnemer.id()).map(Betrokkene::persoon))
                .flatMap(persoon -> rijen.abonnement(instelling, persoon));
    }

    private Bulkoordeel weeg(Abonnement abonnement, Deelnemer deelnemer, Instant beantwoordVoor) {
        if (abonnement.hand().filter(MetDeHand::houdtTegen).isPresent()) {
            return Bulkoordeel.TEGENGEHOUDEN;
        }
        String gegevens = versleuteling.afdruk(Identificatiegegevens.van(deelnemer));
        if (!abonnement.isGeidentificeerdMet(gegevens) && !abonnement.wachtOpIdentificatieMet(gegevens)) {
            return Bulkoordeel.VRAGEN;
        }
        return switch (abonnement.staat()) {
            case BEEINDIGD, BEEINDIGING_GEVRAAGD -> Bulkoordeel.VRAGEN;
            case GEPLAND -> Bulkoordeel.LOOPT_AL;
            case GEWEIGERD -> Bulkoordeel.GEWEIGERD;
            case AANGEVRAAGD, ACTIEF -> weegLopend(abonnement, beantwoordVoor);
        };
    }

    private Bulkoordeel weegLopend(Abonnement abonnement, Instant beantwoordVoor) {
        String instelling = abonnement.instelling();
        if (onderweg.isOpen(instelling, abonnement.persoon(), Operatie.AANVRAGEN_VOOROPLEIDING)) {
            return Bulkoordeel.LOOPT_AL;
        }
        return onderweg.beantwoord(instelling, abonnement.persoon(), Operatie.AANVRAGEN_VOOROPLEIDING)
                .filter(antwoord -> !antwoord.isBefore(beantwoordVoor))
                .map(recent -> Bulkoordeel.BEANTWOORD)
                .orElse(Bulkoordeel.VRAGEN);
    }
}
