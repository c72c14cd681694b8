package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.plugin.aanmelder.Aanmelders;
import nl.vooropleiding.plugin.bekendmaking.Bekendmakingen;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.bewaarlog.Bewaarlog;
import nl.vooropleiding.plugin.bewaarlog.Bewaarreden;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import nl.vooropleiding.plugin.opslag.Klok;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.vondst.Nummervondsten;
import nl.vooropleiding.plugin.werklijst.Feit;
import nl.vooropleiding.plugin.werklijst.Soort;
import nl.vooropleiding.plugin.werklijst.Waarom;
import nl.vooropleiding.plugin.werklijst.Werklijst;

/**
 * Draws the conclusion from how a student is now: level-triggered, so that the same look twice, or an event that came
 * late, changes nothing the second time.
 */
@ApplicationScoped
class Beoordeling {

    @Inject
    private AbonnementRijen rijen;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Vragen vragen;

    @Inject
    private Gebeurtenissen gebeurtenissen;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Bekendmakingen bekendmakingen;

    @Inject
    private Aanmelders aanmelders;

    @Inject
    private Bewaarlog bewaarlog;

    @Inject
    private Nummervondsten vondsten;

    @Inject
    private Werklijst werklijst;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    @Inject
    private Schoolinstellingen instellingen;

    @Inject
    private Spreiding spreiding;

    /**
     * @param deelnemer how the host says the student is; empty when the host, asked by id, does not know the student
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void beoordeel(Gebeurtenis gebeurtenis, Optional<Deelnemer> deelnemer) {
        if (deelnemer.isPresent()) {
            beoordeel(deelnemer.get(), Aanleiding.vanzelf(gebeurtenis.correlatie()));
        } else {
            vervallen(gebeurtenis.instelling(), gebeurtenis.deelnemer(), Aanleiding.vanzelf(gebeurtenis.correlatie()));
        }
        gebeurtenissen.klaar(gebeurtenis);
    }

    /** As the host says this student is now, in the caller's transaction. */
    void beoordeel(Deelnemer deelnemer, Aanleiding aanleiding) {
        Optional<Betrokkene> bekend = betrokkenen.een(deelnemer.instelling(), deelnemer.id());
        if (bekend.filter(this::wordtVerwijderd).isPresent()) {
            return;
        }
        String persoon = persoon(deelnemer, bekend);
        Optional<Abonnement> lopend = rijen.abonnement(deelnemer.instelling(), persoon);
        lopend.ifPresent(a -> a.laatVerlopenKeuzesLos(vandaag()));
        Draagvlak draagvlak = draagvlak(deelnemer, lopend);
        if (bekend.isEmpty() && draagvlak.grond().isEmpty()) {
            return;
        }
        Betrokkene betrokkene = bekend.orElseGet(() -> betrokkenen.nieuw(deelnemer, persoon));
        betrokkenen.ververs(betrokkene, deelnemer);
        vondsten.gezien(deelnemer.instelling(), deelnemer.id(), deelnemer.persoonsgebondenNummer());
        if (!betrokkene.persoon().equals(persoon)) {
            wordtAnder(betrokkene, deelnemer, persoon, aanleiding);
        }
        if (draagvlak.zonder() == Oorzaak.TERMIJN && verlengtVanzelf(betrokkene, lopend)) {
            verleng(lopend.orElseThrow(), deelnemer.id(), aanleiding);
            draagvlak = draagvlak(deelnemer, lopend);
        }
        Oorzaak zonder = betrokkene.looptUit() ? Oorzaak.UITSCHRIJVING : draagvlak.zonder();
        weeg(betrokkene, draagvlak);
        if (draagvlak.drager().isPresent()) {
            betrokkene.bewaarAlles();
        } else {
            betrokkene.bewaarNog(isIngeschreven(deelnemer), klok.instant());
        }
        if (draagvlak.grond().isPresent()) {
            draag(deelnemer, persoon, aanleiding);
        } else {
            laatLos(betrokkene, zonder, aanleiding);
        }
        kondigAan(betrokkene);
    }

