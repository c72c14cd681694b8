package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Gezien;
import nl.vooropleiding.plugin.dossier.Verschil;
import nl.vooropleiding.plugin.dossier.Verschil.Gewijzigd;
import nl.vooropleiding.plugin.dossier.Verschil.Indicatie;
import nl.vooropleiding.plugin.dossier.Versie;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Standwijziging.Regel;
import nl.vooropleiding.plugin.kaart.vooropleiding.Standwijziging.Veld;
import nl.vooropleiding.plugin.stand.Gegeven;

/** What each stand changed, in words, newest first; by whom it was seen. */
final class Wijzigingen {

    /** More records than this that came at once are counted, not named. */
    private static final int NOEMT = 5;

    private final Teksten teksten;
    private final Recordlijst lijst;
    private final Verwijzing verwijzing;
    private final String gebruiker;

    /**
     * @param lijst to name records that are not on the page any more
     * @param gebruiker who reads
     */
    Wijzigingen(Teksten teksten, Recordlijst lijst, Verwijzing verwijzing, String gebruiker) {
        this.teksten = teksten;
        this.lijst = lijst;
        this.verwijzing = verwijzing;
        this.gebruiker = gebruiker;
    }

    List<Standwijziging> van(DossierBeeld dossier) {
        Versie eerste = dossier.versies().get(dossier.versies().size() - 1);
        return dossier.versies().stream()
                .map(v -> new Standwijziging(
                        teksten.datumTijd(v.datumTijd()),
                        herkomst(v),
                        regels(v.verschil(), v == eerste),
                        gezien(v),
                        v.gezienDoor(gebruiker).isEmpty()))
                .toList();
    }

    private String herkomst(Versie versie) {
        String herkomst = teksten.van(versie.spontaan() ? "herkomst.spontaan" : "herkomst.antwoord");
        return switch (versie.aankomst()) {
            case OP_TIJD -> herkomst;
            case LAAT, TEGELIJK -> herkomst + " · " + teksten.van("aankomst." + versie.aankomst());
        };
    }

    /** @param eerste of the first stand everything is new: to say so of each indicator tells nothing */
    private List<Regel> regels(Verschil verschil, boolean eerste) {
        List<Regel> regels = new ArrayList<>();
        regels.addAll(records("wijziging.erbij", verschil.erbij()));
        verschil.gewijzigd()
                .forEach(paar -> regels.add(new Regel(
                        teksten.van("wijziging.anders"), lijst.kort(paar.is()), anker(paar.is()), velden(paar))));
        regels.addAll(records("wijziging.weg", verschil.weg()));
        if (!eerste) {
            verschil.indicaties().forEach(i -> regels.add(indicatie(i)));
        }
        return regels.isEmpty()
                ? List.of(new Regel(teksten.van("wijziging.erbij"), teksten.van("wijziging.niets"), "", List.of()))
                : regels;
    }

    private List<Regel> records(String soort, List<Gegeven> gegevens) {
        if (gegevens.size() > NOEMT) {
            return List.of(
                    new Regel(teksten.van(soort), teksten.van("wijziging.aantal", gegevens.size()), "", List.of()));
        }
        return gegevens.stream()
                .map(g -> new Regel(teksten.van(soort), lijst.kort(g), anker(g), List.of()))
                .toList();
    }

    private String anker(Gegeven gegeven) {
        return verwijzing.zoek(gegeven).map(Recordregel::id).orElse("");
    }

    /** The fields of the details that differ; when none does, it is a part below them such as a mark. */
    private List<Veld> velden(Gewijzigd paar) {
        List<Recordvelden.Veld> was = Recordvelden.van(paar.was(), teksten);
        List<Recordvelden.Veld> is = Recordvelden.van(paar.is(), teksten);
        List<Veld> anders = new ArrayList<>();
        for (int i = 0; i < is.size(); i++) {
            if (!was.get(i).waarde().equals(is.get(i).waarde())) {
                anders.add(new Veld(
                        is.get(i).naam(),
                        leeg(was.get(i).waarde()),
                        leeg(is.get(i).waarde())));
            }
        }
        return anders;
    }

    private String leeg(Optional<String> waarde) {
        return waarde.orElseGet(() -> teksten.van("wijziging.leeg"));
    }

    private Regel indicatie(Indicatie indicatie) {
        if (indicatie instanceof Indicatie.Startkwalificatie s) {
            return indicatie("veld.startkwalificatie", s.was(), s.is(), teksten::jaNee);
        }
        Indicatie.JarenZonderDiploma jaren = (Indicatie.JarenZonderDiploma) indicatie;
        return indicatie("veld.jarenMbo", jaren.was(), jaren.is(), String::valueOf);
    }

    private <T> Regel indicatie(String label, Optional<T> was, Optional<T> is, Function<T, String> inWoorden) {
        return new Regel(
                teksten.van("wijziging.gevolg"),
                "",
                "",
                List.of(new Veld(teksten.van(label), leeg(was.map(inWoorden)), leeg(is.map(inWoorden)))));
    }

    private String gezien(Versie versie) {
        List<String> zinnen = new ArrayList<>();
        Optional<Gezien> zelf = versie.gezien().stream()
                .filter(g -> g.gebruiker().equals(gebruiker))
                .findFirst();
        String anderen = versie.gezien().stream()
                .filter(g -> !g.gebruiker().equals(gebruiker))
                .map(g -> teksten.van("gezien.ander", g.naam(), teksten.datumTijd(g.moment())))
                .collect(Collectors.joining(", "));
        zelf.ifPresent(g -> zinnen.add(teksten.van("gezien.zelf", teksten.datumTijd(g.moment()))));
        if (!anderen.isEmpty()) {
            zinnen.add(teksten.van("gezien.door", anderen));
        }
        if (zelf.isEmpty()) {
            zinnen.add(teksten.van("gezien.niet"));
        }
        return String.join(" ", zinnen);
    }
}
