package nl.vooropleiding.plugin.kaart.verbinding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.api.organisatie.Instelling;
import nl.vooropleiding.plugin.bron.Certificaten;
import nl.vooropleiding.plugin.bron.Certificaten.Certificaat;
import nl.vooropleiding.plugin.bron.Verbindingsproef;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;

/** The certificates on the page <em>BRON-verbinding</em>, and the test of the connection that they are for. */
@Named("bronCertificaten")
@RequestScoped
public class BronCertificaten {

    /** What came of the test waits here for the page that shows it. */
    private static final String UITSLAG = "verbindingsproef";

    private final Schoolpagina pagina;
    private final Host host;
    private final Certificaten certificaten;
    private final Verbindingsproef proef;
    private final Schoolinstellingen instellingen;

    private List<Regel> regels = List.of();

    /** A certificate: whose, until when, and what is the matter with it. */
    public record Regel(String wie, String oin, String tot, String staat, String stijl, String uitleg) {}

    /** For the container's proxy alone. */
    BronCertificaten() {
        this(null, null, null, null, null);
    }

    @Inject
    BronCertificaten(
            Schoolpagina pagina,
            Host host,
            Certificaten certificaten,
            Verbindingsproef proef,
            Schoolinstellingen instellingen) {
        this.pagina = pagina;
        this.host = host;
        this.certificaten = certificaten;
        this.proef = proef;
        this.instellingen = instellingen;
    }

    /** Called before rendering. */
    public void open() throws IOException {
        pagina.open(Plugin.PAGINA_VERBINDING, this::lees);
    }

    private void lees(Context context) throws PluginException {
        Teksten teksten = pagina.teksten();
        String oin = oin(context);
        regels = List.of(
                regel(
                        teksten.van(certificaten.heeftEigen(oin) ? "certificaat.eigen" : "certificaat.leverancier"),
                        certificaten.van(oin)),
                regel(teksten.van("certificaat.register"), certificaten.register()),
                regel(teksten.van("certificaat.vertrouwd"), certificaten.vertrouwd()));
    }

    /** Connects as a message would, and says what came of it: it sends nothing and changes nothing. */
    public void test() throws IOException {
        pagina.doe(Plugin.VERBINDING, context -> {
            flash().put(
                            UITSLAG,
                            uitslag(proef.doe(
                                    instellingen.van(context.instelling()).adres(), oin(context))));
            return "";
        });
    }

    private Melding uitslag(Verbindingsproef.Uitslag gedaan) {
        Teksten teksten = pagina.teksten();
        String bij = gedaan.oin()
                .map(wie -> " "
                        + teksten.van(
                                "certificaat.ander",
                                wie,
                                gedaan.geldigTot().map(teksten::datum).orElse("")))
                .orElse("");
        return new Melding(
                teksten.van(gedaan.gelukt() ? "verbinding.test.gelukt" : "verbinding.test.mislukt"),
                gedaan.melding() + bij + " "
                        + teksten.van("verbinding.test.duur", gedaan.duur().toMillis()),
                gedaan.gelukt() ? Toon.GOED : Toon.FOUT);
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    private String oin(Context context) throws PluginException {
        String vanDeHost = host.organisatie().instellingen().stream()
                .filter(i -> i.id().equals(context.instelling()))
                .map(Instelling::oin)
                .findFirst()
                .orElse("");
        return instellingen.van(context.instelling()).oin(vanDeHost);
    }

    private Regel regel(String wie, Certificaat certificaat) {
        Teksten teksten = pagina.teksten();
        // In a rehearsal without keys nothing is signed, and nothing is missing.
        Toon toon = !certificaten.nodig() && certificaat.staat() == Certificaten.Staat.ONTBREEKT
                ? Toon.STIL
                : toon(certificaat.staat());
        return new Regel(
                wie,
                certificaat.oin().orElse("–"),
                certificaat.geldigTot().map(teksten::datum).orElse("–"),
                teksten.van("certificaatstaat." + certificaat.staat()),
                Tonen.stijl(toon),
                certificaat.uitleg());
    }

    private static Toon toon(Certificaten.Staat staat) {
        return switch (staat) {
            case GOED -> Toon.GOED;
            case VERLOOPT -> Toon.LET_OP;
            case ONTBREEKT -> Toon.STIL;
            case VERLOPEN, ONBRUIKBAAR -> Toon.FOUT;
        };
    }

    public List<Regel> getRegels() {
        return regels;
    }

    /** Whether messages are signed. */
    public boolean isNodig() {
        return certificaten.nodig();
    }

    /** The first certificate that asks for attention, in words; empty when none does. */
    public String getWaarschuwing() {
        return Optional.of(regels).stream()
                .flatMap(List::stream)
                .filter(r ->
                        r.stijl().equals(Tonen.stijl(Toon.LET_OP)) || r.stijl().equals(Tonen.stijl(Toon.FOUT)))
                .map(r -> r.wie() + ": " + r.uitleg())
                .findFirst()
                .orElse("");
    }

    /** What came of the test; null when none was done. */
    public Melding getUitslag() {
        return (Melding) flash().get(UITSLAG);
    }
}
