package nl.vooropleiding.plugin.bron;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The endpoint that the register calls. A POST to {@code /bron/ontvangst} is read whole, judged, stored and confirmed, or
 * refused with a fault; a GET gives the contract ({@code ?wsdl}) and its schemas.
 */
@WebServlet(name = "ontvangst", urlPatterns = "/bron/*", loadOnStartup = 1)
public class OntvangstServlet extends HttpServlet {

    /** The largest message that is taken, in bytes. A stand of sixty records with all their vakken is a tenth of it. */
    static final int GROOTSTE = 1_000_000;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(OntvangstServlet.class.getName());
    private static final String XML = "text/xml";
    private static final int KOPIE_VAN_TE_GROOT = 10_000;
    private static final Set<String> SCHEMAS = Set.of("/Vooropleiding_Basis_V1.xsd", "/VooropleidingOntvangst_V1.xsd");

    @Inject
    private transient Ontvangst ontvangst;

    @Override
    protected void doPost(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        if (!"/ontvangst".equals(verzoek.getPathInfo())) {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] ruw;
        try (InputStream in = verzoek.getInputStream()) {
            ruw = in.readNBytes(GROOTSTE + 1);
        }
        try {
            if (ruw.length > GROOTSTE) {
                throw ontvangst.geweigerd(
                        new BronFout(Foutcode.DK0001, "groter dan " + GROOTSTE + " bytes"), eerste(ruw));
            }
            schrijf(antwoord, HttpServletResponse.SC_OK, ontvangst.ontvang(ruw, herkomst(verzoek)));
        } catch (BronFout fout) {
            LOG.log(Level.WARNING, "Bericht geweigerd met {0}", fout.getMessage());
            schrijf(antwoord, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, ontvangst.fault(fout, ruw));
        }
    }

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        String pad = Optional.ofNullable(verzoek.getPathInfo()).orElse("/");
        if (pad.equals("/ontvangst") && "wsdl".equalsIgnoreCase(verzoek.getQueryString())) {
            String adres = verzoek.getRequestURL().toString().replaceAll("[^A-Za-z0-9:/._\\[\\]-]", "");
            String wsdl = new String(bestand(Operatie.Contract.ONTVANGST.wsdl()), StandardCharsets.UTF_8);
            schrijf(
                    antwoord,
                    HttpServletResponse.SC_OK,
                    wsdl.replace("http://localhost/vervangen-bij-publicatie", adres)
                            .getBytes(StandardCharsets.UTF_8));
        } else if (SCHEMAS.contains(pad)) {
            schrijf(antwoord, HttpServletResponse.SC_OK, bestand("/contract" + pad));
        } else {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Herkomst herkomst(HttpServletRequest verzoek) {
        Optional<X509Certificate> certificaat = Optional.empty();
        if (verzoek.isSecure()
                && verzoek.getAttribute("jakarta.servlet.request.X509Certificate") instanceof X509Certificate[] keten
                && keten.length > 0) {
            certificaat = Optional.of(keten[0]);
        }
        return new Herkomst(verzoek.getRemoteAddr(), verzoek.isSecure(), certificaat);
    }

    private static byte[] bestand(String naam) throws IOException {
        try (InputStream in = OntvangstServlet.class.getResourceAsStream(naam)) {
            return in.readAllBytes();
        }
    }

    private static byte[] eerste(byte[] ruw) {
        return Arrays.copyOf(ruw, KOPIE_VAN_TE_GROOT);
    }

    private static void schrijf(HttpServletResponse antwoord, int status, byte[] inhoud) throws IOException {
        antwoord.setStatus(status);
        antwoord.setContentType(XML);
        antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwoord.setContentLength(inhoud.length);
        antwoord.getOutputStream().write(inhoud);
    }
}
