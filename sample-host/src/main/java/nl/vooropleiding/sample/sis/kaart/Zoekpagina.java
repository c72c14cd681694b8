package nl.vooropleiding.sample.sis.kaart;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.deelnemer.DeelnemerBestand;
import nl.vooropleiding.sample.sis.deelnemer.Zicht;
import nl.vooropleiding.sample.sis.relatie.RelatieBestand;
import nl.vooropleiding.sample.sis.toegang.Huidig;
import nl.vooropleiding.sample.sis.toegang.Rechten;
import nl.vooropleiding.sample.sis.verzoek.Datums;

/** Students by name or number, twenty at a time. What was looked for stands in the address, so it can be kept. */
@Named("zoekpagina")
@RequestScoped
public class Zoekpagina {

    private static final int PER_PAGINA = 20;

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Huidig huidig;

    @Inject
    private DeelnemerBestand deelnemers;

    @Inject
    private RelatieBestand relatiebestand;

    private String zoek;
    private int nummer;
    private long aantal;
    private List<Deelnemer> gevonden;
    private Map<Long, List<Relatie>> relaties;

    @PostConstruct
    void open() {
        String gevraagd = verzoek.getParameter("zoek");
        zoek = gevraagd == null ? "" : gevraagd.strip();
        nummer = Rechten.getal(String.valueOf(verzoek.getParameter("p")))
                .map(p -> (int) Math.min(Math.max(p, 1), 100_000))
                .orElse(1);
        Zicht zicht = huidig.gebruiker().zicht();
        aantal = deelnemers.aantal(zicht, zoek);
        gevonden = deelnemers.zoek(zicht, zoek, (nummer - 1) * PER_PAGINA, PER_PAGINA);
        relaties =
                relatiebestand.relaties(gevonden.stream().map(Deelnemer::getId).toList());
    }

    /** Someone who typed the number of a student wants that student, not a list of one. */
    public void doorAlsEnige() throws IOException {
        if (gevonden.size() == 1 && nummer == 1 && gevonden.get(0).getNummer().equals(zoek)) {
            ExternalContext extern = FacesContext.getCurrentInstance().getExternalContext();
            extern.redirect(verzoek.getContextPath() + Adressen.KAART + "?deelnemer="
                    + gevonden.get(0).sleutel());
        }
    }

    public List<Relatie> relaties(Deelnemer deelnemer) {
        return relaties.get(deelnemer.getId());
    }

    public String geboren(Deelnemer deelnemer) {
        return Datums.leesbaar(deelnemer.getGeboortedatum());
    }

    public String getZoek() {
        return zoek;
    }

    public long getAantal() {
        return aantal;
    }

    public List<Deelnemer> getGevonden() {
        return gevonden;
    }

    public int getNummer() {
        return nummer;
    }

    public long getEerste() {
        return gevonden.isEmpty() ? 0 : (nummer - 1L) * PER_PAGINA + 1;
    }

    public long getLaatste() {
        return (nummer - 1L) * PER_PAGINA + gevonden.size();
    }

    public boolean isMeer() {
        return getLaatste() < aantal;
    }
}
