package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Onderweg;
import nl.vooropleiding.plugin.bericht.Opdracht;
import nl.vooropleiding.plugin.bericht.Uitbak;
import nl.vooropleiding.plugin.bericht.Verzendwijze;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Verzoeken;
import nl.vooropleiding.plugin.bron.Verzoeken.Kop;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** What is asked of the register for a subscription, with the state that follows from asking. */
@ApplicationScoped
class Vragen {

    @Inject
    private Uitbak uitbak;

    @Inject
    private Onderweg onderweg;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    /** Asks who this is. An earlier approval stays valid meanwhile. */
    void identificatie(Abonnement abonnement, Deelnemer deelnemer, String gegevens, Aanleiding aanleiding) {
        if (abonnement.staat() == AbonnementStaat.GEWEIGERD) {
            abonnement.word(AbonnementStaat.GEPLAND, Oorzaak.GROND, null, klok.instant());
        }
        abonnement.identificatieGevraagd(gegevens);
        try {
            plaats(
                    abonnement,
                    deelnemer.id(),
                    Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON,
                    Optional.empty(),
                    aanleiding,
                    kop -> Verzoeken.identificatie(kop, deelnemer));
        } catch (IllegalArgumentException e) {
            if (abonnement.staat() == AbonnementStaat.GEPLAND) {
                abonnement.word(AbonnementStaat.GEWEIGERD, Oorzaak.GROND, e.getMessage(), klok.instant());
            }
        }
    }

    /** Asks for the vooropleiding and subscribes. */
    void vooropleiding(Abonnement abonnement, String deelnemer, Aanleiding aanleiding) {
        vooropleidingOpnieuw(abonnement, deelnemer, aanleiding);
        abonnement.word(AbonnementStaat.AANGEVRAAGD, waardoor(aanleiding), null, klok.instant());
    }

    /** As {@link #vooropleiding}, because a person asks; what runs goes on running meanwhile. */
    void vooropleidingNu(Abonnement abonnement, String deelnemer, Aanleiding aanleiding) {
        vooropleidingOpnieuw(abonnement, deelnemer, aanleiding);
        if (abonnement.staat() == AbonnementStaat.GEWEIGERD) {
            abonnement.word(AbonnementStaat.AANGEVRAAGD, Oorzaak.HAND, null, klok.instant());
        }
    }

    /** Asks again for a person whom we follow already: its state stays as it is. */
    void vooropleidingOpnieuw(Abonnement abonnement, String deelnemer, Aanleiding aanleiding) {
        if (abonnement.isGeidentificeerd()) {
            PersoonsgebondenNummer nummer = nummer(abonnement);
            plaats(
                    abonnement,
                    deelnemer,
                    Operatie.AANVRAGEN_VOOROPLEIDING,
                    Optional.empty(),
                    aanleiding,
                    kop -> Verzoeken.vooropleiding(kop, nummer));
        }
    }

    /** Tells the register that it goes on, where it may run there. */
    void verlenging(Abonnement abonnement, String deelnemer, Aanleiding aanleiding) {
        if (abonnement.staat() == AbonnementStaat.AANGEVRAAGD || abonnement.staat() == AbonnementStaat.ACTIEF) {
            wijzig(abonnement, deelnemer, Verzoeken.Actie.VERLENGEN, aanleiding);
        }
    }

    /** Ends it: at the register when it may run there, else at once. */
    void einde(Abonnement abonnement, String deelnemer, Oorzaak waarom, Aanleiding aanleiding) {
        switch (abonnement.staat()) {
            case GEPLAND -> {
                boolean ingetrokken = uitbak.slaOver(
                        abonnement.instelling(), abonnement.persoon(), "Niet meer nodig: er is geen grond meer.");
                if (ingetrokken) {
                    // Nobody answers it: who comes back has to be identified then.
                    abonnement.identificatieGevraagd(null);
                }
                abonnement.word(AbonnementStaat.BEEINDIGD, waarom, null, klok.instant());
            }
            case AANGEVRAAGD, ACTIEF -> eindeAanHetRegister(abonnement, deelnemer, waarom, aanleiding);
            case BEEINDIGING_GEVRAAGD, BEEINDIGD, GEWEIGERD -> {
                // Nothing runs, or its end is under way.
            }
        }
        abonnement.zonderGrond();
    }

