package nl.vooropleiding.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import nl.vooropleiding.api.Discovery;

/**
 * What a plugin promises. The checks send events about students that do not exist and ask for a panel and an export, so
 * they leave rows of inzage; they remove nothing.
 *
 * <p>What needs the server's help is not here: that the plugin's health answers while its database is away, and that its
 * pages look and refuse as they should.
 *
 * @since 1.0
 */
public final class PluginContract {

    private final Discovery discovery;
    private final PluginGeval geval;
    private final Transactie transactie;
    private final LongSupplier klok;

    /**
     * @param discovery as the host would use it
     * @param geval which plugin, and what there is to ask for
     * @param transactie normally {@link Transactie#vanServer}
     */
    public PluginContract(Discovery discovery, PluginGeval geval, Transactie transactie) {
        this(discovery, geval, transactie, System::nanoTime);
    }

    PluginContract(Discovery discovery, PluginGeval geval, Transactie transactie, LongSupplier klok) {
        this.discovery = Objects.requireNonNull(discovery, "discovery");
        this.geval = Objects.requireNonNull(geval, "geval");
        this.transactie = Objects.requireNonNull(transactie, "transactie");
        this.klok = klok;
    }

    /** Every check, in the order in which one would read the koppelvlak. Each stands alone. */
    public List<Check> checks() {
        PluginRegels plugin = new PluginRegels(discovery, geval);
        ListenerRegels listener = new ListenerRegels(discovery, geval);
        PrivacyRegels privacy = new PrivacyRegels(discovery, geval);
        List<Check> checks = new ArrayList<>();
        checks.addAll(plugin.checks());
        checks.add(plugin.dienst().lijstenVanDeJdk());
        checks.addAll(plugin.dienst().checks(transactie, klok));
        checks.addAll(listener.checks());
        checks.addAll(listener.dienst().checks(transactie, klok));
        checks.addAll(privacy.checks());
        checks.add(privacy.dienst().lijstenVanDeJdk());
        checks.addAll(privacy.dienst().checks(transactie, klok));
        VooropleidingenRegels vooropleidingen = new VooropleidingenRegels(discovery, geval);
        if (vooropleidingen.aangeboden()) {
            checks.addAll(vooropleidingen.checks());
            checks.addAll(vooropleidingen.dienst().checks(transactie, klok));
        }
        return List.copyOf(checks);
    }
}
