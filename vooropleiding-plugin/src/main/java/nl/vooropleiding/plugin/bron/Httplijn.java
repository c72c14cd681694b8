package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

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

    /** The client to speak with for this instelling; another one once its keys were replaced. */
    HttpClient voor(URI waarheen, String oin) throws Onbruikbaar {
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
