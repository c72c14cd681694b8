package nl.vooropleiding.plugin.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.api.vooropleiding.Signaal;
import nl.vooropleiding.plugin.bekendmaking.Signaalbron;
import nl.vooropleiding.plugin.bekendmaking.Signaalpost;

/** The points on the worklist, for who looks at them and deals with them. */
@ApplicationScoped
public class Werkpunten implements Signaalbron {

    /** The most characters that somebody can write beside a point that they dealt with. */
    public static final int NOTITIE_LANGST = Werkpunt.NOTITIE_LANGST;

    private static final String UIT =
            " from Werkpunt w left join Betrokkene b on b.instelling = w.instelling and b.deelnemer = w.deelnemer where ";

    private static final String KOLOMMEN = "select w.id, w.deelnemer, b.deelnemernummer, b.naam, w.soort, w.nederlands,"
            + " w.engels, w.sinds, w.staat, w.behandelaar, w.behandelaarNaam, w.afgehandeld, w.afgehandeldDoor,"
            + " w.notitie, w.vervallen, w.waarom";

    @Inject
    private EntityManager em;

    @Inject
    private Signaalpost signalen;

    @Inject
    private Verwoording verwoording;

    @Inject
    private Clock klok;

    /** What a list is sorted by. Whatever it is, what belongs to one student by one stand stays together. */
    public enum Orde {
        NIEUWSTE(" order by w.sinds desc, w.deelnemer, w.id"),
        OUDSTE(" order by w.sinds, w.deelnemer, w.id"),
        NAAM(" order by b.naam, w.deelnemer, w.sinds desc, w.id");

        private final String sql;

        Orde(String sql) {
            this.sql = sql;
        }
    }

    /** A condition with its parameters. */
    private record Voorwaarde(String tekst, Map<String, Object> waarden) {

        static Voorwaarde van(String instelling, Bereik bereik) {
            Map<String, Object> waarden = new HashMap<>(Map.of("instelling", instelling));
            String tekst = "w.instelling = :instelling";
            return bereik instanceof Bereik.Deel deel
                    ? new Voorwaarde(tekst + binnen(deel, waarden), waarden)
                    : new Voorwaarde(tekst, waarden);
        }

        /** Nothing is in an empty set. */
        private static String binnen(Bereik.Deel deel, Map<String, Object> waarden) {
            List<String> of = new ArrayList<>(List.of("1 = 0"));
            if (!deel.organisatieEenheden().isEmpty()) {
                of.add("p.eenheid in :eenheden");
                waarden.put("eenheden", deel.organisatieEenheden());
            }
            if (!deel.locaties().isEmpty()) {
                of.add("p.locatie in :locaties");
                waarden.put("locaties", deel.locaties());
            }
            return " and exists (select p.id from Plek p where p.instelling = w.instelling and p.deelnemer = w.deelnemer"
                    + " and (" + String.join(" or ", of) + "))";
        }

        static Voorwaarde van(Werkvraag vraag) {
            Voorwaarde deel = van(vraag.instelling(), vraag.bereik())
                    .en(vraag.open() ? "w.staat = :open" : "w.staat <> :open", "open", Werkpunt.Staat.OPEN);
            if (vraag.voor().isEmpty()) {
                return deel;
            }
            Optional<String> wie = vraag.voor().get();
            return wie.isPresent()
                    ? deel.en("w.behandelaar = :wie", "wie", wie.get())
                    : new Voorwaarde(deel.tekst() + " and w.behandelaar is null", deel.waarden());
        }

        Voorwaarde en(String deel, String naam, Object waarde) {
            waarden.put(naam, waarde);
            return new Voorwaarde(tekst + " and " + deel, waarden);
        }

        <T> TypedQuery<T> op(EntityManager em, String voor, String na, Class<T> soort) {
            TypedQuery<T> query = em.createQuery(voor + tekst + na, soort);
            waarden.forEach(query::setParameter);
            return query;
        }
    }

    /** At most that many. One statement. */
    @Transactional
    public List<Werkregel> zoek(Werkvraag vraag, Orde orde, int overslaan, int hoogstens) {
        Voorwaarde waar = Voorwaarde.van(vraag);
        if (vraag.soort().isPresent()) {
            waar = waar.en("w.soort = :soort", "soort", vraag.soort().get());
        }
        return waar
                .op(em, KOLOMMEN + UIT, orde.sql, Object[].class)
                .setFirstResult(overslaan)
                .setMaxResults(hoogstens)
                .getResultList()
                .stream()
                .map(Werkregel::van)
                .toList();
    }

