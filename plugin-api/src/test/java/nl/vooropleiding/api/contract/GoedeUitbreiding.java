package nl.vooropleiding.api.contract;

import static nl.vooropleiding.api.contract.GoedeHost.eis;
import static nl.vooropleiding.api.contract.GoedeHost.ongeldig;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.FakeNaming;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.api.deelnemer.GevondenNummers;
import nl.vooropleiding.api.vooropleiding.Codelijst;
import nl.vooropleiding.api.vooropleiding.Coderegel;
import nl.vooropleiding.api.vooropleiding.Mboniveau;
import nl.vooropleiding.api.vooropleiding.Oordeel;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen;
import nl.vooropleiding.api.vooropleiding.Samenvatting;
import nl.vooropleiding.api.vooropleiding.Signaal;
import nl.vooropleiding.api.vooropleiding.Signalen;
import nl.vooropleiding.api.vooropleiding.VooropleidingListener;
import nl.vooropleiding.api.vooropleiding.Vooropleidingen;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;

/** What need not be offered, each by an application in memory that keeps every rule. */
final class GoedeUitbreiding {

    private static final List<Coderegel> REGELS = IntStream.range(0, 1203)
            .mapToObj(i -> new Coderegel(
                    "VAK", String.format("%04d", i), Optional.empty(), Optional.empty(), "Vak " + i, Optional.empty()))
            .toList();

    OpgegevenVooropleidingen opgegeven;
    GevondenNummers nummers;
    Vooropleidingen vooropleidingen;
    VooropleidingListener listener = GoedeHost::eis;
    Codelijst codelijst = new GoedeCodelijst();
    Signalen signalen = new GoedeSignalen();

    private final GoedeHost host;

    GoedeUitbreiding(GoedeHost host) {
        this.host = host;
        this.opgegeven = new GoedeOpgaven();
        this.nummers = new GoedeNummers();
        this.vooropleidingen = new GoedeVooropleidingen();
    }

    void zetNeer() {
        FakeNaming.bind("host", OpgegevenVooropleidingen.class, opgegeven);
        FakeNaming.bind("host", GevondenNummers.class, nummers);
        FakeNaming.bind("host", Signalen.class, signalen);
        FakeNaming.bind("proef", Vooropleidingen.class, vooropleidingen);
        FakeNaming.bind("buur", VooropleidingListener.class, listener);
        FakeNaming.bind("buur", Codelijst.class, codelijst);
    }

    /** Says that the student has another number, and replaces it all the same. */
    void overschrijft() {
        AtomicReference<PersoonsgebondenNummer> geworden = new AtomicReference<>();
        GevondenNummers goed = nummers;
        nummers = vondst -> {
            geworden.set(vondst.nummer());
            return goed.bied(vondst);
        };
        FakeNaming.bind(
                "host",
                Deelnemers.class,
                Anders.met(Deelnemers.class, host.deelnemers, "deelnemer", (args, d) -> ((Optional<?>) d.doe(args))
                        .map(s -> met((Deelnemer) s, geworden.get()))));
    }

    private static Deelnemer met(Deelnemer d, PersoonsgebondenNummer nummer) {
        return nummer == null
                ? d
                : new Deelnemer(
                        d.id(),
                        d.instelling(),
                        d.deelnemernummer(),
                        Optional.of(nummer),
                        d.naam(),
                        d.geboortedatum(),
                        d.geslacht(),
                        d.adres(),
                        d.relaties());
    }

    static Opgave.Bewaard opgave(String id) {
        Opgave opgave =
                new Opgave(Vooropleidingsoort.HAVO, false, Optional.empty(), Optional.of("25PZ"), Optional.of("0372"));
        return new Opgave.Bewaard(id, "s1", "havo, zonder diploma", opgave);
    }