    /** Thirty days before the end somebody may want to extend it: unless that goes by itself. */
    private void kondigAan(Betrokkene betrokkene) {
        String instelling = betrokkene.instelling();
        Optional<LocalDate> einde = rijen.abonnement(instelling, betrokkene.persoon())
                .filter(a -> betrokkene.draagt() && a.looptAf(vandaag()))
                .filter(a -> !instellingen.van(instelling).verlengtVanzelf())
                .flatMap(Abonnement::tot);
        einde.ifPresentOrElse(
                dag -> werklijst.meldInPlaatsVan(
                        instelling, betrokkene.deelnemer(), new Feit.LooptAf(dag), Waarom.ABONNEMENT_GEWIJZIGD),
                () -> werklijst.vervalt(
                        instelling, betrokkene.deelnemer(), Soort.ABONNEMENT_LOOPT_AF, Waarom.ABONNEMENT_GEWIJZIGD));
    }

    private void weeg(Betrokkene betrokkene, Draagvlak draagvlak) {
        betrokkene.gewogen(
                draagvlak.grond().isPresent(),
                draagvlak.drager().map(Grond::omschrijving).orElse(null),
                draagvlak.drager().flatMap(Grond::tot).orElse(null),
                draagvlak
                        .omslag()
                        .map(dag -> spreiding.moment(dag, betrokkene.persoon()))
                        .orElse(null));
    }

    /** What this student's relations come to today. */
    Draagvlak draagvlak(Deelnemer deelnemer, Optional<Abonnement> abonnement) {
        return Draagvlak.van(
                deelnemer.relaties(), metVavo(deelnemer), vandaag(), abonnement.flatMap(Abonnement::langerTot));
    }

    /** Only what runs is renewed: what ended after its nine months is a person's to start again. */
    private boolean verlengtVanzelf(Betrokkene betrokkene, Optional<Abonnement> abonnement) {
        return instellingen.van(betrokkene.instelling()).verlengtVanzelf()
                && abonnement.filter(a -> a.staat().loopt()).isPresent()
                && betrokkenen.van(betrokkene.instelling(), betrokkene.persoon()).stream()
                        .noneMatch(b -> b != betrokkene && b.draagt());
    }

    private void verleng(Abonnement abonnement, String deelnemer, Aanleiding aanleiding) {
        abonnement.verlengd(vandaag().plusMonths(Grond.MAANDEN));
        vragen.verlenging(abonnement, deelnemer, aanleiding);
    }

    /** Whether the student is being removed. Who went because the host did not know them stays, now that it does. */
    private boolean wordtVerwijderd(Betrokkene betrokkene) {
        Optional<Long> ronde = betrokkene.verwijderRonde();
        if (ronde.isPresent() && bewaarlog.ronde(ronde.get()).aanleiding() == Bewaarreden.HOST) {
            betrokkene.blijft();
            bewaarlog.klaar(ronde.get());
            return false;
        }
        return ronde.isPresent();
    }

    private static boolean isIngeschreven(Deelnemer deelnemer) {
        return deelnemer.relaties().stream().anyMatch(r -> r.soort() == Relatie.Soort.INSCHRIJVING);
    }

    private boolean metVavo(Deelnemer deelnemer) {
        return instellingen.van(deelnemer.instelling()).vavoGeeftGrond();
    }

    /** Whether an aanmelding or inschrijving runs that may carry a subscription, however long ago it began. */
    boolean heeftRelatie(Deelnemer deelnemer) {
        return !Grond.dragend(deelnemer.relaties(), metVavo(deelnemer), vandaag())
                .isEmpty();
    }

