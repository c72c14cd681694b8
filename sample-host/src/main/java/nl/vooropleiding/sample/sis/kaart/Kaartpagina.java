package nl.vooropleiding.sample.sis.kaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.kaart.Badge;
import nl.vooropleiding.api.kaart.Kader;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.deelnemer.Logboek;
import nl.vooropleiding.sample.sis.deelnemer.LogboekRegel;
import nl.vooropleiding.sample.sis.koppelvlak.Bijdrage;
import nl.vooropleiding.sample.sis.koppelvlak.Plugins;
import nl.vooropleiding.sample.sis.relatie.Aanmelding;
import nl.vooropleiding.sample.sis.relatie.RelatieBestand;
import nl.vooropleiding.sample.sis.relatie.Verbintenis;
import nl.vooropleiding.sample.sis.toegang.Gebruiker;
import nl.vooropleiding.sample.sis.toegang.Huidig;
import nl.vooropleiding.sample.sis.toegang.Rechten;
import nl.vooropleiding.sample.sis.toegang.Taalkeuze;
import nl.vooropleiding.sample.sis.verzoek.Datums;
import nl.vooropleiding.sample.sis.verzoek.Kenmerk;
import nl.vooropleiding.sample.sis.vooropleiding.Vooropleiding;
import nl.vooropleiding.sample.sis.vooropleiding.Vooropleidingen;

/** The page of this request: whose card it is, the frame around it and what plugins add. Asks plugins once. */
@Named("pagina")
@RequestScoped
public class Kaartpagina {

    private static final String CARD = "/deelnemer/";
    private static final String BEHEER = "/beheer/";
    private static final int LOGREGELS = 10;

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Huidig huidig;

    @Inject
    private Rechten rechten;

    @Inject
    private RelatieBestand relaties;

    @Inject
    private Logboek logboek;

    @Inject
    private Vooropleidingen vooropleidingen;

    @Inject
    private Plugins plugins;

    @Inject
    private Kaderbouw bouw;

    @Inject
    private Kenmerk kenmerk;

    @Inject
    private Taalkeuze taal;

    @Inject
    private Clock klok;

    private Opdracht opdracht;
    private Kader kader;
    private List<Aanmelding> aanmeldingen;

    /** The student, on a page of the card. */
    public Optional<Deelnemer> deelnemerMisschien() {
        return Optional.ofNullable((Deelnemer) verzoek.getAttribute(Kaartfilter.DEELNEMER));
    }

    public Deelnemer getDeelnemer() {
        return deelnemerMisschien().orElse(null);
    }

    public Gebruiker getGebruiker() {
        return huidig.gebruiker();
    }

    public Kader getKader() {
        if (kader == null) {
            kader = bouw.kader(opdracht());
        }
        return kader;
    }

    /** Pages that plugins add to the section this page is in. */
    public List<Kader.TabRegel> getSectiepaginas() {
        return bouw.paginas(opdracht(), opdracht().sectie());
    }

    /** What plugins put on this page: their panels, or tiles in their place. */
    public List<PaneelBeeld> getPanelen() {
        return new Panelen(opdracht(), bouw).op(paneelplek());
    }

    public List<Verbintenis> getVerbintenissen() {
        return opdracht().verbintenissen();
    }

    public List<Aanmelding> getAanmeldingen() {
        if (aanmeldingen == null) {
            aanmeldingen = relaties.aanmeldingen(getDeelnemer().getId());
        }
        return aanmeldingen;
    }

    /** What happened around the student, newest first. */
    public List<LogboekRegel> getLogboek() {
        return logboek.laatste(getDeelnemer(), LOGREGELS);
    }

    /** What the student declared. */
    public List<Vooropleiding> getVooropleidingen() {
        return vooropleidingen.van(getDeelnemer().getId());
    }

    public String moment(Instant tijdstip) {
        return Datums.moment(tijdstip);
    }

    /** The verbintenis of the title bar; null when there is none. */
    public Verbintenis getVerbintenis() {
        return getVerbintenissen().stream()
                .filter(v -> context()
                        .verbintenis()
                        .filter(("V" + v.getId())::equals)
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    public Context context() {
        return opdracht().context();
    }

    /** This page with the student and verbintenis, for links and for the way back. */
    public String adres(String pad) {
        String adres = bouw.adressen().pagina(pad);
        return pad.equals(Adressen.ZOEKEN) ? adres : bouw.adressen().metStudent(adres, context());
    }

    /** Class of a badge; empty for none. */
    public String klasse(Badge badge) {
        return badge == null ? "" : Toonbeeld.klasse(badge.toon());
    }

    public String badgetekst(Badge badge) {
        return badge == null ? "" : badge.tekst();
    }

    public String datum(LocalDate dag) {
        return Datums.toon(dag);
    }

    /** What can be done with this aanmelding now. */
    public List<String> acties(Aanmelding aanmelding) {
        return Acties.van(aanmelding.getStatus());
    }

    /** What can be done with this verbintenis now. */
    public List<String> verbintenisacties(Verbintenis verbintenis) {
        return Acties.van(verbintenis.getStatus());
    }

    /** The birth date of the student, as far as it is known. */
    public String getGeboren() {
        return Datums.leesbaar(getDeelnemer().getGeboortedatum());
    }

    public LocalDate getVandaag() {
        return LocalDate.now(klok);
    }

    Opdracht opdracht() {
        if (opdracht == null) {
            opdracht = maak();
        }
        return opdracht;
    }

    private Opdracht maak() {
        Gebruiker gebruiker = huidig.gebruiker();
        Optional<Deelnemer> deelnemer = deelnemerMisschien();
        List<Verbintenis> verbintenissen =
                deelnemer.map(d -> relaties.verbintenissen(d.getId())).orElse(List.of());
        Context context = Verbinteniskeuze.met(context(gebruiker, deelnemer), verbintenissen);
        Set<String> toegekend = rechten.van(gebruiker);
        List<Bijdrage> bijdragen = plugins.bijdragen(new Plugins.Vraag(context, toegekend, paneelplek(), ""));
        return new Opdracht(
                context, gebruiker, toegekend, deelnemer, verbintenissen, sectie(), hier(), new ArrayList<>(bijdragen));
    }

    private Context context(Gebruiker gebruiker, Optional<Deelnemer> deelnemer) {
        return new Context(
                Long.toString(gebruiker.getInstelling().getId()),
                deelnemer.map(Deelnemer::sleutel),
                Optional.ofNullable(verzoek.getParameter("verbintenis")),
                gebruiker.sleutel(),
                LocalDate.now(klok),
                taal.getLocale(),
                kenmerk.tekst());
    }

    private String sectie() {
        String pad = verzoek.getServletPath();
        if (pad.startsWith(CARD) || pad.equals(Adressen.ZOEKEN)) {
            return "deelnemer";
        }
        return pad.startsWith(BEHEER) ? "beheer" : "home";
    }

    private String hier() {
        if (verzoek.getServletPath().equals(Adressen.PLUGIN)) {
            return verzoek.getParameter("plugin") + "/" + verzoek.getParameter("slot");
        }
        return Formulierpagina.op(verzoek.getServletPath())
                .map(Formulierpagina::tab)
                .orElse(verzoek.getServletPath());
    }

    private String paneelplek() {
        return switch (verzoek.getServletPath()) {
            case Adressen.KAART -> "deelnemerkaart";
            case Adressen.PERSONALIA -> "personalia";
            case Adressen.VERBINTENISSEN -> "verbintenissen";
            default -> "";
        };
    }
}
