package nl.vooropleiding.plugin.kaart.bericht;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.bericht.Aanbieding;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Berichtdossier;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.bron.Leesbaar;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** Puts one exchange in words. */
final class Berichtopmaak {

    private static final Set<String> NUMMERS = Set.of("burgerservicenummer", "onderwijsnummer");

    private final Teksten teksten;
    private final Berichtwoorden woorden;

    Berichtopmaak(Teksten teksten) {
        this.teksten = teksten;
        this.woorden = new Berichtwoorden(teksten);
    }

    /**
     * @param gezegd the messages themselves, as far as this user may know what they say
     * @param ruw the same in full, for who may see that
     */
    Berichtbeeld beeld(Berichtdossier dossier, List<byte[]> gezegd, List<String> ruw) {
        Berichtregel hoofd = dossier.verzoek().orElse(dossier.gekozen());
        return new Berichtbeeld(
                woorden.regel(hoofd, ""),
                hoofd.melding().orElse(""),
                woorden.advies(hoofd.status(), hoofd.technischAfgekeurd(), dossier.foutcode())
                        .orElse(""),
                dossier.verzoek().map(v -> heen(v, dossier)).orElse(List.of()),
                terug(dossier),
                dossier.verzoek()
                        .flatMap(Berichtregel::operatie)
                        .filter(o -> o == Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON)
                        .map(o -> gegevens(gezegd))
                        .orElse(List.of()),
                feiten(dossier),
                ruw);
    }

    private List<Berichtbeeld.Stap> heen(Berichtregel verzoek, Berichtdossier dossier) {
        List<Berichtbeeld.Stap> stappen = new ArrayList<>();
        stappen.add(stap(
                verzoek.gemaakt(),
                teksten.van("gang.wachtrij"),
                teksten.van("gang.wijze." + verzoek.verzendwijze()),
                Toon.GOED));
        int poging = 0;
        for (Aanbieding a : dossier.aanbiedingen()) {
            poging++;
            stappen.add(stap(
                    a.begonnen(),
                    teksten.van("gang.aangeboden", poging),
                    bij(a),
                    switch (a.afloop()) {
                        case BEVESTIGD, AL_ONTVANGEN -> Toon.GOED;
                        case MISLUKT -> Toon.LET_OP;
                        case GEWEIGERD -> Toon.FOUT;
                    }));
        }
        if (verzoek.status() == BerichtStatus.WACHTRIJ) {
            stappen.add(new Berichtbeeld.Stap(
                    "",
                    teksten.van(poging == 0 ? "gang.wacht" : "gang.wacht.opnieuw"),
                    dossier.volgendAanbod()
                            .filter(v -> dossier.aanbiedingen().stream()
                                    .anyMatch(a -> a.geeindigd().isBefore(v)))
                            .map(v -> teksten.van("gang.volgend", woorden.moment(v)))
                            .orElse(""),
                    Toon.STIL));
        } else if (verzoek.status() == BerichtStatus.IN_BEHANDELING) {
            stappen.add(new Berichtbeeld.Stap(
                    "", teksten.van("gang.antwoord"), teksten.van("gang.antwoord.bij"), Toon.STIL));
        } else if (verzoek.ontvangen().isEmpty()) {
            stappen.add(new Berichtbeeld.Stap(
                    "", woorden.status(verzoek.status()), "", Berichtwoorden.toon(verzoek.status())));
        }
        return stappen;
    }

    private String bij(Aanbieding a) {
        String duur = teksten.eindcijfer(
                BigDecimal.valueOf(Duration.between(a.begonnen(), a.geeindigd()).toMillis(), 3));
        return a.melding().orElse("").isEmpty()
                ? teksten.van("gang.afloop." + a.afloop(), duur)
                : a.melding().get();
    }

    private List<Berichtbeeld.Stap> terug(Berichtdossier dossier) {
        List<Berichtbeeld.Stap> stappen = new ArrayList<>();
        for (Berichtregel antwoord : dossier.antwoorden()) {
            stappen.add(stap(
                    antwoord.ontvangen().orElse(antwoord.gemaakt()),
                    teksten.van("gang.ontvangen", woorden.type(antwoord)),
                    teksten.van("gang.ontvangen.bij"),
                    Toon.GOED));
            stappen.add(new Berichtbeeld.Stap(
                    "",
                    teksten.van(
                            antwoord.status() == BerichtStatus.GOEDGEKEURD
                                    ? "gang.verwerkt"
                                    : "berichtstatus." + antwoord.status()),
                    antwoord.melding().orElse(""),
                    antwoord.status() == BerichtStatus.GOEDGEKEURD
                            ? Toon.GOED
                            : Berichtwoorden.toon(antwoord.status())));
        }
        return stappen;
    }

    /** What was sent first, and what came back last. */
    private List<Berichtbeeld.Gegeven> gegevens(List<byte[]> gezegd) {
        if (gezegd.isEmpty()) {
            return List.of();
        }
        Map<String, String> sleutels = new LinkedHashMap<>();
        Map<String, String> antwoord = new LinkedHashMap<>();
        gezegd.stream().skip(1).forEach(bericht -> {
            Leesbaar.sleutelgegevens(bericht).forEach(s -> sleutels.put(s.naam(), s.waarde()));
            Leesbaar.gegevens(bericht).forEach(g -> antwoord.put(g.naam(), g.waarde()));
        });
        return Leesbaar.gegevens(gezegd.get(0)).stream()
                .map(g -> new Berichtbeeld.Gegeven(
                        teksten.bijCode("gegeven", g.naam()),
                        waarde(g.naam(), g.waarde()),
                        Optional.ofNullable(sleutels.getOrDefault(g.naam(), antwoord.get(g.naam())))
                                .map(w -> waarde(g.naam(), w))
                                .orElse(""),
                        genoemd(g.naam(), sleutels.keySet())))
                .toList();
    }

    /** The number tells whom a melding is about; it is what is wrong only when nothing else is named. */
    private static boolean genoemd(String naam, Set<String> sleutels) {
        boolean nummerAlleen = NUMMERS.containsAll(sleutels);
        return sleutels.contains(naam) && (nummerAlleen || !NUMMERS.contains(naam));
    }

    private String waarde(String naam, String waarde) {
        if (naam.equals("geslacht")) {
            return teksten.bijCode("gegeven.geslacht", waarde);
        }
        // Also with parts that are not known: 00-00-1995
        return waarde.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? waarde.substring(8) + "-" + waarde.substring(5, 7) + "-" + waarde.substring(0, 4)
                : waarde;
    }

    private List<Berichtbeeld.Feit> feiten(Berichtdossier dossier) {
        List<Berichtbeeld.Feit> feiten = new ArrayList<>();
        Optional.ofNullable(dossier.identificatiecode())
                .ifPresent(code -> feiten.add(new Berichtbeeld.Feit(teksten.van("bericht.identificatiecode"), code)));
        feiten.add(new Berichtbeeld.Feit(teksten.van("bericht.kenmerk"), dossier.correlatie()));
        dossier.foutcode().ifPresent(code -> feiten.add(new Berichtbeeld.Feit(teksten.van("bericht.foutcode"), code)));
        return feiten;
    }

    private Berichtbeeld.Stap stap(Instant moment, String wat, String bij, Toon toon) {
        return new Berichtbeeld.Stap(woorden.moment(moment), wat, bij, toon);
    }
}
