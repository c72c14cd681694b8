package nl.vooropleiding.sample.runner;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.contract.Check;
import nl.vooropleiding.api.contract.HostContract;
import nl.vooropleiding.api.contract.HostGeval;
import nl.vooropleiding.api.contract.PluginContract;
import nl.vooropleiding.api.contract.PluginGeval;
import nl.vooropleiding.api.contract.Transactie;
import nl.vooropleiding.api.contract.UitbreidingContract;

/**
 * Runs a contract and answers one line per check, {@code OK <zin>} or {@code FOUT <zin>: <what was found>}:
 *
 * <ul>
 *   <li>{@code POST /contract-runner/host?instelling=&deelnemer=&gebruiker=&zonder=&recht=&plugin=} with the header
 *       {@code X-Host-Cookie}: the cookies of a user who is logged in at the host, with which fresh sign-on codes are
 *       asked for;
 *   <li>{@code POST /contract-runner/plugin?plugin=&instelling=&deelnemer=&gebruiker=&zonder=&privacy=};
 *   <li>{@code POST /contract-runner/uitbreiding?applicatie=&instelling=}.
 * </ul>
 *
 * {@code zonder} is the user without rights. {@code peildatum} may be given; it is today otherwise.
 */
@WebServlet({"/host", "/plugin", "/uitbreiding"})
public class ContractServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        antwoord.setContentType("text/plain;charset=UTF-8");
        PrintWriter regels = antwoord.getWriter();
        for (Check check : checks(vraag)) {
            regels.println(check.uitslag().regel());
        }
    }

    private static List<Check> checks(HttpServletRequest vraag) {
        Discovery discovery = new Discovery(naam -> Optional.empty());
        return switch (vraag.getServletPath()) {
            case "/host" -> new HostContract(discovery, host(vraag, discovery), Transactie.vanServer()).checks();
            case "/plugin" -> new PluginContract(discovery, plugin(vraag), Transactie.vanServer()).checks();
            default ->
                new UitbreidingContract(
                                discovery,
                                vraag.getParameter("applicatie"),
                                vraag.getParameter("instelling"),
                                Transactie.vanServer())
                        .checks();
        };
    }

    private static HostGeval host(HttpServletRequest vraag, Discovery discovery) {
        String server = "http://localhost:" + vraag.getLocalPort();
        return new HostGeval(
                vraag.getParameter("instelling"),
                vraag.getParameter("deelnemer"),
                vraag.getParameter("gebruiker"),
                vraag.getParameter("zonder"),
                vraag.getParameter("recht"),
                vraag.getParameter("plugin"),
                peildatum(vraag),
                new CodesVanBrowser(discovery, server, vraag.getHeader("X-Host-Cookie")));
    }

    private static PluginGeval plugin(HttpServletRequest vraag) {
        return new PluginGeval(
                vraag.getParameter("plugin"),
                vraag.getParameter("instelling"),
                vraag.getParameter("deelnemer"),
                vraag.getParameter("gebruiker"),
                vraag.getParameter("zonder"),
                vraag.getParameter("privacy"),
                peildatum(vraag));
    }

    private static LocalDate peildatum(HttpServletRequest vraag) {
        return Optional.ofNullable(vraag.getParameter("peildatum"))
                .map(LocalDate::parse)
                .orElseGet(() -> LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam"))));
    }
}
