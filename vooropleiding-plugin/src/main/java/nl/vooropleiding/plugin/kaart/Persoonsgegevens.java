package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.privacy.Uitvoer;
import nl.vooropleiding.api.privacy.Verwijdering;
import nl.vooropleiding.plugin.aanmelder.Aanmelderregel;
import nl.vooropleiding.plugin.aanmelder.Aanmelders;
import nl.vooropleiding.plugin.abonnement.Abonnementen;
import nl.vooropleiding.plugin.betwisting.Betwisting;
import nl.vooropleiding.plugin.betwisting.Betwistingen;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.toegang.Rechten;
import nl.vooropleiding.plugin.werklijst.Werkpunten;
import nl.vooropleiding.plugin.werklijst.Werkregel;

/** All that is kept about one student: handed out whole, or removed (AVG art. 15, 17 and 20). */
@ApplicationScoped
public class Persoonsgegevens {

    private final Host host;
    private final Inzien inzien;
    private final Inzagelog log;
    private final Abonnementen abonnementen;
    private final Betwistingen betwistingen;
    private final Aanmelders aanmelders;
    private final Werkpunten werkpunten;

    /** For the container's proxy alone. */
    Persoonsgegevens() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Persoonsgegevens(
            Host host,
            Inzien inzien,
            Inzagelog log,
            Abonnementen abonnementen,
            Betwistingen betwistingen,
            Aanmelders aanmelders,
            Werkpunten werkpunten) {
        this.host = host;
        this.inzien = inzien;
        this.log = log;
        this.abonnementen = abonnementen;
        this.betwistingen = betwistingen;
        this.aanmelders = aanmelders;
        this.werkpunten = werkpunten;
    }

    /** @throws PluginException {@code GEEN_RECHT}, {@code ONBEKEND} when nothing is kept */
    Uitvoer uitvoer(Context context) throws PluginException {
        String deelnemer = eis(context);
        Toestand toestand = inzien.lees(context);
        List<Inzage> gezien = log.van(context.instelling(), deelnemer);
        List<Betwisting> betwist = betwistingen.van(context.instelling(), deelnemer);
        List<Aanmelderregel> aangemeld = aanmelders.van(context.instelling(), deelnemer);
        List<Werkregel> werk = werkpunten.van(context.instelling(), deelnemer);
        if (betwist.isEmpty()
                && werk.isEmpty()
                && aangemeld.isEmpty()
                && toestand.dossier().isEmpty()
                && toestand.abonnement().isEmpty()
                && gezien.isEmpty()) {
            throw new PluginException(PluginException.Reden.ONBEKEND, "Van deze deelnemer bewaart de plugin niets.");
        }
        Teksten teksten = Teksten.voor(context.locale());
        byte[] leesbaar = new Afschrift(teksten, context.locale())
                .html(inzien.beeld(toestand, context), Bewaring.soorten(), aangemeld, betwist, werk, gezien);
        byte[] bestand =
                Afschrift.samen(leesbaar, new Uitvoerbestand(toestand, aangemeld, betwist, werk, gezien).inhoud());
        inzien.noteer(Inzage.Wat.UITVOER, context, toestand);
        return new Uitvoer("vooropleidingen-duo.zip", "application/zip", bestand);
    }

    /**
     * @param reden why, for the log of who did what
     * @throws PluginException {@code GEEN_RECHT}
     */
    Verwijdering verwijder(Context context, String reden) throws PluginException {
        String deelnemer = eis(context);
        betwistingen.verwijder(context.instelling(), deelnemer);
        Map<String, Integer> over = abonnementen.verwijder(context.instelling(), deelnemer, context.correlatie());
        log.schrijf(Inzage.Wat.VERWIJDERING, context, Optional.of(reden));
        if (over.isEmpty()) {
            log.pseudonimiseer(context.instelling(), deelnemer);
        }
        return new Verwijdering(over.isEmpty(), over);
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