    /** Whether anything gives the school ground to ask today. */
    boolean heeftGrond(Deelnemer deelnemer) {
        Optional<Betrokkene> bekend = betrokkenen.een(deelnemer.instelling(), deelnemer.id());
        if (bekend.flatMap(Betrokkene::verwijderRonde).isPresent()) {
            return false;
        }
        String persoon = persoon(deelnemer, bekend);
        return draagvlak(deelnemer, rijen.abonnement(deelnemer.instelling(), persoon))
                .grond()
                .isPresent();
    }

    /** The subscription to the person that this student is; a new one when there is none. */
    Abonnement abonnement(Deelnemer deelnemer) {
        return abonnement(deelnemer, persoon(deelnemer, betrokkenen.een(deelnemer.instelling(), deelnemer.id())));
    }

    private Abonnement abonnement(Deelnemer deelnemer, String persoon) {
        return rijen.abonnement(deelnemer.instelling(), persoon)
                .orElseGet(() -> rijen.nieuw(new Abonnement(
                        deelnemer.instelling(),
                        persoon,
                        deelnemer
                                .persoonsgebondenNummer()
                                .map(versleuteling::versleutel)
                                .orElse(null),
                        klok.instant())));
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Klok.NEDERLAND);
    }

    /** There is ground: see that the person is identified with these data, and that the subscription is asked for. */
    private void draag(Deelnemer deelnemer, String persoon, Aanleiding aanleiding) {
        Abonnement abonnement = abonnement(deelnemer, persoon);
        if (abonnement.hand().filter(MetDeHand::houdtTegen).isPresent()) {
            vragen.einde(abonnement, deelnemer.id(), Oorzaak.HAND, aanleiding);
            return;
        }
        abonnement.gedragenDoor(
                Dragers.van(betrokkenen.van(deelnemer.instelling(), persoon)).orElseThrow());
        String gegevens = versleuteling.afdruk(Identificatiegegevens.van(deelnemer));
        if (!abonnement.isGeidentificeerdMet(gegevens) && heeftHetGevondenNummer(abonnement, deelnemer)) {
            abonnement.geidentificeerdMet(gegevens);
        }
        if (!abonnement.isGeidentificeerdMet(gegevens) && !abonnement.wachtOpIdentificatieMet(gegevens)) {
            vragen.identificatie(abonnement, deelnemer, gegevens, aanleiding);
        }
        switch (abonnement.staat()) {
            case BEEINDIGD, BEEINDIGING_GEVRAAGD -> heropen(abonnement, deelnemer.id(), aanleiding);
            case GEPLAND, AANGEVRAAGD, ACTIEF, GEWEIGERD -> {
                // It runs, it is under way, or it waits for other data.
            }
        }
    }

    /** The register found this very number by the student's other data: with it, it is the same person. */
    private boolean heeftHetGevondenNummer(Abonnement abonnement, Deelnemer deelnemer) {
        String zonder = versleuteling.afdruk(Identificatiegegevens.zonderNummer(deelnemer));
        return abonnement.isGeidentificeerdMet(zonder)
                && deelnemer
                        .persoonsgebondenNummer()
                        .map(versleuteling::persoon)
                        .filter(abonnement.persoon()::equals)
                        .isPresent();
    }

    private void heropen(Abonnement abonnement, String deelnemer, Aanleiding aanleiding) {
        if (abonnement.staat() == AbonnementStaat.BEEINDIGING_GEVRAAGD && vragen.neemEindeTerug(abonnement)) {
            return;
        }
        if (abonnement.isGeidentificeerd()) {
            vragen.vooropleiding(abonnement, deelnemer, aanleiding);
        } else if (abonnement.staat() == AbonnementStaat.BEEINDIGD) {
            abonnement.word(AbonnementStaat.GEPLAND, Oorzaak.GROND, null, klok.instant());
        }
    }

    /**
     * There is no ground in this student any more: end, unless another student of the same person still carries, or the
     * register is to tell the end of an inschrijving.
     */
    private void laatLos(Betrokkene betrokkene, Oorzaak waarom, Aanleiding aanleiding) {
        Optional<Abonnement> abonnement = rijen.abonnement(betrokkene.instelling(), betrokkene.persoon());
        if (abonnement.isEmpty()) {
            return;
        }
        Abonnement dit = abonnement.get();
        List<Betrokkene> wie = betrokkenen.van(betrokkene.instelling(), betrokkene.persoon());
        boolean gedragen = wie.stream().anyMatch(Betrokkene::draagt);
        if (!gedragen) {
            werklijst.vervalt(
                    betrokkene.instelling(), betrokkene.deelnemer(), Soort.BERICHT_AFGEKEURD, Waarom.GEEN_GROND);
        }
        boolean looptUit = (dit.staat() == AbonnementStaat.AANGEVRAAGD || dit.staat() == AbonnementStaat.ACTIEF)
                && wie.stream().anyMatch(Betrokkene::looptUit);
        if (gedragen || looptUit) {
            if (dit.hand().filter(MetDeHand::houdtTegen).isEmpty()) {
                dit.gedragenDoor(Dragers.van(wie).orElseThrow());
            }
        } else {
            vragen.einde(dit, betrokkene.deelnemer(), waarom, aanleiding);
        }
    }

    /** The host does not know the student any more: end first, then remove what is kept. The rest follows from the mark. */
    void vervallen(String instelling, String deelnemer, Aanleiding aanleiding) {
        betrokkenen
                .een(instelling, deelnemer)
                .filter(b -> b.verwijderRonde().isEmpty())
                .ifPresent(b -> {
                    b.wordtVerwijderd(bewaarlog.begin(instelling, Bewaarreden.HOST, Optional.empty(), klok.instant()));
                    laatLos(b, Oorzaak.VERWIJDERD, aanleiding);
                    vergeet(instelling, deelnemer);
                    vondsten.vervalt(instelling, deelnemer);
                });
    }

    /**
     * The student's number changed. An onderwijsnummer that became a BSN is the same person; in any other case the stored
     * dossier may be somebody else's, and goes at once. What ran under the old number ends under it.
     */
    private void wordtAnder(Betrokkene betrokkene, Deelnemer deelnemer, String persoon, Aanleiding aanleiding) {
        Optional<Abonnement> oudAbonnement = rijen.abonnement(deelnemer.instelling(), betrokkene.persoon());
        Optional<PersoonsgebondenNummer> oud =
                oudAbonnement.flatMap(Abonnement::nummer).map(versleuteling::nummer);
        betrokkene.draagt(false);
        laatLos(betrokkene, Oorzaak.ANDER_NUMMER, aanleiding);
        if (betrokkenen.van(deelnemer.instelling(), betrokkene.persoon()).size() == 1) {
            oudAbonnement.ifPresent(a -> a.zonderDeelnemer(klok.instant()));
        }
        if (!NummerWissel.isZelfdePersoon(oud, deelnemer.persoonsgebondenNummer())) {
            vergeet(deelnemer.instelling(), deelnemer.id());
        }
        betrokkene.is(persoon);
    }

    /** The records, and what was made of them: nobody is judged or told by what may be about somebody else. */
    private void vergeet(String instelling, String deelnemer) {
        dossiers.verwijder(instelling, deelnemer);
        bekendmakingen.verwijder(instelling, deelnemer);
        aanmelders.herwaardeer(instelling, deelnemer);
        werklijst.verwijder(instelling, deelnemer);
    }

    /** Who this student is: by number, else as noted before, else by the student alone. */
    String persoon(Deelnemer deelnemer, Optional<Betrokkene> bekend) {
        return deelnemer
                .persoonsgebondenNummer()
                .map(versleuteling::persoon)
                .or(() -> bekend.map(Betrokkene::persoon))
                .orElseGet(() -> versleuteling.afdruk("deelnemer:" + deelnemer.instelling() + ":" + deelnemer.id()));
    }
}
