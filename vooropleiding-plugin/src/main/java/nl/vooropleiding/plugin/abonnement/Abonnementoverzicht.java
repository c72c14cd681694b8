package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.opslag.Klok;

/** The subscriptions of an instelling as a whole, for who keeps an eye on them. */
@ApplicationScoped
@Transactional
public class Abonnementoverzicht {

    /** How long before its end a subscription is said to be ending, in days. */
    public static final int DAGEN_VOORUIT = Draagvlak.DAGEN_VOORUIT;

    private static final Set<AbonnementStaat> LOOPT =
            EnumSet.of(AbonnementStaat.GEPLAND, AbonnementStaat.AANGEVRAAGD, AbonnementStaat.ACTIEF);

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    /** How many are in a state for one reason; those of before reasons were kept have none. */
    public record Telling(AbonnementStaat staat, Optional<Oorzaak> oorzaak, long aantal) {}

    /** How many have this as the first day without. */
    public record Dagtelling(LocalDate tot, long aantal) {}

    /**
     * One that is ending.
     *
     * @param tot the first day without
     */
    public record Aflopend(
            String deelnemer, String deelnemernummer, String naam, Optional<String> grond, LocalDate tot) {}

    /** By state and reason, in the order of a life. One statement. */
    public List<Telling> tellingen(String instelling) {
        return em
                .createQuery(
                        "select a.staat, a.oorzaak, count(a) from Abonnement a where a.instelling = :instelling"
                                + " group by a.staat, a.oorzaak",
                        Object[].class)
                .setParameter("instelling", instelling)
                .getResultList()
                .stream()
                .map(rij -> new Telling(
                        (AbonnementStaat) rij[0], Optional.ofNullable((Oorzaak) rij[1]), ((Number) rij[2]).longValue()))
                .sorted((een, ander) -> een.staat() != ander.staat()
                        ? een.staat().compareTo(ander.staat())
                        : Long.compare(ander.aantal(), een.aantal()))
                .toList();
    }

    /** How many end on each of the coming days. One statement. */
    public List<Dagtelling> aflopendPerDag(String instelling) {
        return em
                .createQuery(
                        "select a.tot, count(a) from Abonnement a where a.instelling = :instelling"
                                + " and a.tot <= :grens and a.staat in :loopt group by a.tot order by a.tot",
                        Object[].class)
                .setParameter("instelling", instelling)
                .setParameter("grens", grens())
                .setParameter("loopt", LOOPT)
                .getResultList()
                .stream()
                .map(rij -> new Dagtelling((LocalDate) rij[0], ((Number) rij[1]).longValue()))
                .toList();
    }

    /** Those that end first. One statement. */
    public List<Aflopend> aflopend(String instelling, int hoogstens) {
        return em
                .createQuery(
                        "select b.deelnemer, b.deelnemernummer, b.naam, a.grond, a.tot from Abonnement a, Betrokkene b"
                                + " where a.instelling = :instelling and a.tot <= :grens and a.staat in :loopt"
                                + " and b.instelling = a.instelling and b.persoon = a.persoon"
                                + " order by a.tot, a.id, b.id",
                        Object[].class)
                .setParameter("instelling", instelling)
                .setParameter("grens", grens())
                .setParameter("loopt", LOOPT)
                .setMaxResults(hoogstens)
                .getResultList()
                .stream()
                .map(rij -> new Aflopend(
                        (String) rij[0],
                        (String) rij[1],
                        (String) rij[2],
                        Optional.ofNullable((String) rij[3]),
                        (LocalDate) rij[4]))
                .toList();
    }

    private LocalDate grens() {
        return LocalDate.ofInstant(klok.instant(), Klok.NEDERLAND).plusDays(DAGEN_VOORUIT);
    }
}
