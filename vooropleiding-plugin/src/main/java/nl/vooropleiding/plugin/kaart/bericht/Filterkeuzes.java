package nl.vooropleiding.plugin.kaart.bericht;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Richting;
import nl.vooropleiding.plugin.bericht.Verzendwijze;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** What can be chosen in the filter above the messages, with what was. */
public final class Filterkeuzes {

    private final Berichtfilter filter;
    private final Teksten teksten;
    private final List<OrganisatieEenheid> eenheden;

    /** Something to choose. */
    public record Keuze(String waarde, String naam, boolean gekozen) {}

    Filterkeuzes(Berichtfilter filter, Teksten teksten, List<OrganisatieEenheid> eenheden) {
        this.filter = filter;
        this.teksten = teksten;
        this.eenheden = eenheden;
    }

    /** The organisatie-eenheden of an instelling, none chosen. */
    static List<Keuze> eenheden(List<OrganisatieEenheid> eenheden) {
        return eenheden(eenheden, Optional.empty());
    }

    /** Their locaties, each once. */
    static List<Keuze> locaties(List<OrganisatieEenheid> eenheden) {
        return locaties(eenheden, Optional.empty());
    }

    private static List<Keuze> eenheden(List<OrganisatieEenheid> eenheden, Optional<String> gekozen) {
        return eenheden.stream()
                .map(e -> new Keuze(
                        e.id(), e.naam(), gekozen.filter(e.id()::equals).isPresent()))
                .toList();
    }

    private static List<Keuze> locaties(List<OrganisatieEenheid> eenheden, Optional<String> gekozen) {
        return eenheden.stream()
                .flatMap(e -> e.locaties().stream())
                .distinct()
                .map(l -> new Keuze(
                        l.id(), l.naam(), gekozen.filter(l.id()::equals).isPresent()))
                .toList();
    }

    private <E extends Enum<E>> List<Keuze> keuzes(E[] waarden, String sleutel, Optional<E> gekozen) {
        return Arrays.stream(waarden)
                .map(w -> new Keuze(
                        w.name(),
                        teksten.van(sleutel + "." + w.name()),
                        gekozen.filter(g -> g == w).isPresent()))
                .toList();
    }

    public List<Keuze> getStatussen() {
        return keuzes(BerichtStatus.values(), "berichtstatus", filter.status());
    }

    public List<Keuze> getTypen() {
        return keuzes(Operatie.values(), "operatie", filter.type());
    }

    public List<Keuze> getWijzen() {
        return keuzes(Verzendwijze.values(), "verzendwijze", filter.wijze());
    }

    public List<Keuze> getRichtingen() {
        return keuzes(Richting.values(), "richting", filter.richting());
    }

    public List<Keuze> getEenheden() {
        return eenheden(eenheden, filter.eenheid());
    }

    public List<Keuze> getLocaties() {
        return locaties(eenheden, filter.locatie());
    }

    public String getNummer() {
        return filter.nummer().orElse("");
    }

    /** A message about the one person whom this list is about; empty when it is about anybody. */
    public String getZelfde() {
        return filter.zelfde().map(String::valueOf).orElse("");
    }

    public boolean isGeblokkeerd() {
        return filter.geblokkeerd();
    }

    public String getVan() {
        return filter.van().map(LocalDate::toString).orElse("");
    }

    public String getTot() {
        return filter.tot().map(LocalDate::toString).orElse("");
    }

    /** What was chosen, to be sent along with what is done to the rows. */
    public List<Map.Entry<String, String>> getGekozen() {
        return List.copyOf(filter.delen().entrySet());
    }

    /** Whether something was chosen, so that an empty list has a reason. */
    public boolean isGefilterd() {
        return !filter.leeg();
    }
}
