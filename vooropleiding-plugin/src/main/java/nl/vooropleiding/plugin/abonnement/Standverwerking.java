package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.aanmelder.Aanmelders;
import nl.vooropleiding.plugin.bekendmaking.Bekendmakingen;
import nl.vooropleiding.plugin.bericht.Afnemer.Afloop;
import nl.vooropleiding.plugin.bericht.Afnemer.Post;
import nl.vooropleiding.plugin.bericht.Bericht;
import nl.vooropleiding.plugin.bericht.Quarantaine;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.dossier.Levering;
import nl.vooropleiding.plugin.dossier.Uitwerking;
import nl.vooropleiding.plugin.meting.Tellers;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.stand.Stand;
import nl.vooropleiding.plugin.werklijst.Nieuws;
import nl.vooropleiding.plugin.werklijst.Werklijst;

/**
 * Fills dossiers with what the register delivers. Together, because standen come by the thousand: what each needs to know
 * is asked once for all of them.
 */
@ApplicationScoped
class Standverwerking {

    /** A stand from further ahead is a mistake of somebody's clock. */
    private static final Duration VERSTE_TOEKOMST = Duration.ofDays(1);

    @Inject
    private EntityManager em;

    @Inject
    private AbonnementRijen rijen;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Bekendmakingen bekendmakingen;

    @Inject
    private Aanmelders aanmelders;

    @Inject
    private Werklijst werklijst;

    @Inject
    private Tellers tellers;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    /**
     * A stand with the person that it is about.
     *
     * @param gevraagd whether it answers a request of ours about this person
     */
    private record Geleverd(Bericht bericht, Inkomend.Vooropleiding vooropleiding, String persoon, boolean gevraagd) {

        Levering levering() {
            return new Levering(
                    vooropleiding.stand(), vooropleiding.kop().datumTijd(), vooropleiding.spontaan(), bericht.id());
        }
    }

    /**
     * @param post standen of one instelling, of each person at most one
     * @return how each message ended
     */
    Map<Bericht, Afloop> neem(List<Post> post) {
        if (post.isEmpty()) {
            return Map.of();
        }
        // Nothing that is asked here is about what is still to be written; to find that out, all that was read would be
        // compared at each question.
        em.setFlushMode(FlushModeType.COMMIT);
        try {
            return neemSamen(post);
        } finally {
            em.setFlushMode(FlushModeType.AUTO);
        }
    }

    private Map<Bericht, Afloop> neemSamen(List<Post> post) {
        Map<Bericht, Afloop> aflopen = new HashMap<>();
        String instelling = post.get(0).bericht().instelling();
        List<Geleverd> geleverd = post.stream().map(this::geleverd).toList();
        Set<String> personen = geleverd.stream().map(Geleverd::persoon).collect(Collectors.toSet());
        Map<String, Abonnement> abonnementen = rijen.abonnementen(instelling, personen);
        Map<String, List<String>> wie = betrokkenen.deelnemers(instelling, personen);
        Map<String, Geleverd> perDeelnemer = new LinkedHashMap<>();
        for (Geleverd een : geleverd) {
            Abonnement abonnement = abonnementen.get(een.persoon());
            Optional<String> bezwaar = bezwaar(een, abonnement);
            if (bezwaar.isPresent()) {
                aflopen.put(een.bericht(), Afloop.quarantaine(bezwaar.get()));
                continue;
            }
            if (abonnement.staat() == AbonnementStaat.AANGEVRAAGD) {
                abonnement.word(AbonnementStaat.ACTIEF, Oorzaak.REGISTER, null, klok.instant());
            }
            List<String> deelnemers = wie.getOrDefault(een.persoon(), List.of());
            if (deelnemers.isEmpty()) {
                aflopen.put(
                        een.bericht(), Afloop.quarantaine(Quarantaine.GEEN_GROND + ": de deelnemer is verwijderd."));
                continue;
            }
            deelnemers.forEach(d -> perDeelnemer.put(d, een));
            aflopen.put(een.bericht(), Afloop.verwerkt(deelnemers.get(0)));
        }
        neemOp(instelling, perDeelnemer);
        return aflopen;
    }

    private Geleverd geleverd(Post post) {
        Inkomend.Vooropleiding vooropleiding = (Inkomend.Vooropleiding) post.inkomend();
        String persoon = versleuteling.persoon(vooropleiding.persoon());
        boolean gevraagd = post.verzoek()
                .filter(v -> v.operatie() == Operatie.AANVRAGEN_VOOROPLEIDING)
                .filter(v -> persoon.equals(v.persoon()))
                .isPresent();
        return new Geleverd(post.bericht(), vooropleiding, persoon, gevraagd);
    }

    private Optional<String> bezwaar(Geleverd geleverd, Abonnement abonnement) {
        if (geleverd.levering().datumTijd().isAfter(klok.instant().plus(VERSTE_TOEKOMST))) {
            return Optional.of("De stand is van een moment in de toekomst.");
        }
        // Whom a person linked it to has ground: that was asked then.
        boolean gekoppeld = geleverd.bericht().deelnemer().isPresent();
        // The register may refuse the subscription beside the stand that we asked for, and say so first.
        boolean beantwoordt =
                abonnement != null && abonnement.staat() == AbonnementStaat.GEWEIGERD && geleverd.gevraagd();
        return abonnement != null && (abonnement.staat().loopt() || gekoppeld || beantwoordt)
                ? Optional.empty()
                : Optional.of(Quarantaine.GEEN_GROND + ": er loopt geen abonnement op deze persoon.");
    }

    private void neemOp(String instelling, Map<String, Geleverd> perDeelnemer) {
        if (perDeelnemer.isEmpty()) {
            return;
        }
        Map<String, Levering> leveringen = new LinkedHashMap<>();
        perDeelnemer.forEach((deelnemer, geleverd) -> leveringen.put(deelnemer, geleverd.levering()));
        Map<String, Stand> standen = new LinkedHashMap<>();
        Map<String, String> correlaties = new LinkedHashMap<>();
        Map<String, Nieuws> nieuws = new LinkedHashMap<>();
        dossiers.neemOp(instelling, leveringen).forEach((deelnemer, opname) -> {
            tellers.stand(opname.uitwerking());
            nieuws.put(deelnemer, new Nieuws(leveringen.get(deelnemer), opname));
            if (opname.uitwerking() == Uitwerking.GEWIJZIGD) {
                standen.put(deelnemer, leveringen.get(deelnemer).stand());
                correlaties.put(deelnemer, perDeelnemer.get(deelnemer).bericht().correlatie());
            }
        });
        werklijst.standen(instelling, nieuws);
        if (!standen.isEmpty()) {
            aanmelders.herwaardeer(instelling, standen);
            bekendmakingen.gewijzigd(instelling, correlaties);
        }
    }
}
