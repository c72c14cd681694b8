package nl.vooropleiding.plugin.kaart;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.privacy.Gegevenssoort;
import nl.vooropleiding.api.privacy.PrivacyProvider;
import nl.vooropleiding.api.privacy.Uitvoer;
import nl.vooropleiding.api.privacy.Verwijdering;
import nl.vooropleiding.plugin.abonnement.Abonnementen;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.toegang.Rechten;

/** Where the host enters to ask what is kept, to hand it to the student, and to have it removed. */
@Stateless(name = "PrivacyIngang")
@Local(PrivacyProvider.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrivacyIngang implements PrivacyProvider {

    private static final String OP_VERZOEK = "verzoek van de deelnemer of einde van de bewaartermijn";

    @Inject
    private Host host;

    @Inject
    private Inzien inzien;

    @Inject
    private Inzagelog log;

    @Inject
    private Abonnementen abonnementen;

    @Override
    public List<Gegevenssoort> bewaart() throws PluginException {
        return Ingang.bewaakt("bewaart", "-", PrivacyIngang::soorten);
    }

    @Override
    public Uitvoer uitvoer(Context context) throws PluginException {
        return Ingang.bewaakt("uitvoer", context, () -> {
            String deelnemer = eis(context);
            Toestand toestand = inzien.lees(context);
            List<Inzage> gezien = log.van(context.instelling(), deelnemer);
            if (toestand.dossier().isEmpty() && toestand.abonnement().isEmpty() && gezien.isEmpty()) {
                throw new PluginException(
                        PluginException.Reden.ONBEKEND, "Van deze deelnemer bewaart de plugin niets.");
            }
            inzien.noteer(Inzage.Wat.UITVOER, context, toestand);
            return new Uitvoer(
                    "vooropleidingen-duo.json", "application/json", new Uitvoerbestand(toestand, gezien).inhoud());
        });
    }

    @Override
    public Verwijdering verwijder(Context context) throws PluginException {
        return Ingang.bewaakt("verwijder", context, () -> {
            String deelnemer = eis(context);
            Map<String, Integer> over = abonnementen.verwijder(context.instelling(), deelnemer, context.correlatie());
            log.schrijf(Inzage.Wat.VERWIJDERING, context, Optional.of(OP_VERZOEK));
            if (over.isEmpty()) {
                log.pseudonimiseer(context.instelling(), deelnemer);
            }
            return new Verwijdering(over.isEmpty(), over);
        });
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

    private static List<Gegevenssoort> soorten() {
        Tekst grondslag = Tekst.van(
                "De wettelijke taak van de school: beoordelen of iemand aan de toelatingseisen voldoet (WEB, artikel 8.2.1)",
                "The school's legal task: judging whether somebody meets the admission requirements (WEB, article 8.2.1)");
        return List.of(
                new Gegevenssoort(
                        Tekst.van("Vooropleidingen zoals DUO ze leverde", "Prior education as delivered by DUO"),
                        Tekst.van("De toelating beoordelen", "Judging admission"),
                        grondslag,
                        Tekst.van(
                                "Zolang de aanmelding of inschrijving loopt, en daarna tot de school het laat verwijderen",
                                "While an application or enrolment runs, and then until the school has it removed")),
                new Gegevenssoort(
                        Tekst.van("Berichten van en naar BRON, versleuteld", "Messages with BRON, encrypted"),
                        Tekst.van("Nagaan wat is gevraagd en geleverd", "Tracing what was asked and delivered"),
                        grondslag,
                        Tekst.van(
                                "Tot de gegevens van de deelnemer worden verwijderd",
                                "Until the student's data are removed")),
                new Gegevenssoort(
                        Tekst.van("Abonnement op wijzigingen", "Subscription to changes"),
                        Tekst.van("Weten wie DUO op de hoogte houdt, en tot wanneer", "Knowing who is kept up to date"),
                        grondslag,
                        Tekst.van("Tot DUO het einde heeft bevestigd", "Until DUO has confirmed its end")),
                new Gegevenssoort(
                        Tekst.van("Wie de gegevens inzag", "Who saw the data"),
                        Tekst.van("Verantwoording", "Accountability"),
                        Tekst.van("AVG, artikelen 5 en 32", "GDPR, articles 5 and 32"),
                        Tekst.van(
                                "Blijft na verwijdering, onder een pseudoniem",
                                "Stays after removal, under a pseudonym")));
    }
}
