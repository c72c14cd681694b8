package nl.vooropleiding.plugin.abonnement;

import java.util.Optional;
import nl.vooropleiding.plugin.bron.Operatie;

/** How the register refuses a request of ours. */
enum Weigering {
    /** With a fault: it did not take the request, so that what ran there runs on. */
    FAULT,
    /** With a verdict, after it looked into the request. */
    OORDEEL;

    /**
     * What becomes of the subscription; empty when it stays as it is. Who asks for the vooropleiding asks for the
     * subscription too. Refused by a verdict it does not run, whether or not a stand came beside it, before or after: to go
     * on presuming that it does would hide that changes are missed. An earlier approval of the person stays valid when
     * later data are refused.
     */
    Optional<AbonnementStaat> na(Operatie verzoek, AbonnementStaat staat) {
        boolean geweigerd =
                switch (verzoek) {
                    case AANLEVEREN_IDENTIFICATIE_PERSOON -> staat == AbonnementStaat.GEPLAND;
                    case AANVRAGEN_VOOROPLEIDING ->
                        staat == AbonnementStaat.GEPLAND
                                || staat == AbonnementStaat.AANGEVRAAGD
                                || (staat == AbonnementStaat.ACTIEF && this == OORDEEL);
                    default -> false;
                };
        return geweigerd ? Optional.of(AbonnementStaat.GEWEIGERD) : Optional.empty();
    }
}
