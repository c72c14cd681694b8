package nl.vooropleiding.sample.bron.soap;

import jakarta.inject.Inject;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import nl.vooropleiding.sample.bron.contract.register.VooropleidingRegister;
import nl.vooropleiding.sample.bron.verkeer.Instelwaarden.Storing;
import nl.vooropleiding.sample.bron.verkeer.Ontvangst;
import nl.vooropleiding.sample.bron.verkeer.Operatie;
import nl.vooropleiding.sample.bron.zegel.Zegel;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.apache.cxf.ws.addressing.MAPAggregator;
import org.apache.cxf.ws.addressing.soap.MAPCodec;

/** The register's SOAP endpoint, at {@code /bron/ws/VooropleidingRegister}; its contract with {@code ?wsdl}. */
@WebServlet(
        name = "bron-register",
        urlPatterns = "/bron/ws/*",
        loadOnStartup = 1,
        initParams = @WebInitParam(name = "hide-service-list-page", value = "true"))
public class RegisterServlet extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Keuring keuring;

    @Inject
    private transient Ontvangst ontvangst;

    @Inject
    private transient RegisterDienst dienst;

    /** Absent when messages are not signed. */
    @Inject
    private transient Optional<Zegel> zegel;

    @Override
    protected void loadBus(ServletConfig configuratie) {
        super.loadBus(configuratie);
        JaxWsServerFactoryBean fabriek = new JaxWsServerFactoryBean();
        fabriek.setBus(getBus());
        fabriek.setServiceClass(VooropleidingRegister.class);
        fabriek.setServiceBean(dienst);
        fabriek.setServiceName(new QName(Operatie.NAAMRUIMTE, "VooropleidingRegisterService"));
        fabriek.setEndpointName(new QName(Operatie.NAAMRUIMTE, "VooropleidingRegisterPoort"));
        fabriek.setWsdlURL("classpath:contract/VooropleidingRegister_V1.wsdl");
        fabriek.setAddress("/VooropleidingRegister");
        fabriek.setProperties(Map.of(FaultListener.class.getName(), (FaultListener) (fout, melding, bericht) -> false));
        fabriek.getInInterceptors().add(new Poortwachter(keuring, ontvangst));
        AntwoordKop kop = new AntwoordKop();
        fabriek.getOutInterceptors().add(kop);
        fabriek.getOutFaultInterceptors().add(kop);
        laatAdresseringAanOns(fabriek.create().getEndpoint());
    }

    /** CXF's own addressing knows no OIN, and would send the answer to whatever address wsa:ReplyTo names. */
    private static void laatAdresseringAanOns(Endpoint endpoint) {
        Stream.of(
                        endpoint.getInInterceptors(),
                        endpoint.getInFaultInterceptors(),
                        endpoint.getOutInterceptors(),
                        endpoint.getOutFaultInterceptors())
                .forEach(keten ->
                        keten.removeIf(schakel -> schakel instanceof MAPAggregator || schakel instanceof MAPCodec));
    }

    @Override
    protected void invoke(HttpServletRequest verzoek, HttpServletResponse antwoord) throws ServletException {
        if (ontvangst.storing() == Storing.HTTP_503) {
            antwoord.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (zegel.isEmpty() || !"POST".equals(verzoek.getMethod())) {
            super.invoke(verzoek, antwoord);
            return;
        }
        Opvang opvang = new Opvang(antwoord);
        super.invoke(verzoek, opvang);
        try {
            antwoord.getOutputStream().write(zegel.get().zet(opvang.inhoud()));
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }
}
