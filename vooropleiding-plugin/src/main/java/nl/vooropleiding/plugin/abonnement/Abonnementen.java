package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;

/** The subscriptions, for pages and for who removes a student. */
@ApplicationScoped
public class Abonnementen {

    @Inject
    private AbonnementRijen rijen;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Vragen vragen;

    /** How it stands with this student; empty when nothing was ever asked. */
    @Transactional
    public Optional<AbonnementBeeld> beeld(String instelling, String deelnemer) {
        return rijen.beeld(instelling, deelnemer);
    }

    /** Whether the register tells, or may tell, of one of these persons. In the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean loopt(String instelling, Set<String> personen) {
        return !personen.isEmpty()
                && rijen.abonnementen(instelling, personen).values().stream()
                        .anyMatch(a -> a.staat().loopt());
    }

    /**
     * Ends what runs for a student who is removed, and is nobody else's; it stays until the register has confirmed that. In
     * the caller's transaction.
     *
     * @param betrokkene the student; empty when none is known
     * @param personen who this student is and was, as far as nobody else is
     * @return whether nothing runs any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean beeindig(Optional<Betrokkene> betrokkene, Set<String> personen, String correlatie) {
        if (betrokkene.isEmpty()) {
            return true;
        }
        Betrokkene wie = betrokkene.get();
        Aanleiding aanleiding = Aanleiding.vanzelf(correlatie);
        boolean anderDraagt = betrokkenen.van(wie.instelling(), wie.persoon()).stream()
                .anyMatch(b -> b != wie && (b.draagt() || b.looptUit()));
        if (!anderDraagt) {
            rijen.abonnement(wie.instelling(), wie.persoon())
                    .ifPresent(a -> vragen.einde(a, wie.deelnemer(), Oorzaak.VERWIJDERD, aanleiding));
        }
        return !loopt(wie.instelling(), personen);
    }
}
