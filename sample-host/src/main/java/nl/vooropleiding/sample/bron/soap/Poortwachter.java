package nl.vooropleiding.sample.bron.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.vooropleiding.sample.bron.envelop.Adressering;
import nl.vooropleiding.sample.bron.envelop.Envelop;
import nl.vooropleiding.sample.bron.envelop.Foutcode;
import nl.vooropleiding.sample.bron.envelop.Geweigerd;
import nl.vooropleiding.sample.bron.verkeer.Instelwaarden.Storing;
import nl.vooropleiding.sample.bron.verkeer.Ontvangst;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/**
 * Judges the message as it came over the wire, before the SOAP stack looks at it, so that each fault has the register's own
 * code. What passes goes on unchanged, with the judgement beside it.
 */
final class Poortwachter extends AbstractSoapInterceptor {

    private static final QName BEVEILIGING =
            new QName("http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd", "Security");

    private final Keuring keuring;
    private final Ontvangst ontvangst;

    Poortwachter(Keuring keuring, Ontvangst ontvangst) {
        super(Phase.RECEIVE);
        this.keuring = keuring;
        this.ontvangst = ontvangst;
    }

    /** A judged message, for who handles it further. */
    record Toegelaten(Keuring.Gekeurd gekeurd, byte[] ruw) {

        static Toegelaten van(Message bericht) {
            return bericht.getExchange().get(Toegelaten.class);
        }
    }

    @Override
    public void handleMessage(SoapMessage bericht) {
        InputStream in = bericht.getContent(InputStream.class);
        if (in == null || !"POST".equals(bericht.get(Message.HTTP_REQUEST_METHOD))) {
            return;
        }
        try {
            byte[] ruw = in.readNBytes(Keuring.GROOTSTE + 1);
            onthoudVraag(bericht, ruw);
            if (ontvangst.storing() == Storing.FAULT) {
                throw new Geweigerd(Foutcode.DK0051);
            }
            if (bericht.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest verzoek
                    && verzoek.isSecure()) {
                keuring.keurLijn((X509Certificate[]) verzoek.getAttribute("jakarta.servlet.request.X509Certificate"));
            }
            Keuring.Gekeurd gekeurd =
                    keuring.keur(ruw, (String) bericht.get(Message.CONTENT_TYPE), kop(bericht, "SOAPAction"));
            bericht.getExchange().put(Toegelaten.class, new Toegelaten(gekeurd, ruw));
            bericht.setContent(InputStream.class, new ByteArrayInputStream(ruw));
        } catch (Geweigerd e) {
            throw fault(e);
        } catch (IOException e) {
            throw fault(new Geweigerd(Foutcode.DK0001));
        }
    }

    /** For the headers of the answer, a refusal too. */
    private static void onthoudVraag(SoapMessage bericht, byte[] ruw) {
        try {
            bericht.getExchange().put(Adressering.class, Envelop.lees(ruw).adressering());
        } catch (Geweigerd e) {
            // Then there is nobody to address.
        }
    }

    /** The addressing headers and the signature are ours, also when the sender insists that they be understood. */
    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Set.of(wsa("To"), wsa("From"), wsa("Action"), wsa("MessageID"), wsa("ReplyTo"), BEVEILIGING);
    }

    static SoapFault fault(Geweigerd geweigerd) {
        SoapFault fault = new SoapFault(
                geweigerd.getMessage(), new QName(Envelop.SOAP, geweigerd.code().faultcode(), "soap"));
        fault.setStatusCode(500);
        return fault;
    }

    private static QName wsa(String naam) {
        return new QName(Adressering.NAAMRUIMTE, naam);
    }

    private static String kop(Message bericht, String naam) {
        Map<String, List<String>> koppen = CastUtils.cast((Map<?, ?>) bericht.get(Message.PROTOCOL_HEADERS));
        return koppen.entrySet().stream()
                .filter(kop -> kop.getKey().equalsIgnoreCase(naam))
                .flatMap(kop -> kop.getValue().stream())
                .findFirst()
                .orElse(null);
    }
}
