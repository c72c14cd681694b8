package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Samenvatting;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.duiding.Duiding;
import nl.vooropleiding.plugin.duiding.Startkwalificatie;
import nl.vooropleiding.plugin.duiding.Toelaatbaarheid;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;

/** The dossier in short, for who asks from outside the plugin: the same words as on the page. */
record Samenvatter(Codelijst codes, Teksten teksten) {

    Samenvatting van(Toestand toestand, Toelaatbaarheid.Vraag vraag) {
        Samenvatting.Abonnement abonnement = abonnement(toestand.abonnement());
        return toestand.dossier()
                .map(dossier -> met(dossier, abonnement, vraag))
                .orElseGet(() -> new Samenvatting(
                        Optional.empty(),
                        false,
                        new Samenvatting.Startkwalificatie(Optional.empty(), ""),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        abonnement));
    }

    private Samenvatting met(DossierBeeld dossier, Samenvatting.Abonnement abonnement, Toelaatbaarheid.Vraag vraag) {
        Stand stand = dossier.stand();
        Duiding duiding = Duiding.van(stand, codes, vraag);
        List<Recordregel> regels = new Recordlijst(codes, teksten, vraag.peildatum(), duiding).van(stand);
        Verwijzing verwijzing = new Verwijzing(regels);
        return new Samenvatting(
                Optional.of(dossier.geactualiseerd()),
                dossier.spontaan(),
                new Samenvatting.Startkwalificatie(
                        stand.startkwalificatie(), reden(duiding.startkwalificatie(), verwijzing)),
                stand.aantalJaarMboZonderDiploma().filter(jaren -> jaren != Stand.NIET_VAN_TOEPASSING),
                regels.stream().map(Samenvatter::gegeven).toList(),
                toelatingen(duiding, verwijzing),
                abonnement);
    }

    private List<Samenvatting.Toelating> toelatingen(Duiding duiding, Verwijzing verwijzing) {
        return duiding.toelatingen().stream()
                .map(t -> new Samenvatting.Toelating(
                        t.niveau(),
                        t.oordeel(),
                        Toelatingskaart.van(t, teksten, verwijzing).redenen().stream()
                                .map(Toelatingskaart.Reden::zin)
                                .toList(),
                        t.regel()))
                .toList();
    }

    private String reden(Startkwalificatie oordeel, Verwijzing verwijzing) {
        String door =
                oordeel.door().map(verwijzing::naar).map(Recordregel::kort).orElse("");
        return switch (oordeel.uitkomst()) {
            case NIET_GELEVERD, NIET_BEHAALD -> "";
            case NIET_VERKLAARD -> teksten.van("niet.verklaard");
            case VERKLAARD -> door;
            case TEGENSPRAAK -> teksten.van("tegenspraak") + " " + door;
        };
    }

    private static Samenvatting.Gegeven gegeven(Recordregel regel) {
        Optional<Deelname> deelname =
                Optional.of(regel.gegeven()).filter(Deelname.class::isInstance).map(Deelname.class::cast);
        return new Samenvatting.Gegeven(
                regel.soort(),
                regel.opleiding().tekst(),
                regel.instelling().tekst(),
                deelname.map(Deelname::inschrijving),
                deelname.flatMap(Deelname::uitschrijving),
                regel.gegeven() instanceof Resultaat resultaat ? resultaat.datum() : Optional.empty());
    }

    private Samenvatting.Abonnement abonnement(Optional<AbonnementBeeld> beeld) {
        return beeld.map(a -> new Samenvatting.Abonnement(
                        a.staat().loopt(), teksten.van("staat." + a.staat()), Optional.of(a.sinds()), a.tot()))
                .orElseGet(() -> new Samenvatting.Abonnement(
                        false,
                        teksten.van("leeg." + Toestand.Leeg.NIET_GEVRAAGD + ".titel"),
                        Optional.empty(),
                        Optional.empty()));
    }
}
