package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.vooropleiding.plugin.bericht.Wachtrij.Genomen;
import nl.vooropleiding.plugin.bron.AanbodMislukt;
import nl.vooropleiding.plugin.bron.Register;
import nl.vooropleiding.plugin.bron.RegisterAdres;

/** Offers what is due to the register, one message after the other, until nothing is due. */
@ApplicationScoped
class Verzending {

    private static final Logger LOG = System.getLogger(Verzending.class.getName());
    /** So few that they fit in a lease, also when each of them takes as long as a call may. */
    private static final int PER_KEER = 5;

    /** Later than this a call that takes as long as it may would outlive the lease. */
    private static final Duration LAATSTE_BEGIN = Wachtrij.LEASE.minus(RegisterAdres.LANGSTE_TIMEOUT);

    private static final int PER_BEWAKING = 100;

    @Inject
    private Wachtrij wachtrij;

    @Inject
    private Register register;

    @Inject
    private Afnemer afnemer;

    @Inject
    private Verbindingen verbindingen;

    @Inject
    private Clock klok;

    /** A round for each instelling, and again as long as one of them has something that may go. */
    void verzend() {
        List<String> instellingen = verbindingen.instellingen();
        boolean bezig;
        do {
            bezig = false;
            for (String instelling : instellingen) {
                bezig |= verzend(instelling);
            }
        } while (bezig);
    }

    /** What fails for one instelling holds up no other; what broke off halfway comes free with its lease. */
    private boolean verzend(String instelling) {
        try {
            List<Genomen> genomen = wachtrij.neem(instelling, PER_KEER);
            for (Genomen een : genomen) {
                if (klok.instant().isBefore(een.sinds().plus(LAATSTE_BEGIN))) {
                    bied(instelling, een);
                } else {
                    // Another may have it before our call is over: it is not ours to offer any more.
                    wachtrij.geefTerug(een);
                }
            }
            return !genomen.isEmpty();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Het verzenden voor instelling " + instelling + " brak af", e);
            return false;
        }
    }

    /** Puts aside what waited for an answer too long, and takes up what a clock that went back would keep waiting. */
    void bewaak() {
        int teruggehaald = wachtrij.haalTerug();
        if (teruggehaald > 0) {
            LOG.log(Level.WARNING, "De klok ging terug: {0} berichten zijn alsnog aan de beurt", teruggehaald);
        }
        int verstreken;
        do {
            verstreken = wachtrij.verstreken(PER_BEWAKING);
            if (verstreken > 0) {
                LOG.log(Level.WARNING, "Op {0} verzoeken blijft het antwoord uit", verstreken);
            }
        } while (verstreken == PER_BEWAKING);
    }

    private void bied(String instelling, Genomen genomen) {
        Genomen bericht = genomen.aangeboden(klok.instant());
        try {
            register.bied(bericht.aanbod());
            wachtrij.bevestigd(bericht, Aanbieding.Afloop.BEVESTIGD);
            LOG.log(Level.INFO, "[{0}] {1} bevestigd door het register", bericht.correlatie(), naam(bericht));
        } catch (AanbodMislukt e) {
            LOG.log(
                    Level.WARNING,
                    "[{0}] {1} niet bevestigd: {2}",
                    bericht.correlatie(),
                    naam(bericht),
                    e.getMessage());
            switch (e.afloop()) {
                case AL_ONTVANGEN -> wachtrij.bevestigd(bericht, Aanbieding.Afloop.AL_ONTVANGEN);
                case HEELBAAR -> wachtrij.mislukt(bericht, e.getMessage());
                case DEFINITIEF -> weigering(instelling, bericht, e);
            }
        }
    }

    /** Not let in is not about the message: it stays, and nobody whom the same would befall goes on. */
    private void weigering(String instelling, Genomen bericht, AanbodMislukt reden) {
        Reikwijdte reikwijdte = Reikwijdte.van(reden.foutcode());
        if (reikwijdte == Reikwijdte.BERICHT) {
            wachtrij.afgekeurd(bericht, reden.getMessage(), reden.foutcode(), afnemer);
            return;
        }
        wachtrij.buitengesloten(bericht, reden.getMessage());
        List<String> wie = reikwijdte == Reikwijdte.INSTELLING
                ? List.of(instelling)
                : verbindingen.metZelfdeCertificaat(instelling);
        wie.forEach(i -> verbindingen.sluit(i, "Het register laat ons niet binnen. " + reden.getMessage()));
        LOG.log(Level.ERROR, "[{0}] Verzenden staat uit: {1}", bericht.correlatie(), reden.getMessage());
    }

    private static String naam(Genomen bericht) {
        return bericht.aanbod().operatie().naam();
    }
}
