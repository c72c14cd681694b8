package nl.vooropleiding.plugin.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.bekendmaking.Signaalpost;
import nl.vooropleiding.plugin.bericht.Instelling;
import nl.vooropleiding.plugin.dossier.Uitwerking;
import nl.vooropleiding.plugin.dossier.Verschil;

/**
 * Puts on the worklist what is so and takes off what is no longer so, in the transaction of whoever found out. Saying the
 * same twice is saying it once: what is on the list already, or was dealt with and is still so, stays as it is.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Werklijst {

    @Inject
    private EntityManager em;

    @Inject
    private Verwoording verwoording;

    @Inject
    private Signaalpost signalen;

    @Inject
    private Clock klok;

    /** What this piece of work knows and changed: the points that are still so, and whose words the host has to hear. */
    private final class Ronde {
        private final String instelling;
        private final Instant nu = klok.instant();
        private final Map<String, List<Werkpunt>> levend;
        private final Set<String> anders = new HashSet<>();

        Ronde(String instelling, Collection<String> deelnemers) {
            this.instelling = instelling;
            this.levend = em
                    .createQuery(
                            "select w from Werkpunt w where w.instelling = :instelling and w.deelnemer in :deelnemers"
                                    + " and w.geldt is not null order by w.id",
                            Werkpunt.class)
                    .setParameter("instelling", instelling)
                    .setParameter("deelnemers", deelnemers)
                    .getResultList()
                    .stream()
                    .collect(Collectors.groupingBy(Werkpunt::deelnemer, Collectors.toCollection(ArrayList::new)));
        }

        List<Werkpunt> van(String deelnemer) {
            return List.copyOf(levend.getOrDefault(deelnemer, List.of()));
        }

        boolean kent(String deelnemer, Soort soort, String sleutel) {
            return van(deelnemer).stream()
                    .anyMatch(w -> w.soort() == soort && w.geldt().equals(Optional.of(sleutel)));
        }

        void meld(String deelnemer, Feit feit) {
            if (!kent(deelnemer, feit.soort(), feit.sleutel())) {
                Werkpunt nieuw = new Werkpunt(instelling, deelnemer, feit, verwoording.van(feit), nu);
                em.persist(nieuw);
                levend.computeIfAbsent(deelnemer, d -> new ArrayList<>()).add(nieuw);
                anders.add(nieuw.kenmerk());
            }
        }

        void vervalt(Werkpunt punt, Waarom waarom) {
            punt.vervalt(waarom, nu);
            levend.get(punt.deelnemer()).remove(punt);
            anders.add(punt.kenmerk());
        }

        void klaar() {
            signalen.anders(instelling, anders);
        }
    }

    /**
     * What the register delivered about these students, of one instelling: what changed since the school knew is put on the
     * list, what is no longer so is taken off. One statement when nothing follows from it.
     */
    public void standen(String instelling, Map<String, Nieuws> nieuws) {
        Ronde ronde = new Ronde(instelling, nieuws.keySet());
        Map<String, Verschil> verschillen = new LinkedHashMap<>();
        nieuws.forEach((deelnemer, een) -> {
            if (een.opname().uitwerking() == Uitwerking.GEWIJZIGD) {
                een.opname()
                        .was()
                        .ifPresent(was -> verschillen.put(
                                deelnemer, Verschil.tussen(was, een.levering().stand())));
            }
        });
        String eigenBrin = verschillen.isEmpty() ? "" : brin(instelling);
        nieuws.forEach((deelnemer, een) -> {
            if (een.opname().uitwerking() != Uitwerking.OUDER) {
                ruimOp(ronde, deelnemer, een, Optional.ofNullable(verschillen.get(deelnemer)));
            }
            if (verschillen.containsKey(deelnemer)) {
                Standregels.feiten(verschillen.get(deelnemer), eigenBrin).forEach(f -> ronde.meld(deelnemer, f));
            }
            if (een.opname().tegelijk()) {
                ronde.meld(deelnemer, new Feit.Tegelijk(een.levering().datumTijd()));
            }
        });
        ronde.klaar();
    }

    private static void ruimOp(Ronde ronde, String deelnemer, Nieuws nieuws, Optional<Verschil> verschil) {
        Map<String, String> verhuizingen =
                verschil.map(Standregels::verhuizingen).orElse(Map.of());
        for (Werkpunt punt : ronde.van(deelnemer)) {
            Optional.ofNullable(verhuizingen.get(punt.geldt().orElseThrow()))
                    .filter(sleutel -> !ronde.kent(deelnemer, punt.soort(), sleutel))
                    .ifPresent(punt::verhuist);
            Standregels.nietMeer(
                            punt.soort(),
                            punt.geldt().orElseThrow(),
                            nieuws.levering().stand(),
                            nieuws.levering().datumTijd())
                    .ifPresent(waarom -> ronde.vervalt(punt, waarom));
        }
    }

    private String brin(String instelling) {
        return Optional.ofNullable(em.find(Instelling.class, instelling))
                .map(Instelling::brin)
                .orElse("");
    }

    /** Puts this on the list, unless it is there already, or was dealt with and is still so. */
    public void meld(String instelling, String deelnemer, Feit feit) {
        Ronde ronde = new Ronde(instelling, Set.of(deelnemer));
        ronde.meld(deelnemer, feit);
        ronde.klaar();
    }

    /**
     * Puts this on the list in place of what there is of its kind with another key: that is no longer so. Refreshing is
     * calling it again.
     *
     * @param waarom why what it replaces is no longer so
     */
    public void meldInPlaatsVan(String instelling, String deelnemer, Feit feit, Waarom waarom) {
        blijftOver(instelling, deelnemer, feit.soort(), List.of(feit), waarom);
    }

    /** Takes off all of this kind. Nothing happens when there is none. */
    public void vervalt(String instelling, String deelnemer, Soort soort, Waarom waarom) {
        vervalt(instelling, deelnemer, soort, sleutel -> true, waarom);
    }

    /** Takes off those of this kind whose key is one of these. */
    public void vervalt(String instelling, String deelnemer, Soort soort, Predicate<String> sleutel, Waarom waarom) {
        Ronde ronde = new Ronde(instelling, Set.of(deelnemer));
        ronde.van(deelnemer).stream()
                .filter(w -> w.soort() == soort && sleutel.test(w.geldt().orElseThrow()))
                .forEach(w -> ronde.vervalt(w, waarom));
        ronde.klaar();
    }

    /** These are all there are of this kind: what else is on the list of it is no longer so. */
    void blijftOver(String instelling, String deelnemer, Soort soort, List<Feit> feiten, Waarom waarom) {
        Set<String> sleutels = feiten.stream().map(Feit::sleutel).collect(Collectors.toSet());
        Ronde ronde = new Ronde(instelling, Set.of(deelnemer));
        ronde.van(deelnemer).stream()
                .filter(w -> w.soort() == soort && !sleutels.contains(w.geldt().orElseThrow()))
                .forEach(w -> ronde.vervalt(w, waarom));
        feiten.forEach(f -> ronde.meld(deelnemer, f));
        ronde.klaar();
    }

    /** Removes all there is about this student, and has it taken off the host's own list. */
    public void verwijder(String instelling, String deelnemer) {
        List<Werkpunt> punten = em.createQuery(
                        "select w from Werkpunt w where w.instelling = :instelling and w.deelnemer = :deelnemer",
                        Werkpunt.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .getResultList();
        punten.forEach(em::remove);
        signalen.anders(instelling, punten.stream().map(Werkpunt::kenmerk).collect(Collectors.toSet()));
    }
}
