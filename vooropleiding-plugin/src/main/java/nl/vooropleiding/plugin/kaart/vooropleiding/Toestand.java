package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;
import nl.vooropleiding.plugin.dossier.DossierBeeld;

/**
 * Where asking about one student stands, as a page shows it: which of the plain texts fits when there are no records to
 * show, and whether something is on its way.
 *
 * @param abonnement absent when nobody has asked for this student yet
 * @param dossier absent when nothing was delivered yet
 */
public record Toestand(Optional<AbonnementBeeld> abonnement, Optional<DossierBeeld> dossier) {

    /** What is said in place of records. */
    enum Leeg {
        /** Nobody has asked, because nothing gives ground to. */
        NIET_GEVRAAGD,
        /** The register is about to be asked, or is asked, who this is. */
        IDENTIFICATIE,
        /** The request is out. */
        GEVRAAGD,
        /** The register would not have this person or this request. */
        GEWEIGERD,
        /** The register answered, and knows nothing. */
        NIETS_BEKEND,
        /** It ended before anything was delivered. */
        BEEINDIGD
    }

    /** Empty when there are records to show. */
    Optional<Leeg> leeg() {
        if (dossier.isPresent()) {
            return dossier.filter(d -> d.stand().leeg()).map(d -> Leeg.NIETS_BEKEND);
        }
        return Optional.of(abonnement
                .map(a -> switch (a.staat()) {
                    case GEPLAND -> Leeg.IDENTIFICATIE;
                    case AANGEVRAAGD, ACTIEF -> Leeg.GEVRAAGD;
                    case GEWEIGERD -> Leeg.GEWEIGERD;
                    case BEEINDIGING_GEVRAAGD, BEEINDIGD -> Leeg.BEEINDIGD;
                })
                .orElse(Leeg.NIET_GEVRAAGD));
    }

    /** Whether the page may expect something new without anybody doing anything. */
    boolean wacht() {
        return abonnement
                .filter(a -> a.wachtSinds().isPresent()
                        || a.staat() == AbonnementStaat.GEPLAND
                        || a.staat() == AbonnementStaat.AANGEVRAAGD
                        || a.staat() == AbonnementStaat.BEEINDIGING_GEVRAAGD
                        || (a.staat() == AbonnementStaat.ACTIEF && dossier.isEmpty()))
                .isPresent();
    }

    /** Whether to look again: also while nothing was asked, because what the host told a moment ago is yet to be looked into. */
    boolean kijktOpnieuw() {
        return wacht() || abonnement.isEmpty();
    }

    /** Whether what is shown is no longer kept up. */
    public boolean bevroren() {
        return bevrorenSinds().isPresent();
    }

    /**
     * Since when what is shown is not kept up any more: the end of the subscription, or, when the register would not have
     * another one, when it last said so.
     */
    Optional<Instant> bevrorenSinds() {
        return dossier.flatMap(d -> abonnement.flatMap(a -> switch (a.staat()) {
            case BEEINDIGD -> Optional.of(a.sinds());
            case GEWEIGERD -> Optional.of(d.geactualiseerd());
            case GEPLAND, AANGEVRAAGD, ACTIEF, BEEINDIGING_GEVRAAGD -> Optional.empty();
        }));
    }

    /** Whether there is a subscription that runs or is on its way, so that what carries it and its end say something. */
    public boolean gedragen() {
        return abonnement
                .filter(a -> a.staat() != AbonnementStaat.BEEINDIGD && a.staat() != AbonnementStaat.GEWEIGERD)
                .isPresent();
    }

    /** How many standen this user has not seen yet. */
    public long nieuwVoor(String gebruiker) {
        return dossier.map(d -> d.nieuwVoor(gebruiker)).orElse(0L);
    }

    /** Changes when, and only when, the page would show something else. Says nothing about the person. */
    String stempel() {
        int waarde = Objects.hash(
                abonnement.map(a -> a.staat().name()),
                abonnement.map(AbonnementBeeld::sinds),
                abonnement.flatMap(AbonnementBeeld::grond),
                abonnement.flatMap(AbonnementBeeld::tot),
                abonnement.flatMap(AbonnementBeeld::wachtSinds),
                abonnement.flatMap(AbonnementBeeld::melding),
                dossier.map(DossierBeeld::geactualiseerd),
                dossier.map(DossierBeeld::bericht));
        return String.format(Locale.ROOT, "%08x", waarde);
    }
}
