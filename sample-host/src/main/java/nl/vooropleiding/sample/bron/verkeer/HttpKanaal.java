package nl.vooropleiding.sample.bron.verkeer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.vooropleiding.sample.bron.envelop.Adressering;
import nl.vooropleiding.sample.bron.envelop.Envelop;
import nl.vooropleiding.sample.bron.envelop.Foutcode;
import nl.vooropleiding.sample.bron.envelop.Geweigerd;
import nl.vooropleiding.sample.bron.register.Instelling;
import nl.vooropleiding.sample.bron.zegel.Sleutels;
import nl.vooropleiding.sample.bron.zegel.Zegel;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** SOAP 1.1 over HTTP to the school's endpoint. */
public final class HttpKanaal implements Kanaal {

    private static final String NAAMRUIMTE = "urn:nl:vooropleiding:ontvangst:v1";
    private static final String BASIS = "urn:nl:vooropleiding:basis:v1";
    private static final int HTTP_OK = 200;
    private static final String HERSTELBAAR = "DK0051";

    private final Supplier<URI> adres;
    private final Duration tijd;
    private final Optional<Zegel> zegel;
    private final HttpClient http;

    /**
     * @param adres asked anew for each offer
     * @param sleutels absent when messages are not signed
     */
    public HttpKanaal(Supplier<URI> adres, Duration tijd, Optional<Sleutels> sleutels, Clock klok) {
        this.adres = adres;
        this.tijd = tijd;
        this.zegel = sleutels.map(eigen -> new Zegel(eigen, klok));
        HttpClient.Builder bouw = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(tijd);
        sleutels.map(Sleutels::lijn).ifPresent(bouw::sslContext);
        this.http = bouw.build();
    }

    @Override
    public Afloop bied(Levering levering) {
        Document document = levering.document();
        Optional<Instelling> school = Instelling.metBrin(document.brin());
        if (school.isEmpty()) {
            return Afloop.definitief("Deze school staat niet in het register.");
        }
        String actie = NAAMRUIMTE + '/' + document.operatie();
        HttpRequest verzoek = HttpRequest.newBuilder(adres.get())
                .timeout(tijd)
                .header("Content-Type", "text/xml;charset=UTF-8")
                .header("SOAPAction", '"' + actie + '"')
                .POST(HttpRequest.BodyPublishers.ofByteArray(bericht(document, school.get(), actie)))
                .build();
        CompletableFuture<HttpResponse<byte[]>> antwoord =
                http.sendAsync(verzoek, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return beoordeel(antwoord.get(tijd.toMillis(), TimeUnit.MILLISECONDS), document, school.get());
        } catch (TimeoutException e) {
            antwoord.cancel(true);
            return teLaat();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HttpTimeoutException) {
                return teLaat();
            }
            return Afloop.nogEens("niet bereikbaar (" + e.getCause().getClass().getSimpleName() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Afloop.nogEens("onderbroken");
        }
    }

    private Afloop teLaat() {
        return Afloop.nogEens("geen antwoord binnen " + tijd.toSeconds() + " seconden");
    }

    private byte[] bericht(Document document, Instelling school, String actie) {
        byte[] envelop = envelop(document, school, actie).getBytes(StandardCharsets.UTF_8);
        return zegel.map(ons -> ons.zet(envelop)).orElse(envelop);
    }

    private Afloop beoordeel(HttpResponse<byte[]> antwoord, Document document, Instelling school) {
        Element inhoud;
        try {
            Envelop envelop = Envelop.lees(antwoord.body());
            inhoud = envelop.inhoud();
            if (zegel.isPresent()) {
                zegel.get().controleer(envelop, school.oin());
            }
        } catch (Geweigerd e) {
            return Afloop.nogEens(
                    e.code() == Foutcode.EK0031 || e.code() == Foutcode.DK0002
                            ? "het antwoord is niet ondertekend door of namens de school"
                            : "HTTP " + antwoord.statusCode() + " zonder SOAP-bericht");
        }
        if ("Fault".equals(inhoud.getLocalName()) && Envelop.SOAP.equals(inhoud.getNamespaceURI())) {
            String melding =
                    veilig("fault " + waarde(inhoud, null, "faultcode") + ": " + waarde(inhoud, null, "faultstring"));
            return melding.contains(HERSTELBAAR) ? Afloop.nogEens(melding) : Afloop.definitief(melding);
        }
        boolean bevestigd = antwoord.statusCode() == HTTP_OK
                && (document.operatie() + "_Response").equals(inhoud.getLocalName())
                && "J".equals(waarde(inhoud, BASIS, "ontvangstBevestiging"))
                && document.identificatiecode()
                        .equalsIgnoreCase(waarde(inhoud, BASIS, "identificatiecodeBedrijfsdocument"));
        return bevestigd ? Afloop.BEVESTIGD : Afloop.nogEens("het antwoord is geen bevestiging van dit bericht");
    }

    private static String waarde(Element ouder, String naamruimte, String naam) {
        NodeList gevonden =
                naamruimte == null ? ouder.getElementsByTagName(naam) : ouder.getElementsByTagNameNS(naamruimte, naam);
        return gevonden.getLength() == 0
                ? ""
                : gevonden.item(0).getTextContent().strip();
    }

    /** Short, and without anything that may be somebody's number. */
    private static String veilig(String tekst) {
        String zonder = tekst.replaceAll("[0-9]{9}", "•••••••••");
        return zonder.length() > 250 ? zonder.substring(0, 250) : zonder;
    }

    private static String envelop(Document document, Instelling school, String actie) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <soap:Envelope xmlns:soap="%s" xmlns:wsa="%s"><soap:Header>\
                <wsa:To>%s</wsa:To>\
                <wsa:From><wsa:Address>%s</wsa:Address></wsa:From>\
                <wsa:Action>%s</wsa:Action>\
                <wsa:MessageID>urn:uuid:%s</wsa:MessageID>\
                </soap:Header><soap:Body>%s</soap:Body></soap:Envelope>""".formatted(
                        Envelop.SOAP,
                        Adressering.NAAMRUIMTE,
                        Adressering.adres(school.oin()),
                        Adressering.adres(Instelling.REGISTER.oin()),
                        actie,
                        UUID.randomUUID(),
                        document.inhoud());
    }
}
