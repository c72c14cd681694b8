package nl.vooropleiding.plugin.aanmelder;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.organisatie.Instelling;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Beurt;

/** Asks the host every five seconds which students changed, and notes how they are now. The first time that is all. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AanmelderPuls {

    private static final Logger LOG = System.getLogger(AanmelderPuls.class.getName());
    private static final int PER_PAGINA = 200;
    /** A node that dies while it reads is followed by another after this. */
    private static final Duration HUUR = Duration.ofMinutes(5);

    private static final int PER_KEER = 100;

    /** By what everybody was judged when this node last looked: it need not look again until that is another. */
    private volatile String herwogen = "";

    @Inject
    private Beurt beurt;

    @Inject
    private Host host;

    @Inject
    private Lezingen lezingen;

    @Inject
    private Aanmelders aanmelders;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Clock klok;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void kijk() {
        beurt.doe("de aanmelders", this::ronde);
    }

    private void ronde() {
        try {
            herweeg();
            for (Instelling instelling : host.organisatie().instellingen()) {
                lees(instelling.id());
            }
        } catch (PluginException e) {
            LOG.log(Level.DEBUG, "De host zegt nu niet wie zich aanmeldde: {0}", e.getMessage());
        }
    }

    private void herweeg() {
        String stempel = aanmelders.stempel();
        if (!stempel.equals(herwogen) && aanmelders.herweeg(PER_KEER) < PER_KEER) {
            herwogen = stempel;
        }
    }

    private void lees(String instelling) throws PluginException {
        lezingen.leerKennen(instelling);
        Instant begonnen = klok.instant();
        Optional<Instant> sinds = lezingen.neem(instelling, HUUR);
        if (sinds.isEmpty()) {
            return;
        }
        boolean gelukt = false;
        try {
            Optional<String> vanaf = Optional.empty();
            do {
                Pagina<String> pagina = host.deelnemers().gewijzigd(instelling, sinds.get(), vanaf, PER_PAGINA);
                for (String id : pagina.rijen()) {
                    lees(instelling, id);
                }
                vanaf = pagina.volgende();
            } while (vanaf.isPresent());
            gelukt = true;
        } finally {
            if (gelukt) {
                lezingen.klaar(instelling, begonnen);
            } else {
                lezingen.mislukt(instelling);
            }
        }
    }

    private void lees(String instelling, String id) throws PluginException {
        Optional<Deelnemer> deelnemer = host.deelnemers().deelnemer(instelling, id);
        if (deelnemer.isPresent()) {
            aanmelders.ververs(deelnemer.get());
            dossiers.vergelijk(instelling, id);
        } else {
            aanmelders.verwijder(instelling, id);
        }
    }
}
