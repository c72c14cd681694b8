package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import nl.vooropleiding.plugin.bericht.Wachtrij.Genomen;
import nl.vooropleiding.plugin.bron.AanbodMislukt;
import nl.vooropleiding.plugin.bron.Register;

/** Offers what is due to the register, one message after the other, until nothing is due. */
@ApplicationScoped
class Verzending {

    private static final Logger LOG = System.getLogger(Verzending.class.getName());
    private static final int PER_KEER = 20;

    @Inject
    private Wachtrij wachtrij;

    @Inject
    private Register register;

    @Inject
    private Afnemer afnemer;

    @Inject
    private Clock klok;

    void verzend() {
        List<Genomen> genomen;
        do {
            genomen = wachtrij.neem(PER_KEER);
            genomen.forEach(this::bied);
        } while (!genomen.isEmpty());
    }

    private void bied(Genomen genomen) {
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
                case HEELBAAR -> wachtrij.later(bericht, e.getMessage());
                case DEFINITIEF -> wachtrij.afgekeurd(bericht, e.getMessage(), e.foutcode(), afnemer);
            }
        }
    }

    private static String naam(Genomen bericht) {
        return bericht.aanbod().operatie().naam();
    }
}
