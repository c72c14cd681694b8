package nl.vooropleiding.plugin.bron;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.vooropleiding.plugin.bron.contract.basis.Bedrijfsdocument;
import nl.vooropleiding.plugin.bron.contract.basis.Bevestiging;
import org.eclipse.microprofile.config.ConfigProvider;
import org.w3c.dom.Document;

/** The register in the hands of a test, at the address that the plugin is set to. While there is none, nobody answers. */
public final class Proefregister {

    private static final int GEDULD = 20;

    private final CountDownLatch gevraagd = new CountDownLatch(1);
    private final CountDownLatch vrij;
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final HttpServer http;
    private final Foutcode weigering;

    private Proefregister(CountDownLatch vrij) {
        this(vrij, null);
    }

    private Proefregister(CountDownLatch vrij, Foutcode weigering) {
        this.vrij = vrij;
        this.weigering = weigering;
        URI adres = URI.create(ConfigProvider.getConfig().getValue("vooropleiding.bron.adres", String.class));
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), adres.getPort()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext(adres.getPath(), this::antwoord);
        http.setExecutor(draden);
        http.start();
    }

    /** Confirms whatever comes while this work is done. */
    public static void bevestigt(Runnable werk) {
        Proefregister register = new Proefregister(new CountDownLatch(0));
        try {
            werk.run();
        } finally {
            register.sluit();
        }
    }

    /** Answers whatever comes with this fault while this work is done. */
    public static void weigert(Foutcode code, Runnable werk) {
        Proefregister register = new Proefregister(new CountDownLatch(0), code);
        try {
            werk.run();
        } finally {
            register.sluit();
        }
    }

    /**
     * Keeps the plugin waiting while this work is done: until then its pulse takes nothing else from the queue.
     *
     * @param aanleiding makes the plugin call
     */
    public static void laatWachten(Runnable aanleiding, Runnable werk) {
        Proefregister register = new Proefregister(new CountDownLatch(1));
        try {
            aanleiding.run();
            register.wachtOpVraag();
            werk.run();
        } finally {
            register.sluit();
        }
    }

    private void wachtOpVraag() {
        try {
            if (!gevraagd.await(GEDULD, TimeUnit.SECONDS)) {
                throw new IllegalStateException("De plugin vroeg niets");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void sluit() {
        vrij.countDown();
        http.stop(1);
        draden.shutdown();
    }

    private void antwoord(HttpExchange uitwisseling) throws IOException {
        byte[] vraag = uitwisseling.getRequestBody().readAllBytes();
        gevraagd.countDown();
        try {
            vrij.await(GEDULD, TimeUnit.SECONDS);
            byte[] antwoord = Xml.schrijf(
                    weigering == null
                            ? bevestig(Envelop.lees(vraag))
                            : Envelop.fout(Optional.empty(), new BronFout(weigering)));
            uitwisseling.getResponseHeaders().add("Content-Type", "text/xml;charset=UTF-8");
            uitwisseling.sendResponseHeaders(weigering == null ? 200 : 500, antwoord.length);
            try (OutputStream uit = uitwisseling.getResponseBody()) {
                uit.write(antwoord);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (BronFout e) {
            throw new IOException(e);
        } finally {
            uitwisseling.close();
        }
    }

    private static Document bevestig(Envelop vraag) throws BronFout {
        Operatie operatie = Operatie.vanVraag(
                        vraag.inhoud().getNamespaceURI(), vraag.inhoud().getLocalName())
                .orElseThrow();
        Bedrijfsdocument document = new Bedrijfsdocument();
        document.setIdentificatiecodeBedrijfsdocument(vraag.inhoud()
                .getElementsByTagNameNS("*", "identificatiecodeBedrijfsdocument")
                .item(0)
                .getTextContent());
        document.setVerzendendeInstantie(Verzoeken.REGISTER);
        document.setOntvangendeInstantie("99ZA");
        document.setDatumTijdBedrijfsdocument(Instant.parse("2026-03-01T09:00:00Z"));
        Bevestiging bevestiging = new Bevestiging();
        bevestiging.setBedrijfsdocument(document);
        bevestiging.setOntvangstBevestiging("J");
        return Envelop.maak(vraag.adressering().antwoord(), Inhoud.bevestiging(operatie, bevestiging));
    }
}
