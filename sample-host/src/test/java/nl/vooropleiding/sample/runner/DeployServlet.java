package nl.vooropleiding.sample.runner;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code POST /contract-runner/deploy?naam=<name>&bestand=<path of a WAR>} deploys under {@code /<name>}, after
 * undeploying what had that name; without {@code bestand} it only undeploys. {@code GET} lists what is deployed. The last
 * line of an answer is {@code OK} or {@code FOUT: …}.
 */
@WebServlet("/deploy")
public class DeployServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        antwoord.setContentType("text/plain;charset=UTF-8");
        try {
            for (String naam : server().getDeployedApplicationNames()) {
                antwoord.getWriter().println(naam);
            }
            antwoord.getWriter().println("OK");
        } catch (BootstrapException e) {
            antwoord.getWriter().println("FOUT: " + e);
        }
    }

    @Override
    protected void doPost(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        antwoord.setContentType("text/plain;charset=UTF-8");
        antwoord.getWriter().println(doe(vraag.getParameter("naam"), vraag.getParameter("bestand")));
    }

    private static String doe(String naam, String bestand) throws IOException {
        try {
            PayaraMicroRuntime server = server();
            if (server.getDeployedApplicationNames().contains(naam)) {
                server.undeploy(naam);
            }
            if (bestand != null) {
                deploy(server, naam, Path.of(bestand));
            }
            // What deploy() answers is true also when it failed.
            return server.getDeployedApplicationNames().contains(naam) == (bestand != null)
                    ? "OK"
                    : "FOUT: " + naam + " is niet (weg) uitgerold; de oorzaak staat in het logboek van de server";
        } catch (BootstrapException | RuntimeException e) {
            return "FOUT: " + e;
        }
    }

    private static void deploy(PayaraMicroRuntime server, String naam, Path bestand) throws IOException {
        try (InputStream war = Files.newInputStream(bestand)) {
            server.deploy(naam, naam, war);
        }
    }

    private static PayaraMicroRuntime server() throws BootstrapException {
        return PayaraMicro.getInstance().getRuntime();
    }
}
