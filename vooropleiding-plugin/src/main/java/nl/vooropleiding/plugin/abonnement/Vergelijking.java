package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** What differs between the host's students and the subscriptions, a page of students at a time, and its repair. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Vergelijking {

    private static final Set<AbonnementStaat> LOOPT =
            EnumSet.of(AbonnementStaat.GEPLAND, AbonnementStaat.AANGEVRAAGD, AbonnementStaat.ACTIEF);

    @Inject
    private EntityManager em;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Beoordeling beoordeling;

    @Inject
    private Versleuteling versleuteling;

    /**
     * Who of these students differs, and how; who does not is not in it. Three statements, however many.
     *
     * @param deelnemers students of one instelling, as the host says they are now
     */
    public Map<String, Verschilsoort> vergelijk(String instelling, List<Deelnemer> deelnemers) {
        Map<String, Verschilsoort> verschillen = new LinkedHashMap<>();
        if (deelnemers.isEmpty()) {
            return verschillen;
        }
        Map<String, Betrokkene> bekend = betrokkenen.bekend(
                instelling, deelnemers.stream().map(Deelnemer::id).collect(Collectors.toSet()));
        Set<String> verouderd = betrokkenen.verouderd(instelling, bekend, deelnemers);
        Map<String, Abonnement> abonnementen = abonnementen(instelling, deelnemers, bekend);
        for (Deelnemer deelnemer : deelnemers) {
            Optional<Betrokkene> betrokkene = Optional.ofNullable(bekend.get(deelnemer.id()));
            Optional<Abonnement> abonnement =
                    Optional.ofNullable(abonnementen.get(beoordeling.persoon(deelnemer, betrokkene)));
            verschil(deelnemer, betrokkene, abonnement)
                    .or(() -> verouderd.contains(deelnemer.id())
                            ? Optional.of(Verschilsoort.BIJ_TE_WERKEN)
                            : Optional.empty())
                    .ifPresent(soort -> verschillen.put(deelnemer.id(), soort));
        }
        return verschillen;
    }

    /** Whether the host told of something in this instelling that nobody has looked into yet. */
    public boolean wordtNogBekeken(String instelling) {
        return !em.createQuery(
                        "select g.id from Gebeurtenis g where g.instelling = :instelling and g.pogingen = 0",
                        Long.class)
                .setParameter("instelling", instelling)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The students who give ground, as far as is noted, and were not among those that were compared in this run. */
    public List<String> nietGenoemd(String instelling, long afstemming, int hoogstens) {
        return deelnemers(
                em.createNativeQuery("select deelnemer from vpl_betrokkene where instelling = ?1 and draagt = true"
                                + " and (afgestemd is null or afgestemd <> ?2) order by id limit ?3")
                        .setParameter(1, instelling)
                        .setParameter(2, afstemming)
                        .setParameter(3, hoogstens)
                        .getResultList());
    }

    /** These students were compared in this run, or noted as not mentioned. One statement. */
    public void afgestemd(String instelling, long afstemming, List<String> deelnemers) {
        if (deelnemers.isEmpty()) {
            return;
        }
        String wie = deelnemers.stream().map(d -> "?").collect(Collectors.joining(", "));
        var opdracht = em.createNativeQuery(
                "update vpl_betrokkene set afgestemd = ? where instelling = ? and deelnemer in (" + wie + ")");
        opdracht.setParameter(1, afstemming);
        opdracht.setParameter(2, instelling);
        for (int i = 0; i < deelnemers.size(); i++) {
            opdracht.setParameter(i + 3, deelnemers.get(i));
        }
        opdracht.executeUpdate();
    }

    /** One student of each person whose subscription runs while no student carries it. */
    public List<String> zonderDrager(String instelling, int hoogstens) {
        return em.createQuery(
                        "select min(b.deelnemer) from Betrokkene b, Abonnement a where a.instelling = :instelling"
                                + " and b.instelling = a.instelling and b.persoon = a.persoon and a.staat in :loopt"
                                + " and not exists (select c.id from Betrokkene c where c.instelling = a.instelling"
                                + " and c.persoon = a.persoon and c.grond is not null)"
                                + " group by b.persoon",
                        String.class)
                .setParameter("instelling", instelling)
                .setParameter("loopt", LOOPT)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    /**
     * Looks at one student as if the host had told of a change, by the same rules.
     *
     * @param deelnemer as the host, asked by id, says now; empty when it does not know the student
     */
    public void herstel(String instelling, String id, Optional<Deelnemer> deelnemer, Aanleiding aanleiding) {
        if (deelnemer.isPresent()) {
            beoordeling.beoordeel(deelnemer.get(), aanleiding);
        } else {
            beoordeling.vervallen(instelling, id, aanleiding);
        }
    }

    private Map<String, Abonnement> abonnementen(
            String instelling, List<Deelnemer> deelnemers, Map<String, Betrokkene> bekend) {
        Set<String> personen = deelnemers.stream()
                .map(d -> beoordeling.persoon(d, Optional.ofNullable(bekend.get(d.id()))))
                .collect(Collectors.toSet());
        Map<String, Abonnement> gevonden = new HashMap<>();
        em.createQuery(
                        "select a from Abonnement a where a.instelling = :instelling and a.persoon in :personen",
                        Abonnement.class)
                .setParameter("instelling", instelling)
                .setParameter("personen", personen)
                .getResultList()
                .forEach(a -> gevonden.put(a.persoon(), a));
        return gevonden;
    }

    private Optional<Verschilsoort> verschil(
            Deelnemer deelnemer, Optional<Betrokkene> betrokkene, Optional<Abonnement> abonnement) {
        Draagvlak draagvlak = beoordeling.draagvlak(deelnemer, abonnement);
        boolean tegengehouden = abonnement
                .flatMap(Abonnement::hand)
                .filter(MetDeHand::houdtTegen)
                .isPresent();
        if (draagvlak.grond().isEmpty()) {
            return zonderGrond(draagvlak, betrokkene, abonnement);
        }
        if (betrokkene.isEmpty()) {
            return Optional.of(Verschilsoort.ONTBREEKT);
        }
        if (!betrokkene.get().persoon().equals(beoordeling.persoon(deelnemer, betrokkene))) {
            return Optional.of(Verschilsoort.ANDERE_GEGEVENS);
        }
        if (tegengehouden) {
            return abonnement.filter(a -> LOOPT.contains(a.staat())).map(a -> Verschilsoort.TE_VEEL);
        }
        if (abonnement
                .filter(a -> LOOPT.contains(a.staat()) || a.staat() == AbonnementStaat.GEWEIGERD)
                .isEmpty()) {
            return Optional.of(Verschilsoort.ONTBREEKT);
        }
        String gegevens = versleuteling.afdruk(Identificatiegegevens.van(deelnemer));
        if (!abonnement.get().isGeidentificeerdMet(gegevens)
                && !abonnement.get().wachtOpIdentificatieMet(gegevens)) {
            return Optional.of(Verschilsoort.ANDERE_GEGEVENS);
        }
        return bijTeWerken(draagvlak, betrokkene.get());
    }

    private Optional<Verschilsoort> zonderGrond(
            Draagvlak draagvlak, Optional<Betrokkene> betrokkene, Optional<Abonnement> abonnement) {
        if (betrokkene.filter(Betrokkene::draagt).isPresent()) {
            boolean loopt = abonnement.filter(a -> LOOPT.contains(a.staat())).isPresent();
            return Optional.of(
                    loopt && draagvlak.uitloop().isEmpty() ? Verschilsoort.TE_VEEL : Verschilsoort.BIJ_TE_WERKEN);
        }
        return betrokkene.flatMap(b -> bijTeWerken(draagvlak, b));
    }

    /** Whether what is noted of the ground is behind. Who is due is the timer's. */
    private Optional<Verschilsoort> bijTeWerken(Draagvlak draagvlak, Betrokkene betrokkene) {
        boolean bij = betrokkene.draagt() == draagvlak.grond().isPresent()
                && betrokkene.grond().equals(draagvlak.drager().map(Grond::omschrijving))
                && betrokkene.tot().equals(draagvlak.drager().flatMap(Grond::tot))
                && betrokkene.herzien().isPresent() == draagvlak.omslag().isPresent();
        return bij ? Optional.empty() : Optional.of(Verschilsoort.BIJ_TE_WERKEN);
    }

    private static List<String> deelnemers(List<?> rijen) {
        return rijen.stream().map(String.class::cast).toList();
    }
}
