package nl.vooropleiding.api.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.vooropleiding.Codelijst;
import nl.vooropleiding.api.vooropleiding.Coderegel;
import nl.vooropleiding.api.vooropleiding.VooropleidingGebeurtenis;
import nl.vooropleiding.api.vooropleiding.VooropleidingListener;

/**
 * What an application promises that extends the vooropleiding-plugin: with a {@link VooropleidingListener}, a {@link
 * Codelijst}, or both. The checks tell the listener of changes about students that do not exist.
 *
 * @since 1.1
 */
public final class UitbreidingContract {

    private final Discovery discovery;
    private final String applicatie;
    private final String instelling;
    private final Transactie transactie;
    private final LongSupplier klok;

    /**
     * @param discovery as the plugin would use it
     * @param applicatie the name of the WAR or EJB module to test
     * @param instelling id of an instelling
     * @param transactie normally {@link Transactie#vanServer}
     */
    public UitbreidingContract(Discovery discovery, String applicatie, String instelling, Transactie transactie) {
        this(discovery, applicatie, instelling, transactie, System::nanoTime);
    }

    UitbreidingContract(
            Discovery discovery, String applicatie, String instelling, Transactie transactie, LongSupplier klok) {
        this.discovery = Objects.requireNonNull(discovery, "discovery");
        this.applicatie = Objects.requireNonNull(applicatie, "applicatie");
        this.instelling = Objects.requireNonNull(instelling, "instelling");
        this.transactie = Objects.requireNonNull(transactie, "transactie");
        this.klok = klok;
    }

