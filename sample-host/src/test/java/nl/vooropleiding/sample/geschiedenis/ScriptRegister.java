package nl.vooropleiding.sample.geschiedenis;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vooropleiding.sample.geschiedenis.Aanbod.Reactie;

/** The register as the school calls it, with everything that goes wrong on the way, and a history of it all. */
final class ScriptRegister implements AutoCloseable {

    private static final Duration TRAAG = Duration.ofMillis(400);

    private final Draaiboek draaiboek;
    private final Bevolking bevolking;
    private final Antwoorden antwoorden;
    private final Geschiedenis geschiedenis;
    private final Duration teLaat;
    private final InetSocketAddress plek;
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final Map<String, Verzoek> verzoeken = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> tellingen = new ConcurrentHashMap<>();
    private final AtomicInteger gesprekken = new AtomicInteger();
    private volatile HttpServer http;

    /** A request that was offered at least once. */
    private record Verzoek(int persoon, Soort soort, int keer, AtomicInteger aanboden, AtomicInteger genomen) {}

    /** What is said to one offer. */
    private record Besluit(Storing storing, boolean genomen, Reactie reactie) {}

    /** @param teLaat after so long the caller has given up */
    ScriptRegister(
            Draaiboek draaiboek,
            Bevolking bevolking,
            Antwoorden antwoorden,
            Geschiedenis geschiedenis,
            Duration teLaat) {
        this.draaiboek = draaiboek;
        this.bevolking = bevolking;
        this.antwoorden = antwoorden;
        this.geschiedenis = geschiedenis;
        this.teLaat = teLaat;
        open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.plek = http.getAddress();
    }

    URI adres() {
        return URI.create("http://localhost:" + plek.getPort() + "/register");
    }

    /** Whether somebody waits for what it will say. */
    boolean inGesprek() {
        return gesprekken.get() > 0;
    }

    /** Away: nobody answers at this address for so long. */
    void uitval(Duration duur) {
        http.stop(0);
        rust(duur);
        open(plek);
    }

    @Override
    public void close() {
        http.stop(0);
        draden.shutdownNow();
    }

    private void open(InetSocketAddress waar) {
        try {
            http = HttpServer.create(waar, 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/register", this::neem);
        http.setExecutor(draden);
        http.start();
    }

    private void neem(HttpExchange gesprek) throws IOException {
        Soap.Vraag vraag = Soap.lees(gesprek.getRequestBody().readAllBytes());
        Instant begin = Instant.now();
        Verzoek verzoek = verzoeken.computeIfAbsent(vraag.code(), c -> nieuw(vraag));
        Besluit besluit = besluit(verzoek, vraag.code());
        Reactie reactie = besluit.reactie();
        gesprekken.incrementAndGet();
        try (gesprek) {
            antwoord(gesprek, vraag, besluit);
        } catch (IOException e) {
            // Whoever asked is not there any more, or it was to break off.
            reactie = Reactie.ONBESLIST;
        } finally {
            gesprekken.decrementAndGet();
            geschiedenis.met(new Aanbod(
                    begin,
                    Instant.now(),
                    verzoek.persoon(),
                    verzoek.soort(),
                    vraag.code(),
                    vraag.messageId(),
                    vraag.inhoud(),
                    besluit.storing(),
                    besluit.genomen(),
                    reactie));
        }
    }

    private Verzoek nieuw(Soap.Vraag vraag) {
        int persoon = bevolking.persoon(vraag.nummer());
        Soort soort = Soort.van(vraag.operatie());
        int keer = tellingen
                .computeIfAbsent(persoon + "/" + soort, t -> new AtomicInteger())
                .getAndIncrement();
        return new Verzoek(persoon, soort, keer, new AtomicInteger(), new AtomicInteger());
    }

    private Besluit besluit(Verzoek verzoek, String code) {
        int aanbod = verzoek.aanboden().getAndIncrement();
        Storing storing = draaiboek.storing(verzoek.persoon(), verzoek.soort(), verzoek.keer(), aanbod);
        if (!storing.genomen()) {
            return new Besluit(storing, false, storing == Storing.GEWEIGERD ? Reactie.GEWEIGERD : Reactie.ONBESLIST);
        }
        if (verzoek.genomen().getAndIncrement() > 0) {
            return new Besluit(Storing.GEEN, false, Reactie.NIET_UNIEK);
        }
        antwoorden.opVerzoek(verzoek.persoon(), verzoek.soort(), verzoek.keer(), code);
        if (draaiboek.antwoord(verzoek.persoon(), verzoek.soort(), verzoek.keer()) == Antwoordwijze.VOORAF) {
            // Long enough for the answer to be there first.
            rust(TRAAG);
        }
        boolean heel = storing == Storing.GEEN || storing == Storing.TRAAG;
        return new Besluit(storing, true, heel ? Reactie.BEVESTIGD : Reactie.ONBESLIST);
    }

    private void antwoord(HttpExchange gesprek, Soap.Vraag vraag, Besluit besluit) throws IOException {
        if (besluit.reactie() == Reactie.NIET_UNIEK) {
            schrijf(gesprek, 500, Soap.fout("DK0050", "identificatiecodeBedrijfsdocument is niet uniek"));
            return;
        }
        switch (besluit.storing()) {
            case GEEN -> schrijf(gesprek, 200, Soap.bevestiging(vraag));
            case TRAAG -> {
                rust(TRAAG);
                schrijf(gesprek, 200, Soap.bevestiging(vraag));
            }
            case TE_LAAT -> {
                rust(teLaat);
                schrijf(gesprek, 200, Soap.bevestiging(vraag));
            }
            case AFGEBROKEN -> throw new IOException("Afgebroken, als bedoeld");
            case HALF -> schrijfHalf(gesprek, Soap.bevestiging(vraag));
            case HTTP_503 -> schrijf(gesprek, 503, "");
            case HTML -> schrijf(gesprek, 200, "<html><body>Er wordt aan gewerkt</body></html>");
            case DK0051 -> schrijf(gesprek, 500, Soap.fout("DK0051", "Service niet beschikbaar"));
            case GEWEIGERD -> schrijf(gesprek, 500, Soap.fout("DK0050", "Service afhandeling geeft fout"));
        }
    }

    private static void schrijf(HttpExchange gesprek, int status, String tekst) throws IOException {
        byte[] inhoud = tekst.getBytes(StandardCharsets.UTF_8);
        gesprek.getResponseHeaders().set("Content-Type", "text/xml;charset=UTF-8");
        gesprek.sendResponseHeaders(status, inhoud.length == 0 ? -1 : inhoud.length);
        try (OutputStream uit = gesprek.getResponseBody()) {
            uit.write(inhoud);
        }
    }

    private static void schrijfHalf(HttpExchange gesprek, String tekst) throws IOException {
        byte[] inhoud = tekst.getBytes(StandardCharsets.UTF_8);
        gesprek.sendResponseHeaders(200, inhoud.length);
        OutputStream uit = gesprek.getResponseBody();
        uit.write(inhoud, 0, inhoud.length / 2);
        uit.flush();
        throw new IOException("Halverwege, als bedoeld");
    }

    private static void rust(Duration duur) {
        try {
            Thread.sleep(duur.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
