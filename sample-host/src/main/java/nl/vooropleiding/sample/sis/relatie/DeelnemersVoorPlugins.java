package nl.vooropleiding.sample.sis.relatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.deelnemer.DeelnemerBestand;
import nl.vooropleiding.sample.sis.deelnemer.Wijziging;
import nl.vooropleiding.sample.sis.deelnemer.Zicht;

/** Students as plugins see them: data only, ids as text, statuses in neutral words. Each answer is one transaction. */
@ApplicationScoped
@Transactional
class DeelnemersVoorPlugins {

    private static final Instant LAATSTE = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    private DeelnemerBestand bestand;

    @Inject
    private RelatieBestand relaties;

    @Inject
    private Clock klok;

    Optional<nl.vooropleiding.api.deelnemer.Deelnemer> opId(String instelling, String id) {
        return getal(instelling)
                .flatMap(i -> getal(id).flatMap(d -> bestand.opId(i, d)))
                .map(this::vertaal);
    }

    Optional<nl.vooropleiding.api.deelnemer.Deelnemer> opNummer(String instelling, String nummer) {
        return getal(instelling).flatMap(i -> bestand.opNummer(i, nummer)).map(this::vertaal);
    }

    List<nl.vooropleiding.api.deelnemer.Deelnemer> opPersoonsgebondenNummer(
            String instelling, PersoonsgebondenNummer nummer) {
        return getal(instelling)
                .map(i -> vertaal(bestand.opPersoonsgebondenNummer(i, nummer)))
                .orElse(List.of());
    }

    List<nl.vooropleiding.api.deelnemer.Deelnemer> zoek(String instelling, String tekst, int hoogstens) {
        return getal(instelling)
                .filter(i -> bestand.isZoekbaar(tekst))
                .map(i -> vertaal(bestand.zoek(new Zicht(i, Set.of()), tekst, 0, hoogstens)))
                .orElse(List.of());
    }

    Pagina<nl.vooropleiding.api.deelnemer.Deelnemer> actieve(String instelling, Optional<String> vanaf, int hoogstens) {
        Bladwijzer waar = Bladwijzer.lees(vanaf, new Bladwijzer(Instant.EPOCH, 0));
        List<Deelnemer> gevonden = getal(instelling)
                .map(i -> bestand.actieve(i, LocalDate.now(klok), waar.id(), hoogstens))
                .orElse(List.of());
        Optional<String> volgende = gevonden.size() < hoogstens
                ? Optional.empty()
                : Optional.of(new Bladwijzer(
                                Instant.EPOCH, gevonden.get(gevonden.size() - 1).getId())
                        .toString());
        return new Pagina<>(vertaal(gevonden), volgende);
    }

    Pagina<String> gewijzigd(String instelling, Instant sinds, Optional<String> vanaf, int hoogstens) {
        Bladwijzer waar = Bladwijzer.lees(vanaf, new Bladwijzer(begrens(sinds), -1));
        List<Wijziging> gevonden = getal(instelling)
                .map(i -> bestand.gewijzigd(i, waar.tijdstip(), waar.id(), hoogstens))
                .orElse(List.of());
        Optional<String> volgende = Optional.empty();
        if (gevonden.size() == hoogstens) {
            Wijziging laatste = gevonden.get(gevonden.size() - 1);
            volgende = Optional.of(new Bladwijzer(laatste.getTijdstip(), laatste.getDeelnemer()).toString());
        }
        return new Pagina<>(
                gevonden.stream().map(w -> Long.toString(w.getDeelnemer())).toList(), volgende);
    }

    /** An instant that fits in a column of milliseconds. */
    private static Instant begrens(Instant sinds) {
        if (sinds.isBefore(Instant.EPOCH)) {
            return Instant.EPOCH;
        }
        return sinds.isAfter(LAATSTE) ? LAATSTE : sinds;
    }

    private nl.vooropleiding.api.deelnemer.Deelnemer vertaal(Deelnemer deelnemer) {
        return vertaal(List.of(deelnemer)).get(0);
    }

    private List<nl.vooropleiding.api.deelnemer.Deelnemer> vertaal(List<Deelnemer> deelnemers) {
        Map<Long, List<Relatie>> relatiesPer =
                relaties.relaties(deelnemers.stream().map(Deelnemer::getId).toList());
        List<nl.vooropleiding.api.deelnemer.Deelnemer> vertaald = new ArrayList<>();
        for (Deelnemer d : deelnemers) {
            vertaald.add(new nl.vooropleiding.api.deelnemer.Deelnemer(
                    d.sleutel(),
                    Long.toString(d.getInstelling().getId()),
                    d.getNummer(),
                    d.persoonsgebondenNummer(),
                    d.naam(),
                    d.getGeboortedatum(),
                    d.getGeslacht(),
                    d.adres(),
                    relatiesPer.get(d.getId())));
        }
        return vertaald;
    }

    private static Optional<Long> getal(String id) {
        return id.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
