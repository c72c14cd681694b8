package nl.vooropleiding.plugin.kaart.werklijst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;
import nl.vooropleiding.plugin.werklijst.Persoon;
import nl.vooropleiding.plugin.werklijst.Soort;
import nl.vooropleiding.plugin.werklijst.Werkregel;

/** The points of a page of the worklist in words: what belongs to one student by one stand together. */
public final class Werkregels {

    private Werkregels() {}

    /** Points of one student that follow on each other in the list: those of one stand always do. */
    public record Groep(String nummer, String naam, String adres, List<Punt> punten) {
        public Groep {
            punten = List.copyOf(punten);
        }
    }

    /**
     * @param eerste whether it is the first of its group
     * @param toon how it is drawn
     * @param wie who is to do it
     * @param afgedaan who dealt with it and when, or why it is no longer so; empty while it is open
     */
    public record Punt(
            long id,
            boolean eerste,
            String soort,
            Toon toon,
            String tekst,
            String sinds,
            String wie,
            String afgedaan,
            String notitie) {

        public String stijl() {
            return Tonen.stijl(toon);
        }
    }

    static List<Groep> van(List<Werkregel> regels, Teksten teksten, Locale taal) {
        List<Groep> groepen = new ArrayList<>();
        List<Punt> punten = new ArrayList<>();
        for (int i = 0; i < regels.size(); i++) {
            Werkregel deze = regels.get(i);
            punten.add(punt(deze, punten.isEmpty(), teksten, taal));
            if (i + 1 == regels.size()
                    || !deze.deelnemer().equals(regels.get(i + 1).deelnemer())) {
                groepen.add(new Groep(
                        deze.deelnemernummer(),
                        deze.naam().isEmpty() ? teksten.van("werk.naamloos") : deze.naam(),
                        Plugin.pagina(deze.deelnemer()),
                        punten));
                punten.clear();
            }
        }
        return groepen;
    }

    private static Punt punt(Werkregel regel, boolean eerste, Teksten teksten, Locale taal) {
        return new Punt(
                regel.id(),
                eerste,
                teksten.van("werk.soort." + regel.soort()),
                regel.open() ? toon(regel.soort()) : Toon.STIL,
                regel.woorden().in(taal),
                teksten.datumTijd(regel.sinds()),
                regel.behandelaar().map(Persoon::naam).orElse(""),
                hoeAfgedaan(regel, teksten),
                regel.afgehandeld().flatMap(Werkregel.Afgehandeld::notitie).orElse(""));
    }

    private static Toon toon(Soort soort) {
        return switch (soort) {
            case DIPLOMA_BEHAALD -> Toon.GOED;
            case STARTKWALIFICATIE_GEWIJZIGD, DEELNAME_BEEINDIGD -> Toon.LOOPT;
            case ABONNEMENT_LOOPT_AF, RECORD_VERDWENEN, VERSCHIL_MET_OPGAVE, BERICHT_AFGEKEURD, STANDEN_TEGELIJK ->
                Toon.LET_OP;
        };
    }

    /** Who dealt with it and when; that it is no longer so, and why. Empty while it is open. */
    public static String hoeAfgedaan(Werkregel regel, Teksten teksten) {
        List<String> zinnen = new ArrayList<>();
        regel.afgehandeld()
                .ifPresent(a -> zinnen.add(teksten.van("werk.afgehandeld", a.door(), teksten.datumTijd(a.op()))));
        regel.vervallen()
                .ifPresent(v -> zinnen.add(teksten.van(
                        regel.afgehandeld().isPresent() ? "werk.later" : "werk.vervallen",
                        teksten.datumTijd(v.op()),
                        teksten.van("werk.waarom." + v.waarom()))));
        return String.join(" ", zinnen);
    }
}
