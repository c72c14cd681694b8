package nl.vooropleiding.api.contract;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.api.organisatie.Instelling;
import nl.vooropleiding.api.organisatie.Organisatie;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;

/** What {@link Deelnemers} promises. */
record DeelnemersRegels(Discovery discovery, HostGeval geval) {

    /** A valid number from the range for tests. */
    private static final PersoonsgebondenNummer PROEFNUMMER = PersoonsgebondenNummer.van("999990019");

    List<Check> checks() {
        return List.of(
                new Check("Deelnemers: by id, by deelnemernummer and by number it is the same student", this::zelfde),
                new Check("Deelnemers: an unknown student or instelling is an empty answer", this::onbekend),
                new Check("Deelnemers: no student under another instelling", this::andereInstelling),
                new Check(
                        "Deelnemers: search finds by deelnemernummer, no more than asked, nothing for blank",
                        this::zoek),
                new Check("Deelnemers: paging through the active students gives each once", this::actieve),
                new Check("Deelnemers: whoever is active has a relation that runs, in that instelling", this::loopt),
                new Check("Deelnemers: relations name organisatie-eenheden that Organisatie knows", this::eenheden),
                new Check("Deelnemers: paging through what changed gives each id once", this::gewijzigd),
                new Check("Deelnemers: no page above 500 rows; below one row is ONGELDIG", this::paginagrootte),
                new Check("Deelnemers: a place in a list that was never given out is ONGELDIG", this::vanaf));
    }

    Dienst dienst() {
        return new Dienst("Deelnemers", this::geldig, this::vijandig);
    }

    private Deelnemers deelnemers() throws PluginException {
        return discovery.een(Deelnemers.class);
    }

    private Deelnemer student() throws PluginException {
        return deelnemers()
                .deelnemer(geval.instelling(), geval.deelnemer())
                .orElseThrow(() -> new AssertionError("the given student is not found by id"));
    }

    private List<Aanroep> geldig() throws PluginException {
        String waar = geval.instelling();
        String nummer = student().deelnemernummer();
        return List.of(
                new Aanroep("deelnemer", () -> deelnemers().deelnemer(waar, geval.deelnemer())),
                new Aanroep("opDeelnemernummer", () -> deelnemers().opDeelnemernummer(waar, nummer)),
                new Aanroep("opPersoonsgebondenNummer", () -> deelnemers().opPersoonsgebondenNummer(waar, PROEFNUMMER)),
                new Aanroep("zoek", () -> deelnemers().zoek(waar, nummer, 10)),
                new Aanroep("actieve", () -> deelnemers().actieve(waar, Optional.empty(), 10)),
                new Aanroep("gewijzigd", () -> deelnemers().gewijzigd(waar, Instant.EPOCH, Optional.empty(), 10)));
    }

    private List<Aanroep> vijandig() {
        String waar = geval.instelling();
        String wie = geval.deelnemer();
        return Dienst.samen(
                Dienst.metTekstOfNull("deelnemer, instelling", t -> deelnemers().deelnemer(t, wie)),
                Dienst.metTekstOfNull("deelnemer, id", t -> deelnemers().deelnemer(waar, t)),
                Dienst.metTekstOfNull("opDeelnemernummer", t -> deelnemers().opDeelnemernummer(waar, t)),
                Dienst.metTekstOfNull("zoek", t -> deelnemers().zoek(waar, t, 10)),
                Dienst.metTekst("actieve", t -> deelnemers().actieve(waar, Optional.of(t), 10)),
                Dienst.metTekst("gewijzigd", t -> deelnemers().gewijzigd(waar, Instant.EPOCH, Optional.of(t), 10)),
                List.of(
                        new Aanroep("actieve(null)", () -> deelnemers().actieve(waar, null, 10)),
                        new Aanroep("gewijzigd(null)", () -> deelnemers().gewijzigd(waar, Instant.EPOCH, null, 10)),
                        new Aanroep("opPersoonsgebondenNummer(null)", () -> deelnemers()
                                .opPersoonsgebondenNummer(waar, null)),
                        new Aanroep("gewijzigd(since null)", () -> deelnemers()
                                .gewijzigd(waar, null, Optional.empty(), 10)),
                        new Aanroep("gewijzigd(since the smallest instant)", () -> deelnemers()
                                .gewijzigd(waar, Instant.MIN, Optional.empty(), 10)),
                        new Aanroep("gewijzigd(since the largest instant)", () -> deelnemers()
                                .gewijzigd(waar, Instant.MAX, Optional.empty(), 10))));
    }

    private void zelfde() throws PluginException {
        Deelnemer student = student();
        Eis.gelijk(geval.deelnemer(), student.id(), "the student found by id has another id");
        Optional<String> opNummer = deelnemers()
                .opDeelnemernummer(geval.instelling(), student.deelnemernummer())
                .map(Deelnemer::id);
        Eis.gelijk(Optional.of(student.id()), opNummer, "by deelnemernummer it is not the same student");
        if (student.persoonsgebondenNummer().isPresent()) {
            List<Deelnemer> opPersoon = deelnemers()
                    .opPersoonsgebondenNummer(
                            geval.instelling(), student.persoonsgebondenNummer().get());
            Eis.dat(
                    opPersoon.stream().anyMatch(d -> d.id().equals(student.id())),
                    "by persoonsgebonden nummer the student is not found");
        }
    }

