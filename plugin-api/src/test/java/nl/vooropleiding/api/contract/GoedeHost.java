package nl.vooropleiding.api.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.FakeNaming;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.organisatie.Instelling;
import nl.vooropleiding.api.organisatie.Organisatie;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.api.toegang.Toegang;

/** A host in memory that keeps every rule. A test replaces one service to break one. */
final class GoedeHost {

    static final LocalDate VANDAAG = LocalDate.of(2026, 9, 1);
    static final String SCHOOL = "school";
    static final String INTAKE = "u-intake";
    static final String DOCENT = "u-docent";
    static final String PRIVACY = "u-privacy";
    private static final Map<String, Set<String>> RECHTEN =
            Map.of(INTAKE, Set.of("proef.inzien"), DOCENT, Set.of(), PRIVACY, Set.of("inzage.inzien"));

    final List<Deelnemer> studenten =
            IntStream.range(1, 34).mapToObj(GoedeHost::student).toList();
    final GoedeToegang aanmelding = new GoedeToegang(this);

    Organisatie organisatie = new GoedeOrganisatie();
    Deelnemers deelnemers = new GoedeDeelnemers();
    Toegang toegang = aanmelding;
    Kaart kaart = new GoedeKaart(this);

    void zetNeer() {
        FakeNaming.bind("host", Organisatie.class, organisatie);
        FakeNaming.bind("host", Deelnemers.class, deelnemers);
        FakeNaming.bind("host", Toegang.class, toegang);
        FakeNaming.bind("host", Kaart.class, kaart);
    }

    boolean mag(String gebruiker, String recht) {
        return RECHTEN.getOrDefault(gebruiker, Set.of()).contains(recht);
    }

    boolean kentGebruiker(String gebruiker) {
        return RECHTEN.containsKey(gebruiker);
    }

    Set<String> rechten(String gebruiker) {
        return RECHTEN.get(gebruiker);
    }

    Optional<Deelnemer> vind(Context context) {
        return context.deelnemer().flatMap(id -> studenten.stream()
                .filter(d -> d.id().equals(id) && d.instelling().equals(context.instelling()))
                .findFirst());
    }

    private static Deelnemer student(int i) {
        Relatie relatie = new Relatie(
                "r" + i,
                Relatie.Soort.AANMELDING,
                i % 5 == 0 ? Relatie.Status.INGETROKKEN : Relatie.Status.ACTIEF,
                "Intake",
                "201." + i,
                Relatie.Onderwijs.BEROEPSONDERWIJS,
                VANDAAG.minusDays(i),
                Optional.empty(),
                Optional.of("team"),
                Optional.of("plein"));
        return new Deelnemer(
                "d" + i,
                SCHOOL,
                "" + (41_000 + i),
                i == 1 ? Optional.of(PersoonsgebondenNummer.van("100000004")) : Optional.empty(),
                new Naam("Proef", "", Optional.empty(), "Persoon"),
                OnvolledigeDatum.van("1995-00-00"),
                Deelnemer.Geslacht.VROUW,
                Optional.empty(),
                List.of(relatie));
    }

    static PluginException ongeldig() {
        return new PluginException(Reden.ONGELDIG, "Dat kan niet.");
    }

    static void eis(Object... aanwezig) throws PluginException {
        for (Object een : aanwezig) {
            if (een == null) {
                throw ongeldig();
            }
        }
    }

    private static final class GoedeOrganisatie implements Organisatie {
        @Override
        public List<Instelling> instellingen() {
            return List.of(
                    new Instelling(SCHOOL, "Proefschool", "25PZ", "0000000700025PZ00000"),
                    new Instelling("tweede", "Tweede school", "25PW", "0000000700025PW00000"));
        }

        @Override
        public List<OrganisatieEenheid> organisatieEenheden(String instelling) throws PluginException {
            if (instellingen().stream().noneMatch(i -> i.id().equals(instelling))) {
                throw new PluginException(Reden.ONBEKEND, "Deze instelling is er niet.");
            }
            return List.of(
                    new OrganisatieEenheid("team", "Team", List.of(new OrganisatieEenheid.Locatie("plein", "Plein"))));
        }
    }

    private final class GoedeDeelnemers implements Deelnemers {
        @Override
        public Optional<Deelnemer> deelnemer(String instelling, String id) throws PluginException {
            eis(instelling, id);
            return eerste(instelling, d -> d.id().equals(id));
        }

        @Override
        public Optional<Deelnemer> opDeelnemernummer(String instelling, String nummer) throws PluginException {
            eis(instelling, nummer);
            return eerste(instelling, d -> d.deelnemernummer().equals(nummer));
        }

        @Override
        public List<Deelnemer> opPersoonsgebondenNummer(String instelling, PersoonsgebondenNummer nummer)
                throws PluginException {
            eis(instelling, nummer);
            return alle(instelling, d -> d.persoonsgebondenNummer().equals(Optional.of(nummer)));
        }

        @Override
        public List<Deelnemer> zoek(String instelling, String tekst, int hoogstens) throws PluginException {
            eis(instelling, tekst);
            List<Deelnemer> alle = alle(
                    instelling,
                    d -> !tekst.isBlank()
                            && (d.deelnemernummer().equals(tekst)
                                    || d.naam().achternaam().contains(tekst)));
            return bladzijde(alle, Optional.empty(), hoogstens).rijen();
        }

        @Override
        public Pagina<Deelnemer> actieve(String instelling, Optional<String> vanaf, int hoogstens)
                throws PluginException {
            eis(instelling, vanaf);
            return bladzijde(
                    alle(instelling, d -> d.relaties().stream().anyMatch(r -> r.loopt(VANDAAG))), vanaf, hoogstens);
        }

        @Override
        public Pagina<String> gewijzigd(String instelling, Instant sinds, Optional<String> vanaf, int hoogstens)
                throws PluginException {
            eis(instelling, sinds, vanaf);
            return bladzijde(
                    alle(instelling, d -> true).stream().map(Deelnemer::id).toList(), vanaf, hoogstens);
        }

        private Optional<Deelnemer> eerste(String instelling, Predicate<Deelnemer> welke) {
            return alle(instelling, welke).stream().findFirst();
        }

        private List<Deelnemer> alle(String instelling, Predicate<Deelnemer> welke) {
            return studenten.stream()
                    .filter(d -> d.instelling().equals(instelling))
                    .filter(welke)
                    .toList();
        }

        private <T> Pagina<T> bladzijde(List<T> alle, Optional<String> vanaf, int hoogstens) throws PluginException {
            if (hoogstens < 1 || !vanaf.orElse("na-0").matches("na-[0-9]{1,6}")) {
                throw ongeldig();
            }
            int begin =
                    Math.min(alle.size(), Integer.parseInt(vanaf.orElse("na-0").substring(3)));
            int einde = begin + Math.min(Math.min(hoogstens, Pagina.GROOTSTE), alle.size() - begin);
            return new Pagina<>(
                    alle.subList(begin, einde), einde < alle.size() ? Optional.of("na-" + einde) : Optional.empty());
        }
    }
}
