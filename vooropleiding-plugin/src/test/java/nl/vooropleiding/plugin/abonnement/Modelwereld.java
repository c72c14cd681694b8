package nl.vooropleiding.plugin.abonnement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Afnemer;
import nl.vooropleiding.plugin.bericht.Bericht;
import nl.vooropleiding.plugin.bericht.Berichtplaatser;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.opslag.InstantKolom;
import nl.vooropleiding.plugin.opslag.Proefklok;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import nl.vooropleiding.plugin.stand.Stand;

/** Three students, two of whom are one person, as the host knows them. */
public final class Modelwereld {

    private final String school = Plugin.tabellen().eigenSchool();
    private final Random toeval;
    private final Map<String, Deelnemer> host = new LinkedHashMap<>();
    private final List<String> verloop = new ArrayList<>();

    Modelwereld(long zaad) {
        toeval = new Random(zaad);
        // Nothing goes out by itself: the register is played here.
        Berichtplaatser.zetStil(school);
        List<PersoonsgebondenNummer> nummers = Personen.veel(2);
        for (int i = 0; i < 3; i++) {
            Deelnemer student = Proefdeelnemer.met(school, Optional.of(nummers.get(i / 2)), List.of());
            host.put(student.id(), student);
        }
    }

    void stap() {
        Deelnemer wie = kies();
        switch (toeval.nextInt(12)) {
            case 0, 1 -> relatie(wie, "aanmelding", aanmelding(Relatie.Status.ACTIEF));
            case 2 -> relatie(wie, "ingetrokken", aanmelding(Relatie.Status.INGETROKKEN));
            case 3 -> relatie(wie, "geplaatst", aanmelding(Relatie.Status.GEPLAATST));
            case 4 -> relatie(wie, "inschrijving", inschrijving(Optional.empty()));
            case 5 -> relatie(wie, "uitschrijving", inschrijving(Optional.of(vandaag())));
            case 6 -> tijd(Duration.ofDays(1L + toeval.nextInt(90)));
            case 7 -> tijd(Duration.ofHours(-toeval.nextInt(30)));
            case 8 -> hand(wie);
            case 9, 10 -> antwoord(wie);
            default -> einde(wie);
        }
    }

    private Deelnemer kies() {
        return List.copyOf(host.values()).get(toeval.nextInt(host.size()));
    }

    /** The host changes something, and what it tells of it may get lost or come twice. */
    private void relatie(Deelnemer wie, String wat, Relatie nieuw) {
        List<Relatie> relaties = new ArrayList<>(wie.relaties());
        relaties.removeIf(r -> r.id().equals(nieuw.id()));
        relaties.add(nieuw);
        Deelnemer nu = Proefdeelnemer.met(wie, relaties);
        host.put(nu.id(), nu);
        int gehoord = toeval.nextInt(3);
        verloop.add(wat + " " + naam(nu) + " gehoord " + gehoord);
        for (int i = 0; i < gehoord; i++) {
            kijk(nu);
        }
    }

    private void tijd(Duration hoeveel) {
        Proefklok.verzet(hoeveel);
        verloop.add("tijd " + hoeveel + " -> " + vandaag());
        Plugin.tabellen()
                .rijen(
                        "select deelnemer from vpl_betrokkene where instelling = ?1 and herzien <= ?2",
                        school,
                        InstantKolom.micros(Plugin.bean(Clock.class).instant()))
                .forEach(d -> kijk(host.get((String) d)));
    }

    private void hand(Deelnemer wie) {
        Handeling handeling = Handeling.values()[toeval.nextInt(Handeling.values().length)];
        Handwijziging.Uitslag uitslag =
                Plugin.bean(Handwijziging.class).wijzig(wie, handeling, Optional.of("proef"), "bos", "proef");
        verloop.add("hand " + handeling + " " + naam(wie) + " " + uitslag);
    }

    private void kijk(Deelnemer wie) {
        Plugin.tabellen().in(() -> Plugin.bean(Beoordeling.class).beoordeel(wie, Aanleiding.vanzelf("proef")));
    }

    /** The register answers the oldest request about this person, as it was asked. */
    private boolean antwoord(Deelnemer wie) {
        PersoonsgebondenNummer nummer = wie.persoonsgebondenNummer().orElseThrow();
        Object oudste = Plugin.waarde(
                "select min(id) from vpl_bericht where instelling = ?1 and persoon = ?2 and status = 'WACHTRIJ'",
                school,
                StandProeven.hash(nummer));
        if (oudste == null) {
            return false;
        }
        long id = ((Number) oudste).longValue();
        Plugin.tabellen().in(() -> {
            Bericht verzoek = Plugin.bean(EntityManager.class).find(Bericht.class, id);
            verloop.add("antwoord " + verzoek.operatie() + " " + naam(wie));
            neem(inkomend(verzoek, nummer), verzoek);
        });
        Plugin.tabellen().wijzig("update vpl_bericht set status = 'GOEDGEKEURD', baan = null where id = ?1", id);
        return true;
    }

