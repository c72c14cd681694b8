package nl.vooropleiding.plugin.bekendmaking;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nl.vooropleiding.api.Discovery.Gevonden;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.vooropleiding.Signaal;
import nl.vooropleiding.api.vooropleiding.Signalen;
import nl.vooropleiding.plugin.host.Gesprek;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Beurt;

/** Tells each listener what it has yet to be told, one after the other, and no longer than a second at a time. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BekendmakingPuls {

    private static final Logger LOG = System.getLogger(BekendmakingPuls.class.getName());
    /** After the name of an application, so that what it is told of the one does not wait for the other. */
    private static final String SIGNALEN = "#Signalen";

    private static final int PER_KEER = 20;
    private static final Duration PER_STUK = Duration.ofSeconds(1);
    /** Longer than a whole batch can take: a node that dies gives the listener back by then. */
    private static final Duration HUUR = PER_STUK.multipliedBy(2L * PER_KEER);

    /** Calls that did not end in time: as long as one hangs, its listener is not called again. */
    private final Map<String, Gesprek<?>> hangt = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService pool;

    @Inject
    private Beurt beurt;

    @Inject
    private Beurt opruimbeurt;

    @Inject
    private Host host;

    @Inject
    private Bekendmakingen bekendmakingen;

    @Inject
    private Signaalpost signalen;

    @Inject
    private Signaalbron bron;

    private volatile Set<String> bekend = Set.of();

    /** Somebody who is told something, and how. */
    private record Ontvanger(String naam, Luisteraar.Soort soort, Bezorging bezorging) {}

    /** Tells one thing; not told again when this returns. */
    @FunctionalInterface
    private interface Bezorging {
        void breng(Bekendmaking rij) throws PluginException;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void kijk() {
        beurt.doe("de bekendmakingen", this::ronde);
    }

    private void ronde() throws PluginException {
        List<Ontvanger> ontvangers = ontvangers();
        Set<String> aanwezig = ontvangers.stream().map(Ontvanger::naam).collect(Collectors.toSet());
        if (!bekend.equals(aanwezig)) {
            ontvangers.forEach(this::leerKennen);
            bekend = aanwezig;
        }
        ontvangers.forEach(this::vertel);
    }

    /** Everybody who is there now; a host that offers its worklist twice is told nothing until that is set right. */
    private List<Ontvanger> ontvangers() throws PluginException {
        List<Ontvanger> alle = new ArrayList<>();
        host.luisteraars()
                .forEach(l -> alle.add(new Ontvanger(l.applicatie(), Luisteraar.Soort.WIJZIGINGEN, rij -> l.dienst()
                        .gewijzigd(rij.gebeurtenis()))));
        List<Gevonden<Signalen>> werklijsten = host.signalen();
        if (werklijsten.size() == 1) {
            Gevonden<Signalen> een = werklijsten.get(0);
            alle.add(new Ontvanger(
                    een.applicatie() + SIGNALEN, Luisteraar.Soort.SIGNALEN, rij -> vertel(een.dienst(), rij)));
        }
        return alle;
    }

    private void leerKennen(Ontvanger ontvanger) {
        if (ontvanger.soort() == Luisteraar.Soort.SIGNALEN) {
            signalen.begin(ontvanger.naam());
        } else {
            bekendmakingen.leerKennen(ontvanger.naam(), ontvanger.soort());
        }
    }

    /** As the point is at this moment, so that what was told late or twice ends the same. */
    private void vertel(Signalen dienst, Bekendmaking rij) throws PluginException {
        Optional<Signaal> signaal = bron.signaal(rij.kenmerk());
        if (signaal.isPresent()) {
            dienst.meld(signaal.get());
        } else {
            dienst.sluit(rij.instelling(), rij.kenmerk());
        }
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void ruimOp() {
        opruimbeurt.doe("het opruimen van bekendmakingen", this::opruiming);
    }

    private void opruiming() {
        int opgegeven = bekendmakingen.ruimOp(bekend);
        if (opgegeven > 0) {
            LOG.log(
                    Level.WARNING,
                    "{0} wijzigingen zijn na zeven dagen niet aan hun luisteraar verteld: die bleef weg of weigerde",
                    opgegeven);
        }
    }

    private void vertel(Ontvanger luisteraar) {
        String applicatie = luisteraar.naam();
        Gesprek<?> vorige = hangt.get(applicatie);
        if (vorige != null && vorige.loopt()) {
            return;
        }
        hangt.remove(applicatie);
        List<Bekendmaking> rijen = bekendmakingen.claim(applicatie, PER_KEER, HUUR);
        if (rijen.isEmpty()) {
            return;
        }
        boolean gelukt = true;
        for (Bekendmaking rij : rijen) {
            gelukt = vertel(luisteraar, rij);
            if (!gelukt) {
                break;
            }
            bekendmakingen.gebracht(rij);
        }
        bekendmakingen.klaar(applicatie, gelukt);
    }

    private boolean vertel(Ontvanger luisteraar, Bekendmaking rij) {
        Gesprek<Void> gesprek = Gesprek.begin(pool, () -> {
            luisteraar.bezorging().breng(rij);
            return null;
        });
        try {
            gesprek.antwoord(PER_STUK);
            return true;
        } catch (TimeoutException e) {
            hangt.put(luisteraar.naam(), gesprek);
            meld(luisteraar, rij, "geen antwoord binnen een seconde");
        } catch (ExecutionException e) {
            // Its own words may be about a person; ours are not.
            meld(
                    luisteraar,
                    rij,
                    e.getCause() instanceof PluginException p
                            ? p.reden().name()
                            : e.getCause().getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void meld(Ontvanger luisteraar, Bekendmaking rij, String waarom) {
        LOG.log(
                Level.WARNING,
                "[{0}] {1} nam een wijziging niet aan en hoort hem later opnieuw: {2}",
                rij.correlatie(),
                luisteraar.naam(),
                waarom);
    }
}
