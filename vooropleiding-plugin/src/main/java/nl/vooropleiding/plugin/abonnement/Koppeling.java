package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Quarantaine;

/** A person says whom a stand in quarantine is about; it is then processed as if we had known. */
@ApplicationScoped
public class Koppeling {

    /** What came of it. */
    public enum Uitslag {
        /** It is processed now. */
        GEKOPPELD,
        /** The host knows this student by another number: it is about somebody else, or the host is wrong. */
        ANDER_NUMMER,
        /** No aanmelding or inschrijving gives the school ground to have it. */
        GEEN_GROND,
        /** There is no such message, it is no stand, or it is not in quarantine any more. */
        KAN_NIET
    }

    @Inject
    private Quarantaine quarantaine;

    @Inject
    private Beoordeling beoordeling;

    @Inject
    private Nummervinding nummervinding;

    /**
     * @param bericht id of the message
     * @param deelnemer as the host says the student is now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Uitslag koppel(long bericht, Deelnemer deelnemer, String correlatie) {
        Optional<PersoonsgebondenNummer> genoemd = quarantaine.overWie(deelnemer.instelling(), bericht);
        if (genoemd.isEmpty()) {
            return Uitslag.KAN_NIET;
        }
        if (deelnemer
                .persoonsgebondenNummer()
                .filter(n -> !n.equals(genoemd.get()))
                .isPresent()) {
            return Uitslag.ANDER_NUMMER;
        }
        if (!beoordeling.heeftGrond(deelnemer)) {
            return Uitslag.GEEN_GROND;
        }
        beoordeling.beoordeel(deelnemer, Aanleiding.metDeHand(correlatie));
        Abonnement abonnement = beoordeling.abonnement(deelnemer);
        if (abonnement.nummer().isEmpty()) {
            nummervinding.gevonden(abonnement, genoemd.get());
        }
        quarantaine.verwerkAlsnog(bericht, deelnemer.id());
        return Uitslag.GEKOPPELD;
    }
}
