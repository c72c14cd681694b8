package nl.vooropleiding.sample.sis.formulier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.vooropleiding.sample.sis.kaart.Kaartpagina;
import nl.vooropleiding.sample.sis.relatie.Aanmelding;
import nl.vooropleiding.sample.sis.relatie.RelatieBestand;
import nl.vooropleiding.sample.sis.relatie.Verbintenis;
import nl.vooropleiding.sample.sis.toegang.Rechten;

/** The aanmelding or verbintenis that the address names; only one of the student whose card it is. */
@RequestScoped
public class RelatieKeuze {

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Kaartpagina pagina;

    @Inject
    private RelatieBestand relaties;

    Optional<Aanmelding> aanmelding() {
        return id().flatMap(id -> relaties.aanmelding(pagina.getDeelnemer().getId(), id));
    }

    Optional<Verbintenis> verbintenis() {
        return id().flatMap(id -> relaties.verbintenis(pagina.getDeelnemer().getId(), id));
    }

    /** What the user is about to do with it. */
    String actie() {
        return Optional.ofNullable(verzoek.getParameter("actie")).orElse("");
    }

    private Optional<Long> id() {
        return Optional.ofNullable(verzoek.getParameter("relatie")).flatMap(Rechten::getal);
    }
}
