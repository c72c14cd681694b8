package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;
import nl.vooropleiding.plugin.kaart.kader.Stap;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** How far the asking is. */
final class Stappen {

    private Stappen() {}

    /** The two things that are asked, in the order the register wants them. Empty when nothing is under way. */
    static List<Stap> van(Toestand toestand, Teksten teksten) {
        Optional<AbonnementBeeld> beeld = toestand.abonnement()
                .filter(a -> a.staat() == AbonnementStaat.GEPLAND
                        || a.staat() == AbonnementStaat.AANGEVRAAGD
                        || (a.staat() == AbonnementStaat.ACTIEF
                                && toestand.dossier().isEmpty()));
        if (beeld.isEmpty() || toestand.dossier().isPresent()) {
            return List.of();
        }
        AbonnementBeeld abonnement = beeld.get();
        boolean bekend = abonnement.staat() != AbonnementStaat.GEPLAND;
        String sinds = abonnement
                .wachtSinds()
                .map(moment -> teksten.van("stap.sinds", teksten.datumTijd(moment)))
                .orElse("");
        List<Stap> stappen = new ArrayList<>();
        if (bekend) {
            stappen.add(new Stap(teksten.van("stap.identificatie"), teksten.van("stap.goedgekeurd"), Toon.GOED, ""));
            stappen.add(new Stap(teksten.van("stap.vraag"), teksten.van("stap.wacht"), Toon.LOOPT, sinds));
        } else {
            boolean verzonden = abonnement.wachtSinds().isPresent();
            stappen.add(new Stap(
                    teksten.van("stap.identificatie"),
                    teksten.van(verzonden ? "stap.wacht" : "stap.wachtrij"),
                    Toon.LOOPT,
                    sinds));
            stappen.add(new Stap(teksten.van("stap.vraag"), teksten.van("stap.daarna"), Toon.STIL, ""));
        }
        return stappen;
    }
}
