package nl.vooropleiding.sample.sis.organisatie;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.organisatie.Instelling;
import nl.vooropleiding.api.organisatie.Organisatie;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.sample.sis.opslag.Ingang;

/** Answers plugins that ask how the schools are divided. */
@Stateless
@Local(Organisatie.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrganisatieBean implements Organisatie {

    @Inject
    private Aanbodlijst aanbod;

    @Override
    public List<Instelling> instellingen() throws PluginException {
        return Ingang.antwoord(() ->
                aanbod.instellingen().stream().map(OrganisatieBean::vertaal).toList());
    }

    @Override
    public List<OrganisatieEenheid> organisatieEenheden(String instelling) throws PluginException {
        Ingang.eis(instelling);
        long id = instellingen().stream()
                .filter(i -> i.id().equals(instelling))
                .map(i -> Long.valueOf(i.id()))
                .findFirst()
                .orElseThrow(() ->
                        new PluginException(PluginException.Reden.ONBEKEND, "Deze instelling is hier niet bekend."));
        return Ingang.antwoord(
                () -> aanbod.eenheden(id).stream().map(OrganisatieBean::vertaal).toList());
    }

    private static Instelling vertaal(nl.vooropleiding.sample.sis.organisatie.Instelling i) {
        return new Instelling(Long.toString(i.getId()), i.getNaam(), i.getBrin(), i.getOin());
    }

    private static OrganisatieEenheid vertaal(Eenheid e) {
        return new OrganisatieEenheid(
                Long.toString(e.getId()),
                e.getNaam(),
                e.getLocaties().stream()
                        .map(l -> new OrganisatieEenheid.Locatie(Long.toString(l.getId()), l.getNaam()))
                        .toList());
    }
}