    private Inkomend inkomend(Bericht verzoek, PersoonsgebondenNummer nummer) {
        Inkomend.Kop kop = new Inkomend.Kop(
                "proef", "BRON", "98ZZ", Plugin.bean(Clock.class).instant());
        if (verzoek.operatie() == Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON) {
            return new Inkomend.Persoonsgegevens(kop, nummer);
        }
        return verzoek.operatie() == Operatie.AANVRAGEN_VOOROPLEIDING
                ? new Inkomend.Vooropleiding(kop, nummer, false, Stand.NIETS)
                : new Inkomend.Terugkoppeling(kop, true, List.of());
    }

    /** The register ends it, whether it was there or not. */
    private void einde(Deelnemer wie) {
        PersoonsgebondenNummer nummer = wie.persoonsgebondenNummer().orElseThrow();
        Object bericht = Plugin.waarde("select max(id) from vpl_bericht where instelling = ?1", school);
        if (bericht == null) {
            return;
        }
        verloop.add("register eindigt " + naam(wie));
        Plugin.tabellen().in(() -> {
            Bericht drager = Plugin.bean(EntityManager.class).find(Bericht.class, ((Number) bericht).longValue());
            Inkomend.Kop kop = new Inkomend.Kop(
                    "proef", "BRON", "98ZZ", Plugin.bean(Clock.class).instant());
            neem(new Inkomend.EindeAbonnement(kop, nummer, vandaag(), "einde inschrijving"), drager);
        });
    }

    private static void neem(Inkomend inkomend, Bericht bericht) {
        Plugin.bean(AntwoordVerwerking.class).neem(List.of(new Afnemer.Post(inkomend, bericht, Optional.of(bericht))));
    }

    /** Everything that waits is answered and everything is compared, twice: what is answered may ask for more. */
    void komtTotRust() {
        for (int i = 0; i < 2; i++) {
            verloop.add("vergelijk");
            vergelijk().forEach((wie, soort) -> kijk(host.get(wie)));
            host.values().forEach(d -> {
                while (antwoord(d)) {
                    // The next one.
                }
            });
        }
    }

    private Map<String, Verschilsoort> vergelijk() {
        Map<String, Verschilsoort> gevonden = new LinkedHashMap<>();
        Plugin.tabellen()
                .in(() ->
                        gevonden.putAll(Plugin.bean(Vergelijking.class).vergelijk(school, List.copyOf(host.values()))));
        return gevonden;
    }

    void klopt() {
        assertThat(vergelijk()).as("%s", verloop).isEmpty();
        for (Deelnemer wie : host.values()) {
            Optional<AbonnementBeeld> beeld = Plugin.bean(Abonnementen.class).beeld(school, wie.id());
            boolean tegengehouden = beeld.flatMap(AbonnementBeeld::hand)
                    .filter(MetDeHand::houdtTegen)
                    .isPresent();
            boolean grond = host.values().stream()
                    .filter(d -> d.persoonsgebondenNummer().equals(wie.persoonsgebondenNummer()))
                    .anyMatch(d -> draagvlak(d, beeld).grond().isPresent());
            boolean uitloop = host.values().stream()
                    .filter(d -> d.persoonsgebondenNummer().equals(wie.persoonsgebondenNummer()))
                    .anyMatch(d -> draagvlak(d, beeld).uitloop().isPresent());
            boolean loopt =
                    beeld.filter(a -> a.staat() == AbonnementStaat.ACTIEF).isPresent();
            String uitleg = "%s op %s: %s na %s".formatted(naam(wie), vandaag(), beeld, verloop);
            if (grond || !uitloop || tegengehouden) {
                assertThat(loopt).as(uitleg).isEqualTo(grond && !tegengehouden);
            }
            assertThat(beeld.map(AbonnementBeeld::staat))
                    .as(uitleg)
                    .isNotEqualTo(Optional.of(AbonnementStaat.BEEINDIGING_GEVRAAGD));
        }
    }

    private Draagvlak draagvlak(Deelnemer wie, Optional<AbonnementBeeld> beeld) {
        return Draagvlak.van(
                wie.relaties(),
                false,
                vandaag(),
                beeld.flatMap(AbonnementBeeld::hand).flatMap(MetDeHand::tot));
    }

    private String naam(Deelnemer wie) {
        return "student" + List.copyOf(host.keySet()).indexOf(wie.id());
    }

    private static LocalDate vandaag() {
        return Proefdeelnemer.vandaag();
    }

    private static Relatie aanmelding(Relatie.Status status) {
        return relatie("A1", Relatie.Soort.AANMELDING, status, Optional.empty());
    }

    private static Relatie inschrijving(Optional<LocalDate> einde) {
        return relatie("I1", Relatie.Soort.INSCHRIJVING, Relatie.Status.ACTIEF, einde);
    }

    private static Relatie relatie(String id, Relatie.Soort soort, Relatie.Status status, Optional<LocalDate> einde) {
        return new Relatie(
                id,
                soort,
                status,
                status.name(),
                "201.1",
                Relatie.Onderwijs.BEROEPSONDERWIJS,
                einde.map(e -> e.minusYears(1)).orElse(vandaag()),
                einde,
                Optional.empty(),
                Optional.empty());
    }
}
