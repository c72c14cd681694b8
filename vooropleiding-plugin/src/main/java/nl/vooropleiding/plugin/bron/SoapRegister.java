package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.plugin.bron.AanbodMislukt.Afloop;
import nl.vooropleiding.plugin.bron.Envelop.Fault;
import nl.vooropleiding.plugin.bron.contract.basis.Bevestiging;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The register over SOAP 1.1 and HTTP. Thread-safe. */
@ApplicationScoped
class SoapRegister implements Register {

    private static final int GROOTSTE_ANTWOORD = 100_000;
    private static final String SOAP_TYPE = "text/xml;charset=UTF-8";

    private final RegisterAdres adres;
    private final HttpClient http;

    protected SoapRegister() {
        this(null);
    }

    @Inject
    SoapRegister(RegisterAdres adres) {
        this.adres = adres;
        this.http = adres == null
                ? null
                : HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(adres.timeout())
                        .build();
    }

    @Override
    public void bied(Aanbod aanbod) throws AanbodMislukt {
        Optional<String> bezwaar = adres.bezwaar();
        if (bezwaar.isPresent()) {
            throw new AanbodMislukt(Afloop.HEELBAAR, bezwaar.get());
        }
        Adressering vraag = Adressering.vraag(adres.oin(), aanbod.afzenderOin(), aanbod.operatie());
        HttpResponse<InputStream> antwoord = stuur(Envelop.maak(vraag, document(aanbod)), vraag);
        byte[] inhoud = lees(antwoord);
        Envelop envelop;
        try {
            envelop = Envelop.lees(inhoud);
        } catch (BronFout e) {
            throw new AanbodMislukt(
                    Afloop.HEELBAAR,
                    "Het register antwoordde met HTTP " + antwoord.statusCode() + ", maar niet met een SOAP-bericht.");
        }
        Optional<Fault> fault = envelop.fault();
        if (fault.isPresent()) {
            throw mislukt(fault.get());
        }
        controleerBevestiging(envelop, aanbod, vraag);
    }

    private HttpResponse<InputStream> stuur(byte[] envelop, Adressering vraag) throws AanbodMislukt {
        HttpRequest verzoek = HttpRequest.newBuilder(adres.uri())
                .timeout(adres.timeout())
                .header("Content-Type", SOAP_TYPE)
                .header("SOAPAction", '"' + vraag.actie() + '"')
                .POST(HttpRequest.BodyPublishers.ofByteArray(envelop))
                .build();
        try {
            return http.send(verzoek, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw new AanbodMislukt(Afloop.HEELBAAR, "Het register antwoordde niet op tijd.");
        } catch (IOException e) {
            throw new AanbodMislukt(
                    Afloop.HEELBAAR,
                    "Het register is niet bereikbaar (" + e.getClass().getSimpleName() + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AanbodMislukt(Afloop.HEELBAAR, "Het aanbieden is onderbroken.");
        }
    }

    private static byte[] lees(HttpResponse<InputStream> antwoord) throws AanbodMislukt {
        try (InputStream in = antwoord.body()) {
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            uit.writeBytes(in.readNBytes(GROOTSTE_ANTWOORD));
            return uit.toByteArray();
        } catch (IOException e) {
            throw new AanbodMislukt(Afloop.HEELBAAR, "De verbinding met het register viel weg tijdens het antwoord.");
        }
    }

    private static Document document(Aanbod aanbod) {
        try {
            return Xml.lees(aanbod.inhoud());
        } catch (SAXException e) {
            throw new IllegalStateException("Een bewaard bericht is geen XML meer", e);
        }
    }

    private static AanbodMislukt mislukt(Fault fault) {
        Optional<Foutcode> code = Foutcode.uit(fault.code());
        String naam = code.map(Foutcode::name).orElse(veilig(fault.code()));
        String melding = naam + ": " + veilig(fault.tekst());
        if (code.filter(c -> c == Foutcode.DK0050).isPresent()
                && fault.tekst().toLowerCase(Locale.ROOT).contains("niet uniek")) {
            return new AanbodMislukt(Afloop.AL_ONTVANGEN, melding, naam);
        }
        boolean heelbaar = code.map(Foutcode::heelbaar).orElse(fault.code().contains("Server"));
        return new AanbodMislukt(heelbaar ? Afloop.HEELBAAR : Afloop.DEFINITIEF, melding, naam);
    }

    private static void controleerBevestiging(Envelop envelop, Aanbod aanbod, Adressering vraag) throws AanbodMislukt {
        try {
            Schemas.valideer(aanbod.operatie().contract(), envelop.inhoud());
            Object inhoud = Inhoud.lees(envelop.inhoud());
            if (inhoud instanceof Bevestiging b
                    && b.getBedrijfsdocument()
                            .getIdentificatiecodeBedrijfsdocument()
                            .equalsIgnoreCase(aanbod.identificatiecode())
                    && envelop.relatesTo().map(vraag.messageId()::equals).orElse(true)) {
                return;
            }
        } catch (SAXException | JAXBException e) {
            throw new AanbodMislukt(Afloop.HEELBAAR, "De bevestiging van het register voldoet niet aan het contract.");
        }
        throw new AanbodMislukt(Afloop.HEELBAAR, "De bevestiging van het register hoort bij een ander bericht.");
    }

    /** Any run of nine digits may be somebody's number. */
    private static String veilig(String tekst) {
        String kort = tekst.length() > 200 ? tekst.substring(0, 200) + "…" : tekst;
        return kort.replaceAll("[0-9]{9}", "*********").replaceAll("\\p{Cntrl}", " ");
    }
}
