package nl.vooropleiding.plugin.kaart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.privacy.Uitvoer;
import nl.vooropleiding.api.privacy.Verwijdering;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.plugin.aanmelder.Aanmelderregel;
import nl.vooropleiding.plugin.aanmelder.Aanmelders;
import nl.vooropleiding.plugin.bericht.Berichten;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bericht.Bladzijde;
import nl.vooropleiding.plugin.betwisting.Betwisting;
import nl.vooropleiding.plugin.betwisting.Betwistingen;
import nl.vooropleiding.plugin.bewaarlog.Bewaarlog;
import nl.vooropleiding.plugin.bewaren.Bewaarinstellingen;
import nl.vooropleiding.plugin.bewaren.Verwijderen;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.bericht.Berichtfilter;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Inzien;
import nl.vooropleiding.plugin.kaart.vooropleiding.Toestand;
import nl.vooropleiding.plugin.toegang.Rechten;
import nl.vooropleiding.plugin.vondst.Nummervondsten;
import nl.vooropleiding.plugin.vondst.Vondstbeeld;
import nl.vooropleiding.plugin.werklijst.Werkpunten;
import nl.vooropleiding.plugin.werklijst.Werkregel;

/** All that is kept about one student: handed out whole, or removed (AVG art. 15, 17 and 20). */
@ApplicationScoped
public class Persoonsgegevens {

    /** Nobody has that many; a bound all the same. */
    private static final int MEESTE_BERICHTEN = 5000;

    private final Host host;
    private final Inzien inzien;
    private final Inzagelog log;
    private final Verwijderen verwijderen;
    private final Berichten berichten;
    private final Bewaarinstellingen termijnen;
    private final Betwistingen betwistingen;
    private final Aanmelders aanmelders;
    private final Werkpunten werkpunten;
    private final Nummervondsten vondsten;

    /** For the container's proxy alone. */
    Persoonsgegevens() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    Persoonsgegevens(
            Host host,
            Inzien inzien,
            Inzagelog log,
            Verwijderen verwijderen,
            Berichten berichten,
            Bewaarinstellingen termijnen,
            Betwistingen betwistingen,
            Aanmelders aanmelders,
            Werkpunten werkpunten,
            Nummervondsten vondsten) {
        this.host = host;
        this.inzien = inzien;
        this.log = log;
        this.verwijderen = verwijderen;
        this.berichten = berichten;
        this.termijnen = termijnen;
        this.betwistingen = betwistingen;
        this.aanmelders = aanmelders;
        this.werkpunten = werkpunten;
        this.vondsten = vondsten;
    }

    /** @throws PluginException {@code GEEN_RECHT}, {@code ONBEKEND} when nothing is kept */
    public Uitvoer uitvoer(Context context) throws PluginException {
        String deelnemer = eis(context);
        Toestand toestand = inzien.lees(context);
        List<Inzage> gezien = log.van(context.instelling(), deelnemer);
        List<Betwisting> betwist = betwistingen.van(context.instelling(), deelnemer);
        List<Aanmelderregel> aangemeld = aanmelders.van(context.instelling(), deelnemer);
        List<Werkregel> werk = werkpunten.van(context.instelling(), deelnemer);
        Map<String, Long> bewaard = verwijderen.wat(context.instelling(), deelnemer);
        // What the host told a moment ago and nobody has looked into yet says nothing about the student.
        if (Set.of("GEBEURTENISSEN").containsAll(bewaard.keySet())) {
            throw new PluginException(PluginException.Reden.ONBEKEND, "Van deze deelnemer bewaart de plugin niets.");
        }
        Optional<Vondstbeeld> vondst = vondsten.van(context.instelling(), deelnemer);
        Teksten teksten = Teksten.voor(context.locale());
        byte[] leesbaar = new Afschrift(teksten, context.locale())
                .html(
                        inzien.beeld(toestand, context),
                        Bewaring.soorten(termijnen.van(context.instelling())),
                        aangemeld,
                        vondst,
                        betwist,
                        werk,
                        gezien);
        byte[] bestand = Afschrift.samen(
                leesbaar,
                new Uitvoerbestand(
                                toestand,
                                aangemeld,
                                vondst,
                                betwist,
                                werk,
                                gezien,
                                gesprek(context.instelling(), deelnemer),
                                bewaard)
                        .inhoud());
        inzien.noteer(Inzage.Wat.UITVOER, context, toestand);
        return new Uitvoer("vooropleidingen-duo.zip", "application/zip", bestand);
    }

    /** That there were messages; what they said is in what came of them. */
    private List<Berichtregel> gesprek(String instelling, String deelnemer) {
        Berichtvraag vraag =
                Berichtfilter.uit(naam -> null).vraag(instelling, new Bereik.Alles(), Optional.of(deelnemer));
        return berichten.zoek(vraag, Bladzijde.eerste(MEESTE_BERICHTEN));
    }

    /** How much is kept of the student in the context, by kind. Nothing is changed. */
    Map<String, Long> wat(Context context) throws PluginException {
        String deelnemer = eis(context);
        return verwijderen.wat(context.instelling(), deelnemer);
    }

    /** As {@link #verwijderMetVerslag}: what is kept yet is what the end of the subscription needs. */
    public Verwijdering verwijder(Context context, String reden) throws PluginException {
        boolean klaar = verwijderMetVerslag(context, reden).ronde().klaar().isPresent();
        return new Verwijdering(klaar, klaar ? Map.of() : Map.of("abonnement", 1));
    }

    /**
     * @param reden why, for the log of who did what
     * @return what went, and whether anything waits for the register
     * @throws PluginException {@code GEEN_RECHT}
     */
    Bewaarlog.Regel verwijderMetVerslag(Context context, String reden) throws PluginException {
        String deelnemer = eis(context);
        log.schrijf(Inzage.Wat.VERWIJDERING, context, Optional.of(reden));
        return verwijderen.verwijder(context.instelling(), deelnemer, context.gebruiker(), context.correlatie());
    }

    /**
     * The student in the context, once the host has said that this user may. It is asked without the student, whom the
     * host may have removed: just then what is still kept here must be found.
     */
    private String eis(Context context) throws PluginException {
        Context zonderDeelnemer = new Context(
                context.instelling(),
                Optional.empty(),
                Optional.empty(),
                context.gebruiker(),
                context.peildatum(),
                context.locale(),
                context.correlatie());
        if (!host.toegang().mag(Rechten.INZAGE_INZIEN, zonderDeelnemer)) {
            throw new PluginException(
                    PluginException.Reden.GEEN_RECHT,
                    "U mag gegevens van deze deelnemer niet uitvoeren of verwijderen.");
        }
        return Inzien.deelnemer(context);
    }
}
