package nl.vooropleiding.plugin.kaart.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.bewaarlog.Bewaarlog;
import nl.vooropleiding.plugin.bewaren.Bewaren;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.InstantKolom;

/** The page <em>Bewaren en opruimen</em>: what would go, before anything goes; and what went. */
@Named("bewaarpagina")
@RequestScoped
public class Bewaarpagina {

    private static final int LAATSTE = 20;

    private final Schoolpagina pagina;
    private final Bewaren bewaren;
    private final Bewaarlog log;

    private Bewaren.Proef proef;
    private String bezwaar = "";
    private List<Opruimverslag.Regel> regels = List.of();

    /** A kind, its term, and how much of it would go. */
    public record Soortregel(String naam, String uitleg, String termijn, long nu, long binnenkort) {}

    /** For the container's proxy alone. */
    Bewaarpagina() {
        this(null, null, null);
    }

    @Inject
    Bewaarpagina(Schoolpagina pagina, Bewaren bewaren, Bewaarlog log) {
        this.pagina = pagina;
        this.bewaren = bewaren;
        this.log = log;
    }

    /** Called before rendering: counts, and changes nothing. */
    public void open() throws IOException {
        pagina.open(Plugin.PAGINA_BEWAREN, context -> {
            Opruimverslag verslag = new Opruimverslag(pagina.teksten());
            regels = log.laatste(context.instelling(), LAATSTE).stream()
                    .map(verslag::regel)
                    .toList();
            try {
                proef = bewaren.proef(context.instelling());
            } catch (IllegalArgumentException e) {
                bezwaar = e.getMessage();
            }
        });
    }

    /** Lets go of what was shown. */
    public void voerUit() throws IOException {
        pagina.doe(Plugin.BEWAREN, context -> {
            Optional<Instant> gezien = gezien();
            if (gezien.isEmpty() || !"ja".equals(pagina.parameter("zeker"))) {
                return "melding=" + Paginamelding.BEWAREN_ZEKER;
            }
            return gevolg(
                    bewaren.nu(context.instelling(), context.gebruiker(), gezien.get(), regelsGezien()),
                    Paginamelding.BEWAREN_BEGONNEN);
        });
    }

    /** From now on each night. */
    public void akkoord() throws IOException {
        pagina.doe(
                Plugin.BEWAREN,
                context -> gevolg(
                        bewaren.akkoord(
                                context.instelling(), pagina.wie(), gezien().orElse(Instant.EPOCH), regelsGezien()),
                        Paginamelding.BEWAREN_AKKOORD));
    }

    /** Not by itself any more. */
    public void nietMeer() throws IOException {
        pagina.doe(Plugin.BEWAREN, context -> {
            bewaren.nietMeer(context.instelling());
            return "melding=" + Paginamelding.BEWAREN_NIET_MEER;
        });
    }

    private static String gevolg(Bewaren.Uitslag uitslag, Paginamelding gedaan) {
        return "melding="
                + switch (uitslag) {
                    case GEDAAN -> gedaan;
                    case LOOPT_AL -> Paginamelding.BEWAREN_LOOPT_AL;
                    case VEROUDERD -> Paginamelding.BEWAREN_VEROUDERD;
                };
    }

    private Optional<Instant> gezien() {
        return pagina.tekst("gezien")
                .filter(t -> t.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .map(InstantKolom::moment);
    }

    private String regelsGezien() {
        return pagina.tekst("regels").orElse("");
    }

    public Melding getUitslag() {
        return pagina.uitslag();
    }

    /** Why nothing can be counted or removed; empty when it can. */
    public String getBezwaar() {
        return bezwaar;
    }

    public List<Soortregel> getSoorten() {
        return gelezen()
                .map(p -> p.soorten().stream()
                        .map(r -> new Soortregel(
                                Teksten.metHoofdletter(pagina.teksten().van("bewaarsoort." + r.soort())),
                                pagina.teksten().van("bewaarsoort." + r.soort() + ".uitleg"),
                                Termijntekst.van(r.termijn(), pagina.teksten()),
                                r.nu(),
                                r.binnenkort()))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Bewaren.Proef> gelezen() {
        return Optional.ofNullable(proef);
    }

    public long getTotaal() {
        return gelezen().map(Bewaren.Proef::totaal).orElse(0L);
    }

    /** The moment of counting, as the forms send it back. */
    public String getGezien() {
        return gelezen()
                .map(p -> Long.toString(InstantKolom.micros(p.moment())))
                .orElse("");
    }

    public String getRegelsGezien() {
        return gelezen().map(Bewaren.Proef::regels).orElse("");
    }

    public String getGeteld() {
        return gelezen()
                .map(p ->
                        pagina.teksten().van("bewaren.geteld", pagina.teksten().datumTijd(p.moment())))
                .orElse("");
    }

    public boolean isLoopt() {
        return gelezen().flatMap(Bewaren.Proef::loopt).isPresent();
    }

    public boolean isAkkoord() {
        return gelezen().flatMap(Bewaren.Proef::akkoordDoor).isPresent();
    }

    /** How it stands with each night. */
    public String getNacht() {
        Teksten teksten = pagina.teksten();
        return gelezen()
                .map(p -> p.akkoordDoor()
                        .map(door -> teksten.van(
                                "bewaren.nacht.akkoord",
                                door,
                                teksten.datum(p.akkoordOp().orElse(p.moment())),
                                teksten.datumTijd(p.volgende())))
                        .orElseGet(
                                () -> teksten.van(p.andereRegels() ? "bewaren.nacht.anders" : "bewaren.nacht.wacht")))
                .orElse("");
    }

    public List<Opruimverslag.Regel> getRegels() {
        return regels;
    }
}
