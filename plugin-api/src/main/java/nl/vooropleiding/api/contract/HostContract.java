package nl.vooropleiding.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.organisatie.Organisatie;
import nl.vooropleiding.api.toegang.Toegang;

/**
 * What a host promises, with what it need not offer but does. The checks read; what they use up is a handful of sign-on codes, and what they put on the host's worklist they take off again. Nobody should change
 * students meanwhile.
 *
 * <p>What is seen only from outside is not here: that the host survives a plugin that throws or hangs, that it sends
 * events after its commit, and that it accepts no return address outside a plugin's context path.
 *
 * @since 1.0
 */
public final class HostContract {

    private final Discovery discovery;
    private final HostGeval geval;
    private final Transactie transactie;
    private final LongSupplier klok;

    /**
     * @param discovery as the plugin would use it
     * @param geval what there is to ask for
     * @param transactie normally {@link Transactie#vanServer}
     */
    public HostContract(Discovery discovery, HostGeval geval, Transactie transactie) {
        this(discovery, geval, transactie, System::nanoTime);
    }

    HostContract(Discovery discovery, HostGeval geval, Transactie transactie, LongSupplier klok) {
        this.discovery = Objects.requireNonNull(discovery, "discovery");
        this.geval = Objects.requireNonNull(geval, "geval");
        this.transactie = Objects.requireNonNull(transactie, "transactie");
        this.klok = klok;
    }

    /** Every check, in the order in which one would read the koppelvlak. Each stands alone. */
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (Class<?> dienst : List.of(Organisatie.class, Deelnemers.class, Toegang.class, Kaart.class)) {
            checks.add(new Check(
                    dienst.getSimpleName() + ": exactly one application offers it", () -> discovery.een(dienst)));
        }
        OrganisatieRegels organisatie = new OrganisatieRegels(discovery, geval);
        DeelnemersRegels deelnemers = new DeelnemersRegels(discovery, geval);
        ToegangRegels toegang = new ToegangRegels(discovery, geval);
        SignOnRegels signOn = new SignOnRegels(discovery, geval);
        KaartRegels kaart = new KaartRegels(discovery, geval);
        checks.addAll(organisatie.checks());
        checks.add(organisatie.dienst().lijstenVanDeJdk());
        checks.addAll(organisatie.dienst().checks(transactie, klok));
        checks.addAll(deelnemers.checks());
        checks.add(deelnemers.dienst().lijstenVanDeJdk());
        checks.addAll(deelnemers.dienst().checks(transactie, klok));
        checks.addAll(toegang.checks());
        checks.addAll(signOn.checks());
        checks.addAll(toegang.dienst().checks(transactie, klok));
        checks.addAll(kaart.checks());
        checks.addAll(kaart.dienst().checks(transactie, klok));
        OpgaveRegels opgave = new OpgaveRegels(discovery, geval);
        if (opgave.aangeboden()) {
            checks.addAll(opgave.checks());
            checks.add(opgave.dienst().lijstenVanDeJdk());
            checks.addAll(opgave.dienst().checks(transactie, klok));
        }
        NummerRegels nummers = new NummerRegels(discovery, geval);
        if (nummers.aangeboden()) {
            checks.addAll(nummers.checks());
            checks.addAll(nummers.dienst().checks(transactie, klok));
        }
        SignaalRegels signalen = new SignaalRegels(discovery, geval);
        if (signalen.aangeboden()) {
            checks.addAll(signalen.checks());
            checks.addAll(signalen.dienst().checks(transactie, klok));
        }
        return List.copyOf(checks);
    }
}