    /** How many there are of each kind, whatever kind is asked for. One statement. */
    @Transactional
    public Map<Soort, Long> tel(Werkvraag vraag) {
        Map<Soort, Long> aantallen = new EnumMap<>(Soort.class);
        Voorwaarde.van(vraag)
                .op(em, "select w.soort, count(w.id) from Werkpunt w where ", " group by w.soort", Object[].class)
                .getResultList()
                .forEach(rij -> aantallen.put((Soort) rij[0], (Long) rij[1]));
        return aantallen;
    }

    /** All points there are or were about one student, the latest first. */
    @Transactional
    public List<Werkregel> van(String instelling, String deelnemer) {
        return Voorwaarde.van(instelling, new Bereik.Alles())
                .en("w.deelnemer = :deelnemer", "deelnemer", deelnemer)
                .op(em, KOLOMMEN + UIT, " order by w.sinds desc, w.id", Object[].class)
                .getResultList()
                .stream()
                .map(Werkregel::van)
                .toList();
    }

    /** Which students these points are about, as far as this user may see them. */
    @Transactional
    public Set<String> overWie(String instelling, Bereik bereik, List<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(Voorwaarde.van(instelling, bereik)
                        .en("w.id in :ids", "ids", ids)
                        .op(em, "select w.deelnemer from Werkpunt w where ", "", String.class)
                        .getResultList());
    }

    /**
     * Gives open points to somebody, or to nobody in particular.
     *
     * @param deelnemers about whom they may be: what is about others stays as it is
     * @return how many were given
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int wijsToe(String instelling, Set<String> deelnemers, List<Long> ids, Optional<Persoon> aan) {
        return (int) pak(instelling, deelnemers, ids).stream()
                .filter(w -> w.wijsToe(aan))
                .count();
    }

    /**
     * Somebody dealt with open points.
     *
     * @param notitie what they write beside it, at most {@link #NOTITIE_LANGST} characters
     * @return how many were open until now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int handelAf(
            String instelling, Set<String> deelnemers, List<Long> ids, Persoon door, Optional<String> notitie) {
        return veranderd(instelling, pak(instelling, deelnemers, ids), w -> w.handelAf(door, notitie, klok.instant()));
    }

    /**
     * Undoes that points were dealt with.
     *
     * @return how many are open from now on: what is no longer so stays closed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int heropen(String instelling, Set<String> deelnemers, List<Long> ids) {
        return veranderd(instelling, pak(instelling, deelnemers, ids), Werkpunt::heropen);
    }

    private int veranderd(String instelling, List<Werkpunt> punten, Predicate<Werkpunt> daad) {
        Set<String> kenmerken = new HashSet<>();
        punten.stream().filter(daad).map(Werkpunt::kenmerk).forEach(kenmerken::add);
        signalen.anders(instelling, kenmerken);
        return kenmerken.size();
    }

    /** Locked, in one order for everybody: two who do the same at once do it one after the other. */
    private List<Werkpunt> pak(String instelling, Set<String> deelnemers, List<Long> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .map(id -> em.find(Werkpunt.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(w -> w != null && w.instelling().equals(instelling) && deelnemers.contains(w.deelnemer()))
                .toList();
    }

    @Override
    @Transactional
    public Optional<Signaal> signaal(String kenmerk) {
        return em
                .createQuery("select w from Werkpunt w where w.kenmerk = :kenmerk and w.staat = :open", Werkpunt.class)
                .setParameter("kenmerk", kenmerk)
                .setParameter("open", Werkpunt.Staat.OPEN)
                .getResultList()
                .stream()
                .findFirst()
                .map(w -> new Signaal(
                        w.kenmerk(),
                        Signaal.Soort.valueOf(w.soort().name()),
                        w.instelling(),
                        w.deelnemer(),
                        w.woorden(),
                        verwoording.recht(),
                        verwoording.link(w.deelnemer()),
                        verwoording.plugin(),
                        w.sinds()));
    }

    @Override
    @Transactional
    public List<Open> open() {
        return em
                .createQuery(
                        "select w.instelling, w.kenmerk from Werkpunt w where w.staat = :open order by w.id",
                        Object[].class)
                .setParameter("open", Werkpunt.Staat.OPEN)
                .getResultList()
                .stream()
                .map(rij -> new Open((String) rij[0], (String) rij[1]))
                .toList();
    }
}
