package nl.vooropleiding.plugin.kaart.bericht;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Koppeling;
import nl.vooropleiding.plugin.bericht.Berichten;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Paginamelding;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/** What a person does to a stand in quarantine: say whom it is about. */
@Named("koppelen")
@RequestScoped
public class Koppelen {

    private final Host host;
    private final Bezoeker bezoeker;
    private final Berichten berichten;
    private final Koppeling koppeling;
    private final Opslagstaat opslag;

    /** For the container's proxy alone. */
    Koppelen() {
        this(null, null, null, null, null);
    }

    @Inject
    Koppelen(Host host, Bezoeker bezoeker, Berichten berichten, Koppeling koppeling, Opslagstaat opslag) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.berichten = berichten;
        this.koppeling = koppeling;
        this.opslag = opslag;
    }

    public void koppel() throws IOException {
        try {
            Context context = bezoeker.context(Optional.empty(), Optional.empty());
            String id = Optional.ofNullable(BronBerichten.parameter("bericht")).orElse("");
            if (!host.toegang().mag(Rechten.BERICHTEN_BEWERKEN, context) || !id.matches("[0-9]{1,18}")) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            opslag.eis();
            Paginamelding melding = koppel(Long.parseLong(id), context);
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Plugin.bericht(context, Long.parseLong(id)) + "&melding=" + melding);
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    private Paginamelding koppel(long id, Context context) throws PluginException {
        boolean zichtbaar = !berichten
                .onder(
                        Berichtfilter.uit(naam -> null)
                                .vraag(
                                        context.instelling(),
                                        host.toegang().bereik(Rechten.BERICHTEN_INZIEN, context),
                                        Optional.empty()),
                        List.of(id))
                .isEmpty();
        String nummer = Optional.ofNullable(BronBerichten.parameter("nummer"))
                .orElse("")
                .strip();
        Optional<Deelnemer> deelnemer = nummer.isEmpty() || !zichtbaar
                ? Optional.empty()
                : host.deelnemers().opDeelnemernummer(context.instelling(), nummer);
        if (deelnemer.isEmpty() || !mag(deelnemer.get())) {
            return Paginamelding.KOPPELING_ONBEKEND;
        }
        return switch (koppeling.koppel(id, deelnemer.get(), context.correlatie())) {
            case GEKOPPELD -> Paginamelding.GEKOPPELD;
            case ANDER_NUMMER -> Paginamelding.KOPPELING_ANDER_NUMMER;
            case GEEN_GROND -> Paginamelding.GEEN_GROND;
            case KAN_NIET -> Paginamelding.KAN_NIET;
        };
    }

    /** Whoever does not see a student does not learn here that there is one. */
    private boolean mag(Deelnemer deelnemer) throws PluginException {
        return host.toegang()
                .mag(Rechten.BERICHTEN_BEWERKEN, bezoeker.context(Optional.of(deelnemer.id()), Optional.empty()));
    }
}
