package nl.vooropleiding.sample.geschiedenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vooropleiding.sample.e2e.Server;

/**
 * Plays a history: students apply and withdraw, the register does what the script says, servers are killed and started
 * again; and when all is quiet the history is held against the database.
 */
final class Proef implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Proef.class.getName());
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration UITVAL = Duration.ofSeconds(4);
    private static final int ONDERHANDEN_PER_SERVER = 5;
    private static final int MEESTE_TE_NOEMEN = 20;

    private final Omvang omvang;
    private final List<Server> servers;
    private final Databank plugin;
    private final School school;
    private final Geschiedenis geschiedenis = new Geschiedenis();
    private final Antwoorden antwoorden;
    private final Bezorger bezorger;
    private final ScriptRegister register;
    private final Instant begonnen = Instant.now();

    Proef(Omvang omvang, List<Server> servers, Databank sis, Databank plugin) {
        LOG.log(Level.INFO, "Gespeeld wordt {0}", omvang);
        this.omvang = omvang;
        this.servers = servers;
        this.plugin = plugin;
        Bevolking bevolking = new Bevolking(omvang.personen());
        this.school = new School(sis, plugin, bevolking);
        this.bezorger = new Bezorger(
                geschiedenis,
                servers.stream()
                        .map(s -> s.uri("/vooropleiding-plugin/bron/ontvangst"))
                        .toList());
        this.antwoorden = new Antwoorden(omvang.draaiboek(), bevolking, bezorger);
        this.register =
                new ScriptRegister(omvang.draaiboek(), bevolking, antwoorden, geschiedenis, TIMEOUT.plusMillis(500));
    }

    void speel() {
        for (Server server : servers) {
            // The next is started when this one is there, so that they do not both lay out the database.
            server.with("vooropleiding.bron.adres", register.adres().toString())
                    .with("vooropleiding.bron.oin", Soap.REGISTER_OIN)
                    .with("vooropleiding.bron.timeout", String.valueOf(TIMEOUT.toSeconds()))
                    // Without keys a rehearsal is unsigned; what is signed has tests of its own.
                    .with("vooropleiding.bron.sleutelbestand", "")
                    .with("vooropleiding.bron.vertrouwd", "")
                    // So that a register that is back is noticed, also in a short piece.
                    .with("vooropleiding.bron.proef.langste", "2")
                    .with("vooropleiding.tempo", String.valueOf(omvang.tempo()))
                    .start();
        }
        school.schrijfIn();
        wachtOp("verbindingen", () -> plugin.getal("select count(*) from vpl_verbinding") > 0, Duration.ofSeconds(30));
        plugin.doe(v -> Databank.voer(v, "update vpl_verbinding set tegoed = 0"));
        school.plan(omvang.draaiboek(), omvang.duur());
        drukte();
        wachtOp("rust", this::rust, omvang.uitloop());
        oordeel();
    }

    @Override
    public void close() {
        register.close();
        bezorger.close();
    }

    /** The students come and go, servers are killed, the register is away. */
    private void drukte() {
        Instant begin = Instant.now();
        List<Instant> kills = momenten(begin, omvang.kills());
        List<Instant> uitvallen = momenten(begin.plusMillis(omvang.duur().toMillis() / 10), omvang.uitvallen());
        int gedood = 0;
        while (!school.klaar() || !kills.isEmpty()) {
            school.doe(Duration.between(begin, Instant.now()));
            if (!uitvallen.isEmpty() && Instant.now().isAfter(uitvallen.get(0))) {
                uitvallen.remove(0);
                new Thread(() -> register.uitval(UITVAL), "uitval").start();
            }
            if (!kills.isEmpty() && Instant.now().isAfter(kills.get(0))) {
                kills.remove(0);
                dood(servers.get(gedood++ % servers.size()));
            }
            rust(Duration.ofMillis(100));
        }
    }

    /** Evenly spread, not at the begin nor at the end. */
    private List<Instant> momenten(Instant begin, int aantal) {
        List<Instant> momenten = new ArrayList<>();
        for (int i = 1; i <= aantal; i++) {
            momenten.add(begin.plus(omvang.duur().multipliedBy(i).dividedBy(aantal + 1)));
        }
        return momenten;
    }

    private void dood(Server server) {
        // In the middle of something, when it comes to that soon.
        Instant uiterlijk = Instant.now().plusSeconds(3);
        while (!register.inGesprek() && Instant.now().isBefore(uiterlijk)) {
            rust(Duration.ofMillis(2));
        }
        Instant gedood = Instant.now();
        server.kill9();
        server.start();
        geschiedenis.met(new Herstart(gedood, Instant.now()));
        if (omvang.lease().compareTo(Omvang.LEASE) < 0) {
            verkort();
        }
        LOG.log(
                Level.INFO,
                "Gedood en terug na {0} s",
                Duration.between(gedood, Instant.now()).toSeconds());
    }

    /** What the dead server had in hand comes free soon, as if the rest of its lease had passed. */
    private void verkort() {
        long straks = micros(Instant.now().plus(omvang.lease()));
        plugin.doe(v -> {
            Databank.voer(
                    v,
                    "update vpl_bericht set bezet_tot = ?, volgend_aanbod = ? where bezet_tot > ?",
                    straks,
                    straks,
                    straks);
            Databank.voer(v, "update vpl_zekering set volgende_proef = ? where volgende_proef > ?", straks, straks);
        });
    }

    /** What failed once is offered again soon, as if the pause had passed. */
    private void verkortPauzes() {
        long straks = micros(Instant.now().plusSeconds(1));
        plugin.doe(v -> Databank.voer(
                v,
                "update vpl_bericht set volgend_aanbod = ? where baan is not null and bezet_tot is null"
                        + " and volgend_aanbod > ?",
                straks,
                straks));
    }

    private boolean rust() {
        if (!omvang.volledig()) {
            verkortPauzes();
        }
        return school.klaar()
                && bezorger.open() == 0
                && plugin.getal("select (select count(*) from vpl_bericht where status = 'WACHTRIJ')"
                                + " + (select count(*) from vpl_gebeurtenis)")
                        == 0
                && bezorger.open() == 0;
    }

    private void oordeel() {
        Momentopname momentopname = Momentopname.van(plugin, school.verloop(), antwoorden.geabonneerd());
        LOG.log(Level.INFO, "{0}", verslag(momentopname));
        List<Overtreding> overtredingen = Controle.toets(
                geschiedenis,
                momentopname,
                new Grenzen(
                        omvang.tempo(),
                        ONDERHANDEN_PER_SERVER * servers.size(),
                        omvang.lease(),
                        Duration.ofSeconds(20)));
        overtredingen.forEach(o -> LOG.log(Level.WARNING, "{0}", o));
        assertThat(overtredingen.stream().limit(MEESTE_TE_NOEMEN))
                .as("%d overtredingen; speel het na met -Dgeschiedenis.zaad=%d", overtredingen.size(), omvang.zaad())
                .isEmpty();
    }

    private String verslag(Momentopname momentopname) {
        Map<String, Object> cijfers = new LinkedHashMap<>();
        cijfers.put("zaad", omvang.zaad());
        cijfers.put("berichten", momentopname.berichten().size());
        cijfers.put("seconden", Duration.between(begonnen, Instant.now()).toSeconds());
        cijfers.put("kills", geschiedenis.herstarts().size());
        cijfers.put("aanboden", geschiedenis.aanboden().size());
        cijfers.put("leveringen", geschiedenis.leveringen().size());
        cijfers.put("storingen", tel(geschiedenis.aanboden(), Aanbod::storing));
        cijfers.put("reacties", tel(geschiedenis.aanboden(), Aanbod::reactie));
        cijfers.put("ontvangst", tel(geschiedenis.leveringen(), Levering::ontvangst));
        cijfers.put("statussen", tel(momentopname.berichten(), b -> (b.uit() ? "uit " : "in ") + b.status()));
        cijfers.put("opnamen", momentopname.opnamen().size());
        cijfers.put("versies", momentopname.versies().size());
        cijfers.put("staten", tel(momentopname.abonnementen(), Momentopname.Abonnement::staat));
        return cijfers.toString();
    }

    private static <T, S> Map<S, Long> tel(List<T> wat, Function<T, S> waarnaar) {
        return wat.stream().collect(Collectors.groupingBy(waarnaar, TreeMap::new, Collectors.counting()));
    }

    private interface Vraag {
        boolean ja();
    }

    /** What has not come about by then, the check will tell in its own words. */
    private static void wachtOp(String wat, Vraag vraag, Duration geduld) {
        Instant uiterlijk = Instant.now().plus(geduld);
        while (!vraag.ja()) {
            if (Instant.now().isAfter(uiterlijk)) {
                LOG.log(Level.WARNING, "Niet op tijd: {0}", wat);
                return;
            }
            rust(Duration.ofMillis(500));
        }
    }

    private static void rust(Duration duur) {
        try {
            Thread.sleep(duur.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long micros(Instant moment) {
        return moment.toEpochMilli() * 1000;
    }
}
