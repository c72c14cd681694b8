package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Afnemer;
import nl.vooropleiding.plugin.bericht.Bericht;
import nl.vooropleiding.plugin.bericht.Meldingen;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Verzoeken.Actie;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.vondst.Nummervondsten;
import nl.vooropleiding.plugin.werklijst.Feit;
import nl.vooropleiding.plugin.werklijst.Soort;
import nl.vooropleiding.plugin.werklijst.Waarom;
import nl.vooropleiding.plugin.werklijst.Werklijst;

/** Moves subscriptions and fills dossiers by what the register says. */
@ApplicationScoped
class AntwoordVerwerking implements Afnemer {

    @Inject
    private AbonnementRijen rijen;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Vragen vragen;

    @Inject
    private Standverwerking standverwerking;

    @Inject
    private Nummervinding nummervinding;

    @Inject
    private Nummervondsten vondsten;

    @Inject
    private Werklijst werklijst;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    @Override
    public List<Afloop> neem(List<Post> post) {
        Map<Bericht, Afloop> standen = standverwerking.neem(post.stream()
                .filter(p -> p.inkomend() instanceof Inkomend.Vooropleiding)
                .toList());
        return post.stream()
                .map(p -> standen.containsKey(p.bericht()) ? standen.get(p.bericht()) : neem(p))
                .toList();
    }

    private Afloop neem(Post post) {
        if (post.inkomend() instanceof Inkomend.Persoonsgegevens gegevens) {
            return geidentificeerd(gegevens, post.verzoek().orElseThrow());
        }
        if (post.inkomend() instanceof Inkomend.Terugkoppeling terugkoppeling) {
            return teruggekoppeld(terugkoppeling, post.verzoek().orElseThrow());
        }
        return geeindigd((Inkomend.EindeAbonnement) post.inkomend(), post.bericht());
    }

    @Override
    public void geweigerd(Bericht verzoek, String melding) {
        afgekeurd(verzoek, Weigering.FAULT, melding);
    }

    @Override
    public void verwijderd(Bericht verzoek) {
        String melding = verzoek.melding().orElse(null);
        rijen.abonnement(verzoek.instelling(), verzoek.persoon()).ifPresent(a -> {
            switch (verzoek.operatie()) {
                // The next look at this student asks again.
                case AANLEVEREN_IDENTIFICATIE_PERSOON -> a.identificatieGevraagd(null);
                case AANVRAGEN_VOOROPLEIDING -> {
                    if (a.staat() == AbonnementStaat.AANGEVRAAGD) {
                        a.word(AbonnementStaat.BEEINDIGD, Oorzaak.HAND, melding, klok.instant());
                    }
                }
                case WIJZIGEN_ABONNEMENT_VOOROPLEIDING -> {
                    if (a.staat() == AbonnementStaat.BEEINDIGING_GEVRAAGD && vraagt(verzoek, Actie.BEEINDIGEN)) {
                        a.word(AbonnementStaat.ACTIEF, Oorzaak.HAND, melding, klok.instant());
                    }
                }
                default -> throw new IllegalArgumentException("Geen verzoek: " + verzoek.operatie());
            }
        });
    }

    private Afloop geidentificeerd(Inkomend.Persoonsgegevens gegevens, Bericht verzoek) {
        Optional<Abonnement> gevonden = rijen.abonnement(verzoek.instelling(), verzoek.persoon());
        if (gevonden.isEmpty()) {
            return Afloop.verwerkt(null, "Er is geen abonnement meer dat hierop wacht.");
        }
        Abonnement abonnement = gevonden.get();
        if (abonnement.nummer().isEmpty()) {
            bied(gegevens, verzoek);
            Abonnement verder = nummervinding.gevonden(abonnement, gegevens.persoon());
            if (!verder.equals(abonnement)) {
                nietMeerAfgekeurd(verzoek);
                vragen.vooropleidingOpnieuw(verder, verzoek.deelnemer().orElseThrow(), aanleiding(verzoek));
                return Afloop.verwerkt(verzoek.deelnemer().orElse(null));
            }
        } else if (!abonnement.persoon().equals(versleuteling.persoon(gegevens.persoon()))) {
            bied(gegevens, verzoek);
            return Afloop.quarantaine("Het register noemt een ander nummer dan waarmee gevraagd is.");
        } else {
            // The number that the host has is right, whatever was found before.
            verzoek.deelnemer().ifPresent(d -> vondsten.vervalt(verzoek.instelling(), d));
        }
        abonnement.geidentificeerd();
        nietMeerAfgekeurd(verzoek);
        if (abonnement.staat() == AbonnementStaat.GEPLAND) {
            vragen.vooropleiding(abonnement, verzoek.deelnemer().orElseThrow(), aanleiding(verzoek));
        }
        return Afloop.verwerkt(verzoek.deelnemer().orElse(null));
    }

