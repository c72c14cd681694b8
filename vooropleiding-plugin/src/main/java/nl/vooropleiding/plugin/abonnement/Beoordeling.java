package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import nl.vooropleiding.plugin.opslag.Klok;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    @Inject
    @ConfigProperty(name = "vooropleiding.grond.vavo", defaultValue = "false")
    private boolean metVavo;

    /**
     * @param deelnemer how the host says the student is; empty when the host, asked by id, does not know the student
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void beoordeel(Gebeurtenis gebeurtenis, Optional<Deelnemer> deelnemer) {
        if (deelnemer.isPresent()) {
            beoordeel(deelnemer.get(), Aanleiding.vanzelf(gebeurtenis.correlatie()));
        } else {
            vervallen(gebeurtenis);
        }
        gebeurtenissen.klaar(gebeurtenis);
    }

    /** As the host says this student is now, in the caller's transaction. */
    void beoordeel(Deelnemer deelnemer, Aanleiding aanleiding) {
        Optional<Betrokkene> bekend = betrokkenen.een(deelnemer.instelling(), deelnemer.id());
        Optional<Grond> grond = grond(deelnemer, bekend);
        if (bekend.isEmpty() && grond.isEmpty()
                || bekend.filter(this::wordtVerwijderd).isPresent()) {
            return;
        }
        String persoon = persoon(deelnemer, bekend);
        Betrokkene betrokkene = bekend.orElseGet(() -> betrokkenen.nieuw(deelnemer, persoon));
        betrokkenen.ververs(betrokkene, deelnemer);
        if (!betrokkene.persoon().equals(persoon)) {
            wordtAnder(betrokkene, deelnemer, persoon, aanleiding);
        }
        if (grond.isPresent()) {
            betrokkene.wordtGedragen();
            draag(deelnemer, persoon, grond.get(), aanleiding);
        } else {
            laatLos(betrokkene, isIngeschreven(deelnemer), aanleiding);
        }
    }

    private Optional<Grond> grond(Deelnemer deelnemer, Optional<Betrokkene> bekend) {
        if (bekend.flatMap(Betrokkene::verwijderRonde)
                .filter(ronde -> bewaarlog.ronde(ronde).aanleiding() != Bewaarreden.HOST)
                .isPresent()) {
            return Optional.empty();
        }
        Optional<LocalDate> verlengdTot = rijen.abonnement(deelnemer.instelling(), persoon(deelnemer, bekend))
                .flatMap(Abonnement::hand)
                .flatMap(MetDeHand::tot);
        return Grond.van(deelnemer.relaties(), metVavo, vandaag(), verlengdTot);
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

    /** Whether an aanmelding or inschrijving runs that may carry a subscription, however long ago it began. */
    boolean heeftRelatie(Deelnemer deelnemer) {
        return !Grond.dragend(deelnemer.relaties(), metVavo, vandaag()).isEmpty();
    }

    /** Whether anything gives the school ground to ask today. */
    boolean heeftGrond(Deelnemer deelnemer) {
        return grond(deelnemer, betrokkenen.een(deelnemer.instelling(), deelnemer.id()))
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
    private void draag(Deelnemer deelnemer, String persoon, Grond grond, Aanleiding aanleiding) {
        Abonnement abonnement = abonnement(deelnemer, persoon);
        if (abonnement.hand().filter(MetDeHand::houdtTegen).isPresent()) {
            vragen.einde(abonnement, deelnemer.id(), aanleiding);
            return;
        }
        abonnement.gedragenDoor(grond);
        String gegevens = versleuteling.afdruk(Identificatiegegevens.van(deelnemer));
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

    private void heropen(Abonnement abonnement, String deelnemer, Aanleiding aanleiding) {
        if (abonnement.isGeidentificeerd()) {
            vragen.vooropleiding(abonnement, deelnemer, aanleiding);
        } else if (abonnement.staat() == AbonnementStaat.BEEINDIGD) {
            abonnement.word(AbonnementStaat.GEPLAND, null, klok.instant());
        }
    }

    /** There is no ground in this student any more: end, unless another student of the same person still carries. */
    private void laatLos(Betrokkene betrokkene, boolean ingeschreven, Aanleiding aanleiding) {
        betrokkene.laatLos(ingeschreven, klok.instant());
        boolean anderDraagt = betrokkenen.van(betrokkene.instelling(), betrokkene.persoon()).stream()
                .anyMatch(Betrokkene::draagt);
        if (!anderDraagt) {
            rijen.abonnement(betrokkene.instelling(), betrokkene.persoon())
                    .ifPresent(a -> vragen.einde(a, betrokkene.deelnemer(), aanleiding));
        }
    }

    /** The host does not know the student any more: end first, then remove what is kept. The rest follows from the mark. */
    private void vervallen(Gebeurtenis gebeurtenis) {
        betrokkenen
                .een(gebeurtenis.instelling(), gebeurtenis.deelnemer())
                .filter(b -> b.verwijderRonde().isEmpty())
                .ifPresent(b -> {
                    laatLos(b, false, Aanleiding.vanzelf(gebeurtenis.correlatie()));
                    vergeet(gebeurtenis.instelling(), b.deelnemer());
                    b.wordtVerwijderd(bewaarlog.begin(
                            gebeurtenis.instelling(), Bewaarreden.HOST, Optional.empty(), klok.instant()));
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
        laatLos(betrokkene, isIngeschreven(deelnemer), aanleiding);
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
    }

    private String persoon(Deelnemer deelnemer, Optional<Betrokkene> bekend) {
        return deelnemer
                .persoonsgebondenNummer()
                .map(versleuteling::persoon)
                .or(() -> bekend.map(Betrokkene::persoon))
                .orElseGet(() -> versleuteling.afdruk("deelnemer:" + deelnemer.instelling() + ":" + deelnemer.id()));
    }
}
