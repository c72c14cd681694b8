package nl.vooropleiding.sample.runner;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.contract.HostGeval;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.api.toegang.SignOn;
import nl.vooropleiding.api.toegang.Toegang;

/**
 * {@code POST /contract-runner/wie?plugin=<id>&nummer=<deelnemernummer>} with the header {@code X-Host-Cookie}: the opaque
 * ids that a contract is asked with, as lines {@code gebruiker=…}, {@code instelling=…} and {@code deelnemer=…}.
 */
@WebServlet("/wie")
public class WieServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException, ServletException {
        Discovery discovery = new Discovery(naam -> Optional.empty());
        String plugin = vraag.getParameter("plugin");
        CodesVanBrowser codes = new CodesVanBrowser(
                discovery, "http://localhost:" + vraag.getLocalPort(), vraag.getHeader("X-Host-Cookie"));
        try {
            HostGeval.Code code = codes.code(plugin);
            SignOn wie = discovery.een(Toegang.class).wisselIn(plugin, code.code(), code.staat());
            Optional<Deelnemer> student = discovery
                    .een(Deelnemers.class)
                    .opDeelnemernummer(
                            wie.instelling(),
                            Optional.ofNullable(vraag.getParameter("nummer")).orElse(""));
            antwoord.setContentType("text/plain;charset=UTF-8");
            PrintWriter regels = antwoord.getWriter();
            regels.println("gebruiker=" + wie.gebruiker());
            regels.println("instelling=" + wie.instelling());
            student.ifPresent(d -> regels.println("deelnemer=" + d.id()));
        } catch (PluginException e) {
            throw new ServletException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException(e);
        }
    }
}
