package nl.vooropleiding.plugin.codebeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vooropleiding.api.Discovery.Gevonden;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.vooropleiding.Codelijst;
import nl.vooropleiding.api.vooropleiding.Coderegel;
import nl.vooropleiding.plugin.code.Codebestand;
import nl.vooropleiding.plugin.host.Host;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Code lists that an application on this server supplies. What it gives is made into a file and dealt with like one: judged,
 * loaded whole or not at all, with its report on the page.
 */
@ApplicationScoped
public class Codebron {

    private static final Logger LOG = System.getLogger(Codebron.class.getName());
    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator('\n')
            .get();

    @Inject
    private Host host;

    @Inject
    private Codeladingen ladingen;

    /** The version of each application that was last dealt with. */
    private final Map<String, String> gezien = new ConcurrentHashMap<>();

    /** Called by one thread at a time. */
    void kijk() throws PluginException {
        for (Gevonden<Codelijst> bron : host.codelijsten()) {
            try {
                kijk(bron.applicatie(), bron.dienst());
            } catch (PluginException | RuntimeException e) {
                LOG.log(
                        Level.WARNING,
                        "{0} geeft haar codelijsten niet en wordt over een minuut opnieuw gevraagd: {1}",
                        bron.applicatie(),
                        e instanceof PluginException p
                                ? p.reden().name()
                                : e.getClass().getName());
            }
        }
    }

    private void kijk(String applicatie, Codelijst bron) throws PluginException {
        String versie = bron.versie();
        if (versie == null || versie.equals(gezien.get(applicatie))) {
            return;
        }
        neem(applicatie, alles(bron));
        gezien.put(applicatie, versie);
    }

    private void neem(String applicatie, byte[] inhoud) {
        if (ladingen.bekend(applicatie, inhoud)) {
            return;
        }
        Codelading lading = ladingen.keurEnLaad(new Aanbieding(applicatie, inhoud, applicatie));
        boolean geladen = lading.status() == LadingStatus.GELADEN;
        LOG.log(
                geladen ? Level.INFO : Level.WARNING,
                geladen
                        ? "Codelijsten geladen van {0}: {1} regels"
                        : "Codelijsten niet geladen van {0}: {1} problemen; het rapport staat op de pagina Codelijsten",
                applicatie,
                lading.aantal());
    }

    /** As a file; one that grows too large is cut off there, and refused for it. */
    private static byte[] alles(Codelijst bron) throws PluginException {
        StringBuilder tekst = new StringBuilder();
        try (CSVPrinter rijen = new CSVPrinter(tekst, VORM)) {
            Optional<String> vanaf = Optional.empty();
            do {
                Pagina<Coderegel> pagina = bron.regels(vanaf, Pagina.GROOTSTE);
                if (pagina.rijen().isEmpty() && pagina.volgende().isPresent()) {
                    throw new PluginException(Reden.ONGELDIG, "Een lege bladzijde zegt dat er meer volgt.");
                }
                for (Coderegel r : pagina.rijen()) {
                    rijen.printRecord(
                            r.lijst(),
                            r.code(),
                            r.van().map(Object::toString).orElse(""),
                            r.tot().map(Object::toString).orElse(""),
                            r.naam(),
                            r.kenmerk().orElse(""));
                }
                vanaf = pagina.volgende();
            } while (vanaf.isPresent() && tekst.length() <= Codebestand.GROOTST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }
}
