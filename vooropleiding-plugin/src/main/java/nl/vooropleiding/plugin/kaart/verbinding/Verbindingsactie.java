package nl.vooropleiding.plugin.kaart.verbinding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.plugin.bericht.Gat;
import nl.vooropleiding.plugin.bericht.Gaten;
import nl.vooropleiding.plugin.bericht.Stilstanden;
import nl.vooropleiding.plugin.bericht.Verbindingen;
import nl.vooropleiding.plugin.instelling.Instelbaar;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Schoolpagina;

/** What the buttons of <em>BRON-verbinding</em> do; the page that it goes back to says what came of it. */
@Named("verbindingsactie")
@RequestScoped
public class Verbindingsactie {

    private final Schoolpagina pagina;
    private final Verbindingen verbindingen;
    private final Stilstanden stilstanden;
    private final Gaten gaten;
    private final Schoolinstellingen instellingen;

    /** For the container's proxy alone. */
    Verbindingsactie() {
        this(null, null, null, null, null);
    }

    @Inject
    Verbindingsactie(
            Schoolpagina pagina,
            Verbindingen verbindingen,
            Stilstanden stilstanden,
            Gaten gaten,
            Schoolinstellingen instellingen) {
        this.pagina = pagina;
        this.verbindingen = verbindingen;
        this.stilstanden = stilstanden;
        this.gaten = gaten;
        this.instellingen = instellingen;
    }

    public void zetVerzenden() throws IOException {
        schakel((instelling, aan, reden) -> verbindingen.zetVerzenden(instelling, aan, pagina.wie(), reden));
    }

    public void zetOntvangen() throws IOException {
        schakel((instelling, aan, reden) -> verbindingen.zetOntvangen(instelling, aan, pagina.wie(), reden));
    }

    private interface Schakeling {
        void zet(String instelling, boolean aan, String reden);
    }

    private void schakel(Schakeling schakeling) throws IOException {
        doe(context -> {
            Optional<String> reden = pagina.tekst("reden");
            if (reden.isEmpty()) {
                return Paginamelding.SCHAKELAAR_REDEN;
            }
            schakeling.zet(context.instelling(), "aan".equals(pagina.parameter("stand")), reden.get());
            stilstanden.vergeet(context.instelling());
            return Paginamelding.SCHAKELAAR;
        });
    }

    public void zetTempo() throws IOException {
        doe(context -> {
            String instelling = context.instelling();
            Optional<String> tempo = Optional.of(pagina.tekst("tempo").orElse(""));
            return switch (instellingen
                    .bewaar(
                            instelling,
                            instellingen.stand(instelling).versie(),
                            Map.of(Instelbaar.TEMPO, tempo),
                            pagina.wie())
                    .afloop()) {
                case BEWAARD, ZELFDE -> Paginamelding.TEMPO;
                case GEWEIGERD -> Paginamelding.TEMPO_GRENS;
                case VEROUDERD -> Paginamelding.INSTELLINGEN_VEROUDERD;
            };
        });
    }

    public void probeer() throws IOException {
        doe(context -> {
            verbindingen.probeer(context.instelling());
            return Paginamelding.PROEF;
        });
    }

    /** Nothing was missed in a gap, somebody says: it needs no plan. */
    public void sluitGat() throws IOException {
        doe(context -> {
            Optional<String> reden = pagina.tekst("reden");
            Optional<Gat> gat =
                    pagina.getal("gat", 1, Integer.MAX_VALUE).flatMap(id -> gaten.een(context.instelling(), id));
            if (reden.isEmpty() || gat.isEmpty()) {
                return Paginamelding.REDEN_ONTBREEKT;
            }
            gaten.afgedaan(gat.get().id(), pagina.wie(), reden.get());
            return Paginamelding.GAT_GESLOTEN;
        });
    }

    private interface Daad {
        Paginamelding doe(Context context);
    }

    private void doe(Daad daad) throws IOException {
        pagina.doe(Plugin.VERBINDING, context -> "melding=" + daad.doe(context));
    }
}
