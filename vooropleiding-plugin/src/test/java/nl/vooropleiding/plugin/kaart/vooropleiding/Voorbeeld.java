package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Verschil;
import nl.vooropleiding.plugin.dossier.Versie;
import nl.vooropleiding.plugin.duiding.Toelaatbaarheid;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.stand.Stand;

/** Records and standen that the tests of this package share. */
public final class Voorbeeld {

    public static final LocalDate NU = LocalDate.of(2026, 3, 2);
    public static final Toelaatbaarheid.Vraag VRAAG = Toelaatbaarheid.Vraag.over(Optional.empty(), NU);
    public static final Instant MOMENT = Instant.parse("2025-09-29T01:14:00Z");
    public static final Teksten NL = Teksten.voor(Locale.forLanguageTag("nl"));
    public static final Codelijst CODES = new Codelijst();

    private Voorbeeld() {}

    public static Optional<DossierBeeld> dossier(Stand stand, boolean spontaan) {
        return Optional.of(new DossierBeeld(
                MOMENT,
                spontaan,
                7,
                Optional.empty(),
                List.of(new Versie(
                        stand,
                        MOMENT,
                        MOMENT,
                        7,
                        spontaan,
                        Verschil.tussen(Stand.NIETS, stand),
                        Versie.Aankomst.OP_TIJD,
                        List.of()))));
    }

    public static Optional<AbonnementBeeld> abonnement(AbonnementStaat staat, String melding) {
        boolean wacht = staat == AbonnementStaat.GEPLAND || staat == AbonnementStaat.AANGEVRAAGD;
        return Optional.of(new AbonnementBeeld(
                staat,
                MOMENT,
                Optional.empty(),
                Optional.of("aanmelding 201.1"),
                Optional.of(LocalDate.of(2026, 6, 18)),
                wacht ? Optional.of(MOMENT) : Optional.empty(),
                Optional.ofNullable(melding),
                Optional.empty(),
                false));
    }

    public static Beeld beeld(Optional<AbonnementBeeld> abonnement, Optional<DossierBeeld> dossier) {
        return Beeld.van(new Toestand(abonnement, dossier), CODES, NL, VRAAG, "dijkstra");
    }
}
