package nl.vooropleiding.plugin.kaart.kader;

import java.util.Arrays;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Toon;

/** What a page says of what was sent to it; its name stands in the address that the form goes back to. */
public enum Paginamelding {
    /** The form was older than the session: nothing was done. */
    VERLOPEN(Toon.LET_OP),
    GEVRAAGD(Toon.GOED),
    LOOPT_AL(Toon.LOOPT),
    REDEN_NODIG(Toon.LET_OP),
    GEEN_GROND(Toon.LET_OP),
    GEWEIGERD(Toon.LET_OP),
    /** What a person decided about the subscription was written down. */
    ABONNEMENT_GEWIJZIGD(Toon.GOED),
    /** It makes no sense (any more). */
    KAN_NIET(Toon.LET_OP),
    REDEN_ONTBREEKT(Toon.LET_OP),
    SCHAKELAAR(Toon.GOED),
    SCHAKELAAR_REDEN(Toon.LET_OP),
    TEMPO(Toon.GOED),
    TEMPO_GRENS(Toon.LET_OP),
    INSTELLINGEN_BEWAARD(Toon.GOED),
    INSTELLINGEN_ZELFDE(Toon.GOED),
    /** Somebody else saved since the page was shown: nothing was done. */
    INSTELLINGEN_VEROUDERD(Toon.LET_OP),
    PROEF(Toon.LOOPT),
    GAT_GESLOTEN(Toon.GOED),
    GEKOPPELD(Toon.LOOPT),
    /** There is no such student, or not for this user. */
    KOPPELING_ONBEKEND(Toon.LET_OP),
    KOPPELING_ANDER_NUMMER(Toon.LET_OP),
    /** The plan is made; it gathers its students first. */
    BULK_GEMAAKT(Toon.LOOPT),
    /** The plan is made; it gathers the messages first. */
    BERICHTPLAN_GEMAAKT(Toon.LOOPT),
    BULK_GEZET(Toon.GOED),
    AFSTEMMING_BEGONNEN(Toon.LOOPT),
    AFSTEMMING_GEZET(Toon.GOED),
    /** Something is missing that a plan needs. */
    BULK_ONVOLLEDIG(Toon.LET_OP),
    /** Whoever has things removed says that they saw what. */
    BEWAREN_ZEKER(Toon.LET_OP),
    BEWAREN_BEGONNEN(Toon.LOOPT),
    BEWAREN_LOOPT_AL(Toon.LOOPT),
    /** What was seen is another by now: nothing was done. */
    BEWAREN_VEROUDERD(Toon.LET_OP),
    BEWAREN_AKKOORD(Toon.GOED),
    BEWAREN_NIET_MEER(Toon.GOED),
    BETWIST(Toon.GOED),
    BETWISTING_GESLOTEN(Toon.GOED),
    /** Nothing was written down, because nothing was said. */
    BETWISTING_LEEG(Toon.LET_OP),
    OVERGENOMEN(Toon.GOED),
    /** What was shown is another by now: nothing was done. */
    OVERNAME_VEROUDERD(Toon.LET_OP);

    private final Toon toon;

    Paginamelding(Toon toon) {
        this.toon = toon;
    }

    /** Empty for anything else that a person put in the address. */
    public static Optional<Paginamelding> van(String tekst) {
        return Arrays.stream(values())
                .filter(m -> m.name().equalsIgnoreCase(tekst))
                .findFirst();
    }

    public Melding beeld(Teksten teksten) {
        return new Melding(teksten.van("melding." + name() + ".titel"), teksten.van("melding." + name()), toon);
    }
}
