package nl.vooropleiding.plugin.bericht;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.plugin.opslag.InstantKolom;

/** How far offering a message is, or processing one that came in: how often it was tried, and when it is again. */
@Embeddable
class Aanbod {

    /** Those that count: that passed, or failed by this message itself. */
    private int aanbiedingen;

    /** Whether it was ever taken up to be offered: the register may have it. */
    private boolean aangeboden;

    @Column(name = "volgend_aanbod")
    private Instant volgendAanbod;

    @Column(name = "bezet_tot")
    private Instant bezetTot;

    /** It failed, and nothing has passed since: whether that was this message is not known yet. */
    private boolean verdacht;

    /** Never tried, and not to be. */
    Aanbod() {}

    private Aanbod(int aanbiedingen, boolean aangeboden, Instant volgendAanbod, Instant bezetTot, boolean verdacht) {
        this.aanbiedingen = aanbiedingen;
        this.aangeboden = aangeboden;
        this.volgendAanbod = volgendAanbod;
        this.bezetTot = bezetTot;
        this.verdacht = verdacht;
    }

    /** It is tried from that moment on. */
    Aanbod vanaf(Instant moment) {
        return new Aanbod(aanbiedingen, aangeboden, moment, bezetTot, verdacht);
    }

    /** Taken up by a node until that moment; after it another may. */
    Aanbod bezet(Instant tot) {
        return new Aanbod(aanbiedingen, true, tot, tot, verdacht);
    }

    /** No node is busy with it any more. */
    Aanbod vrij() {
        return new Aanbod(aanbiedingen, aangeboden, volgendAanbod, null, verdacht);
    }

    /** Whether it is still who took it until that moment that has it. */
    boolean isBezetTot(Instant tot) {
        return bezetTot != null && InstantKolom.micros(bezetTot) == InstantKolom.micros(tot);
    }

    /** Once more, by this message itself. */
    Aanbod geteld() {
        return new Aanbod(aanbiedingen + 1, aangeboden, volgendAanbod, bezetTot, verdacht);
    }

    /** It failed, by this message or by the channel. */
    Aanbod verdacht(Instant opnieuw) {
        return new Aanbod(aanbiedingen, aangeboden, opnieuw, null, true);
    }

    /** Whether it was this message is known now. */
    Aanbod onverdacht() {
        return new Aanbod(aanbiedingen, aangeboden, volgendAanbod, bezetTot, false);
    }

    /** From the beginning, at once. */
    Aanbod opnieuw(Instant nu) {
        return new Aanbod(0, aangeboden, nu, bezetTot, verdacht);
    }

    /** It is not tried any more. */
    Aanbod klaar() {
        return new Aanbod(aanbiedingen, aangeboden, null, null, false);
    }

    boolean onderhanden(Instant nu) {
        return Berichtstand.onderhanden(bezetTot, nu);
    }

    boolean ooit() {
        return aangeboden;
    }

    int aantal() {
        return aanbiedingen;
    }

    Optional<Instant> volgend() {
        return Optional.ofNullable(volgendAanbod);
    }
}