    private void onbekend() throws PluginException {
        String nergens = Vraagsteller.ONBEKEND;
        String waar = geval.instelling();
        Eis.dat(deelnemers().deelnemer(waar, nergens).isEmpty(), "an unknown id gives a student");
        Eis.dat(deelnemers().opDeelnemernummer(waar, nergens).isEmpty(), "an unknown deelnemernummer gives a student");
        Eis.dat(deelnemers().zoek(waar, nergens, 10).isEmpty(), "an unknown name gives a student");
        Eis.dat(
                deelnemers().opPersoonsgebondenNummer(nergens, PROEFNUMMER).isEmpty()
                        && deelnemers()
                                .actieve(nergens, Optional.empty(), 10)
                                .rijen()
                                .isEmpty()
                        && deelnemers()
                                .gewijzigd(nergens, Instant.EPOCH, Optional.empty(), 10)
                                .rijen()
                                .isEmpty(),
                "an unknown instelling has students");
    }

    private void andereInstelling() throws PluginException {
        Eis.dat(
                deelnemers().deelnemer(Vraagsteller.ONBEKEND, geval.deelnemer()).isEmpty(),
                "the student is found under an instelling that is not there");
        for (Instelling instelling : discovery.een(Organisatie.class).instellingen()) {
            Optional<Deelnemer> daar = deelnemers().deelnemer(instelling.id(), geval.deelnemer());
            Eis.dat(
                    daar.map(d -> d.instelling().equals(instelling.id())).orElse(true),
                    "a student of another instelling is found under " + instelling.id());
        }
    }

    private void zoek() throws PluginException {
        Deelnemer student = student();
        Eis.dat(
                deelnemers().zoek(geval.instelling(), student.deelnemernummer(), 10).stream()
                        .anyMatch(d -> d.id().equals(student.id())),
                "the student is not among the first ten for their deelnemernummer");
        Eis.dat(
                deelnemers()
                                .zoek(geval.instelling(), student.naam().achternaam(), 1)
                                .size()
                        <= 1,
                "more students than were asked for");
        Eis.dat(deelnemers().zoek(geval.instelling(), " ", 10).isEmpty(), "blank text finds students");
    }

    private void actieve() throws PluginException {
        Set<String> ids = Bladeren.elkEenKeer((vanaf, hoogstens) -> {
            Pagina<Deelnemer> pagina = deelnemers().actieve(geval.instelling(), vanaf, hoogstens);
            return new Pagina<>(pagina.rijen().stream().map(Deelnemer::id).toList(), pagina.volgende());
        });
        Eis.dat(ids.contains(geval.deelnemer()), "the given student, whose relation runs, is not among them");
    }

    private List<Deelnemer> eersteActieve() throws PluginException {
        return deelnemers()
                .actieve(geval.instelling(), Optional.empty(), Pagina.GROOTSTE)
                .rijen();
    }

    private void loopt() throws PluginException {
        for (Deelnemer student : eersteActieve()) {
            Eis.gelijk(geval.instelling(), student.instelling(), "a student of another instelling is among them");
            Eis.dat(
                    student.relaties().stream().anyMatch(r -> r.loopt(geval.peildatum())),
                    student + " is active without a relation that runs");
        }
    }

    private void eenheden() throws PluginException {
        Set<String> eenheden = new HashSet<>();
        Set<String> locaties = new HashSet<>();
        for (OrganisatieEenheid e : discovery.een(Organisatie.class).organisatieEenheden(geval.instelling())) {
            eenheden.add(e.id());
            e.locaties().forEach(l -> locaties.add(l.id()));
        }
        for (Deelnemer student : eersteActieve()) {
            student.relaties().forEach(r -> {
                Eis.dat(
                        r.organisatieEenheid().map(eenheden::contains).orElse(true),
                        student + " has a relation in an organisatie-eenheid that is not there");
                Eis.dat(
                        r.locatie().map(locaties::contains).orElse(true),
                        student + " has a relation at a locatie that is not there");
            });
        }
    }

    private void gewijzigd() throws PluginException {
        Set<String> ids = Bladeren.elkEenKeer(
                (vanaf, hoogstens) -> deelnemers().gewijzigd(geval.instelling(), Instant.EPOCH, vanaf, hoogstens));
        Eis.dat(ids.contains(geval.deelnemer()), "the given student is not among what changed since 1970");
    }

    private void paginagrootte() throws PluginException {
        Optional<String> voorin = Optional.empty();
        String waar = geval.instelling();
        int veel = Integer.MAX_VALUE;
        Eis.dat(
                deelnemers().actieve(waar, voorin, veel).rijen().size() <= Pagina.GROOTSTE
                        && deelnemers()
                                        .gewijzigd(waar, Instant.EPOCH, voorin, veel)
                                        .rijen()
                                        .size()
                                <= Pagina.GROOTSTE
                        && deelnemers().zoek(waar, "a", veel).size() <= Pagina.GROOTSTE,
                "more than 500 rows at once");
        for (int weinig : new int[] {0, -1, Integer.MIN_VALUE}) {
            ongeldig("actieve(" + weinig + ")", () -> deelnemers().actieve(waar, voorin, weinig));
            ongeldig("gewijzigd(" + weinig + ")", () -> deelnemers().gewijzigd(waar, Instant.EPOCH, voorin, weinig));
            ongeldig("zoek(" + weinig + ")", () -> deelnemers().zoek(waar, "a", weinig));
        }
    }

    private void vanaf() {
        Optional<String> nergens = Optional.of(Vraagsteller.ONBEKEND);
        ongeldig("actieve", () -> deelnemers().actieve(geval.instelling(), nergens, 10));
        ongeldig("gewijzigd", () -> deelnemers().gewijzigd(geval.instelling(), Instant.EPOCH, nergens, 10));
    }

    private static void ongeldig(String wat, Aanroep.Roep roep) {
        Eis.geweigerd(wat, roep, PluginException.Reden.ONGELDIG);
    }
}