    static Samenvatting samenvatting(Optional<Instant> actualisatie, String zin, Mboniveau... niveaus) {
        return new Samenvatting(
                actualisatie,
                false,
                new Samenvatting.Startkwalificatie(Optional.empty(), zin),
                Optional.empty(),
                List.of(new Samenvatting.Gegeven(
                        "Diploma vo",
                        "havo",
                        "Proefschool",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2014, 6, 12)))),
                Arrays.stream(niveaus)
                        .map(n -> new Samenvatting.Toelating(n, Oordeel.JA, List.of("diploma"), "WEB art. 8.2.1"))
                        .toList(),
                new Samenvatting.Abonnement(true, "actief", Optional.of(Instant.EPOCH), Optional.empty()));
    }

    private static PluginException fout(Reden reden) {
        return new PluginException(reden, "Dat gaat niet.");
    }

    private final class GoedeOpgaven implements OpgegevenVooropleidingen {
        @Override
        public boolean neemtOver() {
            return true;
        }

        @Override
        public List<Opgave.Bewaard> opgaven(Context context) throws PluginException {
            eis(context);
            if (context.deelnemer().isEmpty()) {
                throw ongeldig();
            }
            if (!host.kentGebruiker(context.gebruiker())) {
                throw fout(Reden.GEEN_RECHT);
            }
            if (host.vind(context).isEmpty()) {
                throw fout(Reden.ONBEKEND);
            }
            return List.of(opgave("o1"), opgave("o2"));
        }

        @Override
        public Optional<List<Opgave.Bewaard>> voorWerklijst(String instelling, String deelnemer)
                throws PluginException {
            eis(instelling, deelnemer);
            boolean bekend = host.studenten.stream()
                    .anyMatch(d -> d.id().equals(deelnemer) && d.instelling().equals(instelling));
            if (!bekend) {
                throw fout(Reden.ONBEKEND);
            }
            return Optional.of(List.of(opgave("o1"), opgave("o2")));
        }

        @Override
        public Opgave.Bewaard neemOver(Context context, Overname overname) throws PluginException {
            eis(context, overname);
            if (!host.mag(context.gebruiker(), "proef.inzien")) {
                throw fout(Reden.GEEN_RECHT);
            }
            List<Opgave.Bewaard> hier = opgaven(context);
            Gezien gezien = overname.vervangt().orElseThrow(() -> fout(Reden.ONGELDIG));
            Opgave.Bewaard was = hier.stream()
                    .filter(o -> o.id().equals(gezien.id()))
                    .findFirst()
                    .orElseThrow(() -> fout(Reden.ONBEKEND));
            if (!was.opgave().equals(overname.opgave())) {
                throw ongeldig();
            }
            return was;
        }
    }

    /** Takes none over: its students do not change. */
    private final class GoedeNummers implements GevondenNummers {
        @Override
        public Uitkomst bied(Vondst vondst) throws PluginException {
            eis(vondst);
            Deelnemer student = host.deelnemers
                    .deelnemer(vondst.instelling(), vondst.deelnemer())
                    .orElseThrow(() -> fout(Reden.ONBEKEND));
            if (student.persoonsgebondenNummer().isEmpty()) {
                return Uitkomst.GEWEIGERD;
            }
            return student.persoonsgebondenNummer().equals(Optional.of(vondst.nummer()))
                    ? Uitkomst.WAS_AL_BEKEND
                    : Uitkomst.ANDER_NUMMER;
        }
    }

    private final class GoedeVooropleidingen implements Vooropleidingen {
        @Override
        public Samenvatting samenvatting(Context context) throws PluginException {
            eis(context);
            if (context.deelnemer().isEmpty()) {
                throw ongeldig();
            }
            if (!host.toegang.mag("proef.inzien", context)) {
                throw fout(Reden.GEEN_RECHT);
            }
            return GoedeUitbreiding.samenvatting(Optional.of(Instant.EPOCH), "door het diploma", Mboniveau.values());
        }
    }

    private static final class GoedeSignalen implements Signalen {
        private final Map<String, Signaal> open = new HashMap<>();

        @Override
        public void meld(Signaal signaal) throws PluginException {
            eis(signaal);
            open.put(signaal.id(), signaal);
        }

        @Override
        public void sluit(String instelling, String id) throws PluginException {
            eis(instelling, id);
            open.remove(id);
        }
    }

    private static final class GoedeCodelijst implements Codelijst {
        @Override
        public String versie() {
            return "2026-09";
        }

        @Override
        public Pagina<Coderegel> regels(Optional<String> vanaf, int hoogstens) throws PluginException {
            eis(vanaf);
            String plek = vanaf.orElse("0");
            if (hoogstens < 1 || !plek.matches("[0-9]{1,4}") || Integer.parseInt(plek) > REGELS.size()) {
                throw ongeldig();
            }
            int begin = Integer.parseInt(plek);
            int einde = Math.min(begin + Math.min(hoogstens, Pagina.GROOTSTE), REGELS.size());
            return new Pagina<>(
                    REGELS.subList(begin, einde),
                    einde == REGELS.size() ? Optional.empty() : Optional.of(Integer.toString(einde)));
        }
    }
}