    private void eindeAanHetRegister(Abonnement abonnement, String deelnemer, Oorzaak waarom, Aanleiding aanleiding) {
        if (isNooitGevraagd(abonnement)) {
            abonnement.word(AbonnementStaat.BEEINDIGD, waarom, null, klok.instant());
        } else {
            wijzig(abonnement, deelnemer, Verzoeken.Actie.BEEINDIGEN, aanleiding);
            abonnement.word(AbonnementStaat.BEEINDIGING_GEVRAAGD, waarom, null, klok.instant());
        }
    }

    /** The request still waits, and the register never heard of this person: it need not hear of the end either. */
    private boolean isNooitGevraagd(Abonnement abonnement) {
        return abonnement.staat() == AbonnementStaat.AANGEVRAAGD
                && !uitbak.isAangeboden(abonnement.instelling(), abonnement.persoon())
                && uitbak.neemTerug(
                        abonnement.instelling(),
                        abonnement.persoon(),
                        Operatie.AANVRAGEN_VOOROPLEIDING,
                        Optional.empty(),
                        "Niet meer nodig: er is geen grond meer.");
    }

    /**
     * There is ground again. An end that has not left yet is taken back: to the register it ran all the time. Not one of
     * which the term was over: then it may have ended there by itself.
     *
     * @return false when the register may have heard of the end
     */
    boolean neemEindeTerug(Abonnement abonnement) {
        boolean terug = !abonnement.kwamDoor(Oorzaak.TERMIJN)
                && uitbak.neemTerug(
                        abonnement.instelling(),
                        abonnement.persoon(),
                        Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING,
                        Optional.of(Verzoeken.Actie.BEEINDIGEN),
                        "Niet meer nodig: er is weer grond.");
        if (terug) {
            boolean gevraagd =
                    onderweg.isOpen(abonnement.instelling(), abonnement.persoon(), Operatie.AANVRAGEN_VOOROPLEIDING);
            abonnement.word(
                    gevraagd ? AbonnementStaat.AANGEVRAAGD : AbonnementStaat.ACTIEF,
                    Oorzaak.GROND,
                    null,
                    klok.instant());
        }
        return terug;
    }

    private static Oorzaak waardoor(Aanleiding aanleiding) {
        return aanleiding.wijze() == Verzendwijze.HANDMATIG ? Oorzaak.HAND : Oorzaak.GROND;
    }

    private void wijzig(Abonnement abonnement, String deelnemer, Verzoeken.Actie actie, Aanleiding aanleiding) {
        PersoonsgebondenNummer nummer = nummer(abonnement);
        plaats(
                abonnement,
                deelnemer,
                Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING,
                Optional.of(actie),
                aanleiding,
                kop -> Verzoeken.abonnement(kop, nummer, actie));
    }

    private void plaats(
            Abonnement abonnement,
            String deelnemer,
            Operatie operatie,
            Optional<Verzoeken.Actie> actie,
            Aanleiding aanleiding,
            Function<Kop, byte[]> inhoud) {
        uitbak.plaats(new Opdracht(
                abonnement.instelling(), deelnemer, abonnement.persoon(), operatie, actie, aanleiding, inhoud));
    }

    private PersoonsgebondenNummer nummer(Abonnement abonnement) {
        return abonnement
                .nummer()
                .map(versleuteling::nummer)
                .orElseThrow(() -> new IllegalStateException("Een geidentificeerde persoon heeft een nummer"));
    }
}
