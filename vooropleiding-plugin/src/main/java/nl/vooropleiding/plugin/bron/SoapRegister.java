package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
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
    private final Sleutelkast kast;
    private final Httplijn lijn;
    private final Clock klok;

    protected SoapRegister() {
        this(null, null, null, null);
    }

    @Inject
    SoapRegister(RegisterAdres adres, Sleutelkast kast, Httplijn lijn, Clock klok) {
        this.adres = adres;
        this.kast = kast;
        this.lijn = lijn;
        this.klok = klok;
    }

    @Override
    public void bied(Aanbod aanbod) throws AanbodMislukt {
        eisBruikbaar(aanbod.adres(), aanbod.afzenderOin());
        Adressering vraag = Adressering.vraag(adres.oin(), aanbod.afzenderOin(), aanbod.operatie());
        Httplijn.Antwoord antwoord = stuur(vraag, document(aanbod), URI.create(aanbod.adres()));
        Envelop envelop;
        try {
            envelop = Envelop.lees(antwoord.inhoud());
        } catch (BronFout e) {
            throw new AanbodMislukt(
                    Afloop.HEELBAAR,
                    "Het register antwoordde met HTTP " + antwoord.status() + ", maar niet met een SOAP-bericht.");
        }
        if (kast.tekent()) {
            eisVanHetRegister(envelop, vraag);
        }
        Optional<Fault> fault = envelop.fault();
        if (fault.isPresent()) {
            throw mislukt(fault.get());
        }
        controleerBevestiging(envelop, aanbod, vraag);
    }

    /** What is wrong with the address or keys of one instelling alone must not hold up the others: it is not let in. */
    private void eisBruikbaar(String gekozen, String oin) throws AanbodMislukt {
        Optional<String> bezwaar = adres.bezwaar(gekozen, oin);
        if (bezwaar.isPresent()) {
            boolean vanDezeAlleen = (kast.heeftEigen(oin) || adres.isEigen(gekozen))
                    && adres.bezwaar().isEmpty();
            throw vanDezeAlleen
                    ? new AanbodMislukt(Afloop.DEFINITIEF, bezwaar.get(), Foutcode.DK0002.name())
                    : new AanbodMislukt(Afloop.HEELBAAR, bezwaar.get());
        }
    }

    private Httplijn.Antwoord stuur(Adressering vraag, Document inhoud, URI waarheen) throws AanbodMislukt {
        Document envelop = Envelop.maak(vraag, inhoud);
        try {
            byte[] bericht = kast.tekent()
                    ? Ondertekening.onderteken(envelop, kast.eigen(vraag.van()), klok.instant())
                    : Xml.schrijf(envelop);
            HttpRequest.Builder verzoek = HttpRequest.newBuilder(waarheen)
                    .header("Content-Type", SOAP_TYPE)
                    .header("SOAPAction", '"' + vraag.actie() + '"')
                    .POST(HttpRequest.BodyPublishers.ofByteArray(bericht));
            return lijn.vraag(vraag.van(), verzoek, GROOTSTE_ANTWOORD);
        } catch (Onbruikbaar e) {
            throw new AanbodMislukt(Afloop.HEELBAAR, e.getMessage());
        } catch (HttpTimeoutException e) {
            throw new AanbodMislukt(Afloop.HEELBAAR, "Het register antwoordde niet op tijd.");
        } catch (Httplijn.Afgebroken e) {
            throw new AanbodMislukt(Afloop.HEELBAAR, "De verbinding met het register viel weg tijdens het antwoord.");
        } catch (SSLException e) {
            throw new AanbodMislukt(
                    Afloop.HEELBAAR,
                    "De beveiligde verbinding met het register kwam niet tot stand: een van beide certificaten wordt"
                            + " niet vertrouwd.");
        } catch (IOException e) {
            throw new AanbodMislukt(
                    Afloop.HEELBAAR,
                    "Het register is niet bereikbaar (" + e.getClass().getSimpleName() + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AanbodMislukt(Afloop.HEELBAAR, "Het aanbieden is onderbroken.");
        }
    }

    /** Who is not the register decides nothing: neither that a message arrived, nor that it is refused for good. */
    private void eisVanHetRegister(Envelop envelop, Adressering vraag) throws AanbodMislukt {
        try {
            X509Certificate ondertekenaar =
                    new Handtekeningcontrole(kast.vertrouwd(), klok.instant()).controleer(envelop);
            Adressering antwoord = envelop.adresseringVanAntwoord();
            boolean register =
                    Oin.van(ondertekenaar).filter(adres.oin()::equals).isPresent()
                            && antwoord.van().equals(adres.oin());
            boolean opDezeVraag = antwoord.naar().equals(vraag.van())
                    && antwoord.relatesTo().filter(vraag.messageId()::equals).isPresent();
            if (!register || !opDezeVraag) {
                throw new AanbodMislukt(
                        Afloop.HEELBAAR,
                        register
                                ? "Het antwoord van het register hoort bij een ander bericht."
                                : "Het antwoord is ondertekend door een ander dan het register.");
            }
            kast.zagRegister(ondertekenaar);
        } catch (BronFout e) {
            throw new AanbodMislukt(
                    Afloop.HEELBAAR, "Het antwoord van het register is niet goed ondertekend. " + e.getMessage());
        } catch (Onbruikbaar e) {
            throw new AanbodMislukt(Afloop.HEELBAAR, e.getMessage());
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
