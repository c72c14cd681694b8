package nl.vooropleiding.sample.bron.bediening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.vooropleiding.sample.bron.bediening.Overzicht.Beeld;
import nl.vooropleiding.sample.bron.bediening.Overzicht.PersoonRegel;
import nl.vooropleiding.sample.bron.register.Instelling;
import nl.vooropleiding.sample.bron.register.Mutatie;

/** What the control page shows: read once per request. */
@Named("bronBediening")
@RequestScoped
public class BedieningPagina {

    private static final DateTimeFormatter TIJD =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

    @Inject
    private Overzicht overzicht;

    @Inject
    private HttpServletRequest verzoek;

    private Beeld beeld;

    public Beeld getBeeld() {
        if (beeld == null) {
            beeld = overzicht.nu();
        }
        return beeld;
    }

    /** The person that was chosen; null when nobody was. */
    public PersoonRegel getPersoon() {
        String gekozen = verzoek.getParameter("persoon");
        return getBeeld().personen().stream()
                .filter(persoon -> persoon.id().equals(gekozen))
                .findFirst()
                .orElse(null);
    }

    public List<Mutatie> getMutaties() {
        return List.of(Mutatie.values());
    }

    public List<Instelling> getScholen() {
        return Instelling.SCHOLEN;
    }

    public String tijd(Instant moment) {
        return TIJD.format(moment);
    }

    /** What the last order said; shown once. */
    public String getMelding() {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie == null) {
            return null;
        }
        Object melding = verzoek.getAttribute(BedieningServlet.MELDING);
        if (melding == null) {
            melding = sessie.getAttribute(BedieningServlet.MELDING);
            sessie.removeAttribute(BedieningServlet.MELDING);
            verzoek.setAttribute(BedieningServlet.MELDING, melding);
        }
        return (String) melding;
    }
}
