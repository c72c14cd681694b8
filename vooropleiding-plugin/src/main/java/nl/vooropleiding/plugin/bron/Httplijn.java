package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;

/**
 * Connections to the register. Over https both sides show who they are: we with the key of the instelling that speaks, the
 * register with a certificate that we trust and that carries its host name. Connections of different keys are not shared.
 */
@ApplicationScoped
class Httplijn {

    private static final String[] PROTOCOLLEN = {"TLSv1.3", "TLSv1.2"};

    private final RegisterAdres adres;
    private final Sleutelkast kast;
    private final Map<String, Lijn> lijnen = new ConcurrentHashMap<>();

    protected Httplijn() {
        this(null, null);
    }

    @Inject
    Httplijn(RegisterAdres adres, Sleutelkast kast) {
        this.adres = adres;
        this.kast = kast;
    }

    /** A client, and the keys that it was made with; without keys over plain http. */
    private record Lijn(Identiteit wij, Vertrouwen zij, HttpClient http) {

        boolean past(Identiteit eigen, Vertrouwen vertrouwd) {
            return wij == eigen && zij == vertrouwd;
        }
    }

    /**
     * What came back.
     *
     * @param inhoud no more of it than was asked for
     * @param sessie absent without TLS
     */
    record Antwoord(int status, byte[] inhoud, Optional<SSLSession> sessie) {}

    /** The connection was lost when the answer had begun. */
    static final class Afgebroken extends IOException {

        private static final long serialVersionUID = 1L;

        private Afgebroken(IOException oorzaak) {
            super(oorzaak);
        }
    }

    /**
     * Asks on behalf of this instelling. The client's own time-out ends with the first line of the answer; here the whole
     * of it has to be there in time.
     *
     * @param grootste so much of the answer is read
     * @throws HttpTimeoutException when it took longer than a call may take
     * @throws Afgebroken when it broke off halfway
     * @throws IOException when there was no answer
     */
    Antwoord vraag(String oin, HttpRequest.Builder vraag, int grootste)
            throws Onbruikbaar, IOException, InterruptedException {
        HttpRequest verzoek = vraag.timeout(adres.timeout()).build();
        CompletableFuture<HttpResponse<InputStream>> onderweg =
                voor(verzoek.uri(), oin).sendAsync(verzoek, HttpResponse.BodyHandlers.ofInputStream());
        try {
            return onderweg.thenApplyAsync(antwoord -> lees(antwoord, grootste))
                    .get(adres.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            laatLos(onderweg);
            throw new HttpTimeoutException("niet binnen " + adres.timeout());
        } catch (InterruptedException e) {
            laatLos(onderweg);
            throw e;
        } catch (ExecutionException e) {
            throw oorzaak(e.getCause());
        }
    }

    private static Antwoord lees(HttpResponse<InputStream> antwoord, int grootste) {
        try (InputStream in = antwoord.body()) {
            return new Antwoord(antwoord.statusCode(), in.readNBytes(grootste), antwoord.sslSession());
        } catch (IOException e) {
            throw new UncheckedIOException(new Afgebroken(e));
        }
    }

    /** Closing what already came lets go of who still reads it. */
    private static void laatLos(CompletableFuture<HttpResponse<InputStream>> onderweg) {
        onderweg.whenComplete((antwoord, fout) -> {
            if (antwoord != null) {
                try {
                    antwoord.body().close();
                } catch (IOException e) {
                    // It ended already.
                }
            }
        });
        onderweg.cancel(true);
    }

    private static IOException oorzaak(Throwable oorzaak) {
        if (oorzaak instanceof UncheckedIOException e) {
            return e.getCause();
        }
        return oorzaak instanceof IOException e ? e : new IOException(oorzaak);
    }

    /** The client to speak with for this instelling; another one once its keys were replaced. */
    private HttpClient voor(URI waarheen, String oin) throws Onbruikbaar {
        boolean beveiligd = "https".equals(waarheen.getScheme());
        Identiteit wij = beveiligd ? kast.eigen(oin) : null;
        Vertrouwen zij = beveiligd ? kast.vertrouwd() : null;
        String naam = (beveiligd ? "beveiligd " : "open ") + (beveiligd && kast.heeftEigen(oin) ? oin : "");
        Lijn lijn = lijnen.get(naam);
        if (lijn == null || !lijn.past(wij, zij)) {
            lijn = new Lijn(wij, zij, maak(wij, zij));
            lijnen.put(naam, lijn);
        }
        return lijn.http;
    }

    private HttpClient maak(Identiteit wij, Vertrouwen zij) throws Onbruikbaar {
        HttpClient.Builder bouw = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(adres.timeout());
        if (wij != null) {
            SSLParameters eisen = new SSLParameters();
            eisen.setProtocols(PROTOCOLLEN);
            bouw.sslContext(context(wij, zij)).sslParameters(eisen);
        }
        return bouw.build();
    }

    private static SSLContext context(Identiteit wij, Vertrouwen zij) throws Onbruikbaar {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(wij.sleutelbeheer(), zij.vertrouwensbeheer(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new Onbruikbaar("Met de ingestelde sleutels is geen beveiligde verbinding te maken.");
        }
    }
}
