package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** A student without a number turns out to have one. In the caller's transaction. */
@ApplicationScoped
class Nummervinding {

    @Inject
    private AbonnementRijen rijen;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    /**
     * The students of this subscription are the person with this number from now on.
     *
     * @return the subscription that goes on: another one, when that person was followed already
     */
    Abonnement gevonden(Abonnement zonderNummer, PersoonsgebondenNummer nummer) {
        String persoon = versleuteling.persoon(nummer);
        Optional<Abonnement> bestaand = rijen.abonnement(zonderNummer.instelling(), persoon);
        betrokkenen.van(zonderNummer.instelling(), zonderNummer.persoon()).forEach(b -> b.is(persoon));
        if (bestaand.isEmpty()) {
            zonderNummer.krijgtNummer(persoon, versleuteling.versleutel(nummer));
            return zonderNummer;
        }
        if (zonderNummer.staat() != AbonnementStaat.BEEINDIGD) {
            zonderNummer.word(
                    AbonnementStaat.BEEINDIGD, Oorzaak.ANDER_NUMMER, "Samengevoegd: dezelfde persoon.", klok.instant());
        }
        zonderNummer.zonderGrond();
        zonderNummer.zonderDeelnemer(klok.instant());
        return bestaand.get();
    }
}
