package nl.vooropleiding.sample.bron.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

/**
 * Judges the message as it came over the wire, before the SOAP stack looks at it, so that each fault has the register's own
 * code. What passes goes on unchanged, with the judgement beside it.
 */
final class Poortwachter extends AbstractSoapInterceptor {

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
            if (ontvangst.storing() == Storing.FAULT) {
                throw new Geweigerd(Foutcode.DK0051);
            }
            byte[] ruw = in.readNBytes(Keuring.GROOTSTE + 1);
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

    /** The addressing headers are ours, also when the sender insists that they be understood. */
    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Set.of(wsa("To"), wsa("From"), wsa("Action"), wsa("MessageID"), wsa("ReplyTo"));
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
