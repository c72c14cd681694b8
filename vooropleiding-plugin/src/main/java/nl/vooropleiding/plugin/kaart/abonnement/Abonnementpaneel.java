package nl.vooropleiding.plugin.kaart.abonnement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.kaart.Badge;
import nl.vooropleiding.api.kaart.Link;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.Paneel.Inhoud;
import nl.vooropleiding.api.kaart.Paneel.Onderdeel;
import nl.vooropleiding.api.kaart.Paneel.Pil;
import nl.vooropleiding.api.kaart.Paneel.Veld;
import nl.vooropleiding.api.kaart.Paneel.Waarschuwing;
import nl.vooropleiding.api.kaart.Paneel.Woorden;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;
import nl.vooropleiding.plugin.kaart.vooropleiding.Toestand;

/** The panel on the host's page Personalia: how it stands with the subscription, in six lines at most. */
public final class Abonnementpaneel {

    private final Teksten teksten;
    private final Toestand toestand;
    private final long nieuw;

    /** @param nieuw how many standen the reader has not seen yet */
    public Abonnementpaneel(Teksten teksten, Toestand toestand, long nieuw) {
        this.teksten = teksten;
        this.toestand = toestand;
        this.nieuw = nieuw;
    }

    public Paneel paneel(Context context) {
        List<Onderdeel> onderdelen = new ArrayList<>();
        onderdelen.add(staat());
        toestand.abonnement().ifPresent(a -> onderdelen.addAll(looptijd(a)));
        toestand.dossier().ifPresent(d -> {
            onderdelen.add(actualisatie(d));
            onderdelen.add(veld("veld.startkwalificatie", startkwalificatie(d), Optional.empty()));
        });
        waarschuwing().ifPresent(onderdelen::add);
        return new Paneel(
                teksten.van("paneel.titel"),
                Optional.empty(),
                Optional.of(new Link(teksten.van("paneel.link"), Plugin.pagina(context))),
                onderdelen);
    }

    private Veld actualisatie(DossierBeeld dossier) {
        List<Inhoud> waarde = new ArrayList<>();
        waarde.add(new Woorden(teksten.datumTijd(dossier.geactualiseerd())));
        if (nieuw > 0) {
            waarde.add(new Pil(new Badge(teksten.van("badge.nieuw", nieuw), Toon.NIEUW)));
        }
        String herkomst = dossier.spontaan() ? "herkomst.spontaan" : "herkomst.antwoord";
        return new Veld(
                teksten.van("paneel.actualisatie"),
                waarde,
                List.of(teksten.van(toestand.bevroren() ? "bevroren.uitleg" : herkomst)));
    }

    /** Since when and until when; what has ended is carried by nothing and has no end to expect. */
    private List<Veld> looptijd(AbonnementBeeld abonnement) {
        boolean gedragen = toestand.gedragen();
        List<Veld> velden = new ArrayList<>();
        velden.add(veld(
                "paneel.sinds",
                teksten.datum(abonnement.sinds()),
                abonnement
                        .grond()
                        .filter(g -> gedragen)
                        .map(g -> teksten.van("paneel.door", g))
                        .or(() -> abonnement
                                .oorzaak()
                                .map(o -> teksten.van("abonnement.waarom", teksten.van("oorzaak." + o))))));
        abonnement
                .tot()
                .filter(tot -> gedragen)
                .ifPresent(tot -> velden.add(veld(
                        "paneel.tot",
                        teksten.datum(tot.minusDays(1)),
                        abonnement.looptAf() ? Optional.of(teksten.van("abonnement.loopt.af")) : Optional.empty())));
        return velden;
    }

    private Onderdeel staat() {
        Optional<AbonnementBeeld> abonnement = toestand.abonnement();
        List<Inhoud> waarde = new ArrayList<>();
        waarde.add(new Woorden(
                teksten.jaNee(abonnement.filter(a -> a.staat().loopt()).isPresent())));
        abonnement.ifPresent(
                a -> waarde.add(new Pil(new Badge(teksten.van("staat." + a.staat()), Tonen.van(a.staat())))));
        List<String> bij = new ArrayList<>();
        if (abonnement.isEmpty()) {
            bij.add(teksten.van("leeg.NIET_GEVRAAGD.titel"));
        }
        abonnement
                .flatMap(AbonnementBeeld::wachtSinds)
                .ifPresent(sinds -> bij.add(teksten.van("paneel.wacht", teksten.datumTijd(sinds))));
        return new Veld(teksten.van("paneel.abonnement"), waarde, bij);
    }

    private Veld veld(String label, String waarde, Optional<String> bij) {
        return new Veld(
                teksten.van(label),
                List.of(new Woorden(waarde)),
                bij.map(List::of).orElse(List.of()));
    }

    private String startkwalificatie(DossierBeeld dossier) {
        return dossier.stand().startkwalificatie().map(teksten::jaNee).orElseGet(() -> teksten.van("niet.geleverd"));
    }

    private Optional<Waarschuwing> waarschuwing() {
        Optional<AbonnementBeeld> abonnement = toestand.abonnement();
        boolean geweigerd =
                abonnement.filter(a -> a.staat() == AbonnementStaat.GEWEIGERD).isPresent();
        Optional<String> reden = abonnement.flatMap(AbonnementBeeld::melding);
        if (geweigerd) {
            return Optional.of(new Waarschuwing(
                    Toon.LET_OP,
                    teksten.van("melding.geweigerd"),
                    reden.orElseGet(() -> teksten.van("leeg.GEWEIGERD")),
                    Optional.empty()));
        }
        return reden.map(r -> new Waarschuwing(Toon.LET_OP, teksten.van("melding.let-op"), r, Optional.empty()));
    }
}
