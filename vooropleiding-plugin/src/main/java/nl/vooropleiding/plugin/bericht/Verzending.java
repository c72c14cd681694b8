package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.vooropleiding.plugin.bericht.Wachtrij.Genomen;
import nl.vooropleiding.plugin.bron.AanbodMislukt;
import nl.vooropleiding.plugin.bron.Foutcode;
import nl.vooropleiding.plugin.bron.Register;

/** Offers what is due to the register, one message after the other, until nothing is due. */
@ApplicationScoped
class Verzending {

    private static final Logger LOG = System.getLogger(Verzending.class.getName());
    /** So few that they fit in a lease, also when each of them takes as long as a call may. */
    private static final int PER_KEER = 5;

    private static final int PER_BEWAKING = 100;
    private static final String NIET_GEAUTORISEERD = Foutcode.DK0002.name();
    private static final Set<String> TOEGANG =
            Set.of(NIET_GEAUTORISEERD, Foutcode.EK0030.name(), Foutcode.EK0031.name());

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
                List<Genomen> genomen = wachtrij.neem(instelling, PER_KEER);
                genomen.forEach(g -> bied(instelling, g));
                bezig |= !genomen.isEmpty();
            }
        } while (bezig);
    }

    /** Puts aside what waited for an answer too long. */
    void bewaak() {
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

    /** Not let in is not about the message: then nothing of this instelling goes, or of all that share the certificate. */
    private void weigering(String instelling, Genomen bericht, AanbodMislukt reden) {
        String code = reden.foutcode().orElse("");
        if (!TOEGANG.contains(code)) {
            wachtrij.afgekeurd(bericht, reden.getMessage(), reden.foutcode(), afnemer);
            return;
        }
        wachtrij.buitengesloten(bericht, reden.getMessage());
        List<String> wie =
                code.equals(NIET_GEAUTORISEERD) ? List.of(instelling) : verbindingen.metZelfdeCertificaat(instelling);
        wie.forEach(i -> verbindingen.sluit(i, "Het register laat ons niet binnen. " + reden.getMessage()));
        LOG.log(Level.ERROR, "[{0}] Verzenden staat uit: {1}", bericht.correlatie(), reden.getMessage());
    }

    private static String naam(Genomen bericht) {
        return bericht.aanbod().operatie().naam();
    }
}