    /** The host is told of it, and keeps what it has. */
    private void bied(Inkomend.Persoonsgegevens gegevens, Bericht verzoek) {
        verzoek.deelnemer()
                .ifPresent(d -> vondsten.noteer(verzoek.instelling(), d, gegevens.persoon(), verzoek.correlatie()));
    }

    private Afloop teruggekoppeld(Inkomend.Terugkoppeling terugkoppeling, Bericht verzoek) {
        String deelnemer = verzoek.deelnemer().orElse(null);
        if (terugkoppeling.goedgekeurd()) {
            beeindigd(verzoek);
            return Afloop.verwerkt(deelnemer);
        }
        String melding = Meldingen.inWoorden(terugkoppeling.meldingen());
        afgekeurd(verzoek, Weigering.OORDEEL, melding);
        return Afloop.verwerkt(deelnemer, melding);
    }

    private void afgekeurd(Bericht verzoek, Weigering hoe, String melding) {
        Optional<Abonnement> abonnement = rijen.abonnement(verzoek.instelling(), verzoek.persoon());
        if (verzoek.operatie() != Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING) {
            verzoek.deelnemer().ifPresent(d -> opDeWerklijst(verzoek, d, melding));
            abonnement
                    .filter(a -> a.staat() == AbonnementStaat.BEEINDIGD)
                    .filter(a -> verzoek.operatie() == Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON)
                    // Who comes back has to be identified then.
                    .ifPresent(a -> a.identificatieGevraagd(null));
            abonnement.ifPresent(a -> hoe.na(verzoek.operatie(), a.staat())
                    .ifPresent(staat -> a.word(staat, Oorzaak.REGISTER, melding, klok.instant())));
        } else if (vraagt(verzoek, Actie.BEEINDIGEN)) {
            // The register knows no such subscription: then it has ended.
            beeindigd(verzoek);
        } else {
            // The register knows none to extend: then it is asked for, as far as it is to run.
            abonnement
                    .filter(a -> a.staat() == AbonnementStaat.ACTIEF)
                    .ifPresent(a ->
                            vragen.vooropleidingOpnieuw(a, verzoek.deelnemer().orElseThrow(), aanleiding(verzoek)));
        }
    }

    private void nietMeerAfgekeurd(Bericht verzoek) {
        verzoek.deelnemer()
                .ifPresent(d ->
                        werklijst.vervalt(verzoek.instelling(), d, Soort.BERICHT_AFGEKEURD, Waarom.ALSNOG_GOEDGEKEURD));
    }

    /** Somebody has to look at it; one who asked before and was refused too has to look no more at that. */
    private void opDeWerklijst(Bericht verzoek, String deelnemer, String melding) {
        String vraag = verzoek.operatie() == Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON
                ? Feit.Afgekeurd.IDENTIFICATIE
                : Feit.Afgekeurd.VOOROPLEIDING;
        werklijst.meldInPlaatsVan(
                verzoek.instelling(),
                deelnemer,
                new Feit.Afgekeurd(vraag, verzoek.id(), melding),
                Waarom.OPNIEUW_AFGEKEURD);
    }

    private void beeindigd(Bericht verzoek) {
        if (vraagt(verzoek, Actie.BEEINDIGEN)) {
            rijen.abonnement(verzoek.instelling(), verzoek.persoon())
                    .filter(a -> a.staat() == AbonnementStaat.BEEINDIGING_GEVRAAGD)
                    .ifPresent(a -> a.word(AbonnementStaat.BEEINDIGD, Oorzaak.REGISTER, null, klok.instant()));
        }
    }

    private static boolean vraagt(Bericht verzoek, Actie actie) {
        return verzoek.actie().filter(a -> a == actie).isPresent();
    }

    /** What follows from an answer counts as the request that it answers. */
    private static Aanleiding aanleiding(Bericht verzoek) {
        return new Aanleiding(verzoek.verzendwijze(), verzoek.correlatie());
    }

    private Afloop geeindigd(Inkomend.EindeAbonnement einde, Bericht bericht) {
        String persoon = versleuteling.persoon(einde.persoon());
        Optional<Abonnement> gevonden = rijen.abonnement(bericht.instelling(), persoon)
                .filter(a -> a.staat().loopt());
        if (gevonden.isEmpty()) {
            return Afloop.verwerkt(null, "Er liep hier geen abonnement op deze persoon.");
        }
        gevonden.get()
                .word(
                        AbonnementStaat.BEEINDIGD,
                        Oorzaak.REGISTER,
                        "Beëindigd door het register: " + einde.reden(),
                        klok.instant());
        return Afloop.verwerkt(betrokkenen.van(bericht.instelling(), persoon).stream()
                .map(Betrokkene::deelnemer)
                .findFirst()
                .orElse(null));
    }
}