    /** Every check on what the application offers, in the order in which one would read the koppelvlak. Each stands alone. */
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("Uitbreiding: the application offers a listener or a codelijst", this::ietsTeBieden));
        if (biedt(VooropleidingListener.class)) {
            checks.add(new Check(
                    "VooropleidingListener: every kind of change of an unknown student is accepted", this::soorten));
            checks.add(new Check("VooropleidingListener: the same change twice is accepted", this::tweemaal));
            checks.addAll(new Dienst("VooropleidingListener", this::meldingen, this::vijandigeMeldingen)
                    .checks(transactie, klok));
        }
        if (biedt(Codelijst.class)) {
            checks.add(new Check("Codelijst: the versie is stable and at most 100 characters", this::versie));
            checks.add(new Check(
                    "Codelijst: reading page by page gives each regel once, in a fixed order", this::bladeren));
            checks.add(new Check("Codelijst: a place or size that makes no sense is refused", this::onzin));
            checks.addAll(new Dienst("Codelijst", this::vragen, this::vijandigeVragen).checks(transactie, klok));
        }
        return List.copyOf(checks);
    }

    private <T> List<T> hier(Class<T> dienst) throws PluginException {
        return discovery.alle(dienst).stream()
                .filter(g -> g.applicatie().equals(applicatie))
                .map(Discovery.Gevonden::dienst)
                .toList();
    }

    private boolean biedt(Class<?> dienst) {
        try {
            return !hier(dienst).isEmpty();
        } catch (PluginException e) {
            return false;
        }
    }

    private <T> T een(Class<T> dienst) throws PluginException {
        List<T> gevonden = hier(dienst);
        Eis.dat(gevonden.size() == 1, gevonden.size() + " of one kind in one application; expected one");
        return gevonden.get(0);
    }

    private VooropleidingListener listener() throws PluginException {
        return een(VooropleidingListener.class);
    }

    private Codelijst codelijst() throws PluginException {
        return een(Codelijst.class);
    }

    private void ietsTeBieden() {
        Eis.dat(biedt(VooropleidingListener.class) || biedt(Codelijst.class), "the application offers neither");
    }

    private VooropleidingGebeurtenis gebeurtenis(String id, String waar, String wie) {
        return gebeurtenis(id, EnumSet.allOf(VooropleidingGebeurtenis.Soort.class), waar, wie);
    }

    private static VooropleidingGebeurtenis gebeurtenis(
            String id, Set<VooropleidingGebeurtenis.Soort> soorten, String waar, String wie) {
        return new VooropleidingGebeurtenis(id, soorten, waar, wie, Instant.parse("2026-01-01T12:00:00Z"), "contract");
    }

    private List<Aanroep> meldingen() throws PluginException {
        VooropleidingListener listener = listener();
        VooropleidingGebeurtenis een = gebeurtenis("contract-1", instelling, Vraagsteller.ONBEKEND);
        return List.of(new Aanroep("gewijzigd", () -> meld(listener, een)));
    }

    private List<Aanroep> vijandigeMeldingen() throws PluginException {
        VooropleidingListener listener = listener();
        return Dienst.samen(
                Dienst.metTekst("change, student", t -> meld(listener, gebeurtenis("contract-2", instelling, t))),
                Dienst.metTekst("change, instelling", t -> meld(listener, gebeurtenis("contract-3", t, t))),
                List.of(new Aanroep("gewijzigd(null)", () -> meld(listener, null))));
    }

    private static Object meld(VooropleidingListener listener, VooropleidingGebeurtenis gebeurtenis)
            throws PluginException {
        listener.gewijzigd(gebeurtenis);
        return null;
    }

    private void soorten() throws PluginException {
        for (VooropleidingGebeurtenis.Soort soort : VooropleidingGebeurtenis.Soort.values()) {
            listener().gewijzigd(gebeurtenis("contract-" + soort, Set.of(soort), instelling, Vraagsteller.ONBEKEND));
        }
    }

    private void tweemaal() throws PluginException {
        VooropleidingGebeurtenis zelfde = gebeurtenis("contract-4", instelling, Vraagsteller.ONBEKEND);
        listener().gewijzigd(zelfde);
        listener().gewijzigd(zelfde);
    }

    private List<Aanroep> vragen() throws PluginException {
        Codelijst codelijst = codelijst();
        return List.of(
                new Aanroep("versie", codelijst::versie),
                new Aanroep("regels", () -> codelijst.regels(Optional.empty(), 10)));
    }

    private List<Aanroep> vijandigeVragen() throws PluginException {
        Codelijst codelijst = codelijst();
        return Dienst.samen(
                Dienst.metTekst("regels, place", t -> codelijst.regels(Optional.of(t), 10)),
                List.of(new Aanroep("regels(null)", () -> codelijst.regels(null, 10))));
    }

    private void versie() throws PluginException {
        String versie = codelijst().versie();
        Eis.dat(versie != null && versie.length() <= 100, "no versie, or a long one");
        Eis.gelijk(versie, codelijst().versie(), "the versie changes while nothing does");
    }

    private void bladeren() throws PluginException {
        Set<Coderegel> gezien = new HashSet<>();
        Optional<String> vanaf = Optional.empty();
        do {
            Pagina<Coderegel> pagina = codelijst().regels(vanaf, Pagina.GROOTSTE);
            Eis.dat(pagina.rijen().size() <= Pagina.GROOTSTE, "more than 500 regels at once");
            Eis.gelijk(pagina, codelijst().regels(vanaf, Pagina.GROOTSTE), "the same page twice is not the same");
            pagina.rijen().forEach(r -> Eis.dat(gezien.add(r), "a regel comes twice"));
            Eis.dat(pagina.volgende().isEmpty() || !pagina.rijen().isEmpty(), "an empty page says that more follows");
            vanaf = pagina.volgende();
        } while (vanaf.isPresent());
    }

    private void onzin() {
        Eis.geweigerd("a size of 0", () -> codelijst().regels(Optional.empty(), 0), Reden.ONGELDIG);
        Eis.geweigerd(
                "a place that was never given out",
                () -> codelijst().regels(Optional.of(Vraagsteller.ONBEKEND), 10),
                Reden.ONGELDIG);
    }
}
