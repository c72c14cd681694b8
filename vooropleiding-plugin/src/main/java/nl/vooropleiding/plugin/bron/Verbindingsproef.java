package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * <em>Verbinding testen</em>: connects to the register as a message would, with the same keys, and asks for its contract.
 * Sends no message, and takes no longer than one may take.
 */
@ApplicationScoped
public class Verbindingsproef {

    private static final int GROOTSTE_CONTRACT = 1_000_000;
    private static final int HTTP_OK = 200;

    private final RegisterAdres adres;
    private final Httplijn lijn;

    protected Verbindingsproef() {
        this(null, null);
    }

    @Inject
    Verbindingsproef(RegisterAdres adres, Httplijn lijn) {
        this.adres = adres;
        this.lijn = lijn;
    }

    /**
     * @param gelukt whether the register is there and shows its contract
     * @param melding what came of it, a sentence for an administrator
     * @param duur how long it took
     * @param oin in the certificate of the other side; absent without TLS or without an OIN
     * @param geldigTot of that certificate
     */
    public record Uitslag(
            boolean gelukt, String melding, Duration duur, Optional<String> oin, Optional<Instant> geldigTot) {}

    private record Antwoord(int status, String tekst, Optional<X509Certificate> certificaat) {}

    /** At the address and with the keys of this instelling, by its OIN. */
    public Uitslag doe(String gekozen, String instellingOin) {
        Optional<String> bezwaar = adres.bezwaar(gekozen, instellingOin);
        if (bezwaar.isPresent()) {
            return new Uitslag(false, bezwaar.get(), Duration.ZERO, Optional.empty(), Optional.empty());
        }
        long begin = System.nanoTime();
        String melding;
        try {
            return oordeel(vraag(lijn.voor(URI.create(gekozen), instellingOin), contract(gekozen)), sinds(begin));
        } catch (Onbruikbaar e) {
            melding = e.getMessage();
        } catch (TimeoutException e) {
            melding = teLaat();
        } catch (ExecutionException e) {
            melding = inWoorden(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            melding = "De proef is onderbroken.";
        }
        return new Uitslag(false, melding, sinds(begin), Optional.empty(), Optional.empty());
    }

    private Antwoord vraag(HttpClient http, URI contract)
            throws TimeoutException, ExecutionException, InterruptedException {
        HttpRequest verzoek =
                HttpRequest.newBuilder(contract).timeout(adres.timeout()).GET().build();
        CompletableFuture<HttpResponse<InputStream>> onderweg =
                http.sendAsync(verzoek, HttpResponse.BodyHandlers.ofInputStream());
        try {
            return onderweg.thenApplyAsync(Verbindingsproef::lees)
                    .get(adres.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Closing what already came lets go of who still reads it.
            onderweg.whenComplete((antwoord, fout) -> sluit(antwoord));
            onderweg.cancel(true);
            throw e;
        }
    }

    private Uitslag oordeel(Antwoord antwoord, Duration duur) {
        Optional<String> oin = antwoord.certificaat().flatMap(Oin::van);
        Optional<Instant> tot = antwoord.certificaat().map(c -> c.getNotAfter().toInstant());
        if (antwoord.certificaat().isPresent()
                && oin.filter(adres.oin()::equals).isEmpty()) {
            return new Uitslag(
                    false,
                    "De verbinding is er, maar het certificaat aan de andere kant is niet van het register "
                            + adres.oin() + ".",
                    duur,
                    oin,
                    tot);
        }
        if (antwoord.status() != HTTP_OK) {
            return new Uitslag(
                    false,
                    "De verbinding is er, maar op de vraag naar het contract kwam HTTP " + antwoord.status() + ".",
                    duur,
                    oin,
                    tot);
        }
        boolean contract = antwoord.tekst().contains("definitions");
        return new Uitslag(
                contract,
                contract
                        ? "Het register antwoordt en toont zijn contract."
                        : "De verbinding is er, maar wat daar antwoordt is geen register.",
                duur,
                oin,
                tot);
    }

    private String teLaat() {
        return "Het register antwoordde niet binnen " + adres.timeout().toSeconds() + " seconden.";
    }

    private String inWoorden(Throwable oorzaak) {
        if (oorzaak instanceof HttpTimeoutException) {
            return teLaat();
        }
        if (oorzaak instanceof SSLException) {
            return "De beveiligde verbinding kwam niet tot stand: een van beide certificaten wordt niet vertrouwd, of het"
                    + " register heet anders dan in zijn certificaat staat.";
        }
        if (oorzaak instanceof ConnectException) {
            return "Op het adres van het register neemt niemand op.";
        }
        return "De verbinding met het register viel weg (" + oorzaak.getClass().getSimpleName() + ").";
    }

    private static Antwoord lees(HttpResponse<InputStream> antwoord) {
        try (InputStream in = antwoord.body()) {
            return new Antwoord(
                    antwoord.statusCode(),
                    new String(in.readNBytes(GROOTSTE_CONTRACT), StandardCharsets.UTF_8),
                    certificaat(antwoord));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<X509Certificate> certificaat(HttpResponse<?> antwoord) {
        return antwoord.sslSession().map(sessie -> {
            try {
                return sessie.getPeerCertificates()[0] instanceof X509Certificate c ? c : null;
            } catch (SSLPeerUnverifiedException e) {
                return null;
            }
        });
    }

    private static void sluit(HttpResponse<InputStream> antwoord) {
        if (antwoord != null) {
            try {
                antwoord.body().close();
            } catch (IOException e) {
                // It ended already.
            }
        }
    }

    private static URI contract(String adres) {
        return URI.create(adres.replaceAll("[?#].*", "") + "?wsdl");
    }

    private static Duration sinds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
