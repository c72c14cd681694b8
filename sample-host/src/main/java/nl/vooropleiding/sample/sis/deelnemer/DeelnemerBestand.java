package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;

/** Finds students. Filters, sorts and pages in the database. */
@ApplicationScoped
@Transactional
public class DeelnemerBestand {

    private static final String IN_ZICHT = """
            \sand (:beperkt = false
              or exists (select a.id from Aanmelding a where a.deelnemer = d and a.opleiding.eenheid.id in :eenheden)
              or exists (select v.id from Verbintenis v where v.deelnemer = d and v.opleiding.eenheid.id in :eenheden)
              or (not exists (select a2.id from Aanmelding a2 where a2.deelnemer = d)
                  and not exists (select v2.id from Verbintenis v2 where v2.deelnemer = d)))""";

    private static final String ACTIEF = """
            select d from Deelnemer d where d.instelling.id = :instelling and d.id > :na
              and (exists (select a.id from Aanmelding a where a.deelnemer = d
                           and (a.status = nl.vooropleiding.sample.sis.relatie.AanmeldingStatus.AANGEMELD
                             or a.status = nl.vooropleiding.sample.sis.relatie.AanmeldingStatus.INTAKE))
                or exists (select v.id from Verbintenis v where v.deelnemer = d
                           and v.status <> nl.vooropleiding.sample.sis.relatie.VerbintenisStatus.BEEINDIGD
                           and (v.einde is null or v.einde >= :vandaag)))
            order by d.id""";

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    public Optional<Deelnemer> opId(long instelling, long id) {
        return Optional.ofNullable(em.find(Deelnemer.class, id))
                .filter(d -> d.getInstelling().getId() == instelling);
    }

    /** The student, if this is one whom the asker may see. */
    public Optional<Deelnemer> opId(Zicht zicht, long id) {
        return eerste(metZicht(
                        "select d from Deelnemer d where d.id = :id and d.instelling.id = :instelling" + IN_ZICHT,
                        Deelnemer.class,
                        zicht)
                .setParameter("id", id));
    }

    public Optional<Deelnemer> opNummer(long instelling, String nummer) {
        return eerste(em.createQuery(
                        "select d from Deelnemer d where d.instelling.id = :instelling and d.nummer = :nummer",
                        Deelnemer.class)
                .setParameter("instelling", instelling)
                .setParameter("nummer", nummer));
    }

    public List<Deelnemer> opPersoonsgebondenNummer(long instelling, PersoonsgebondenNummer nummer) {
        return em.createQuery(
                        "select d from Deelnemer d where d.instelling.id = :instelling"
                                + " and d.persoonsgebondenNummer = :nummer order by d.id",
                        Deelnemer.class)
                .setParameter("instelling", instelling)
                .setParameter("nummer", nummer)
                .getResultList();
    }

    /** Students whose number begins with, or whose name has, each of the words typed. */
    public List<Deelnemer> zoek(Zicht zicht, String tekst, int vanaf, int hoogstens) {
        TypedQuery<Deelnemer> vraag = metZicht(
                "select d from Deelnemer d where d.instelling.id = :instelling" + woorden(tekst) + IN_ZICHT
                        + " order by d.achternaam, d.roepnaam, d.id",
                Deelnemer.class,
                zicht);
        return vulWoorden(vraag, tekst)
                .setFirstResult(vanaf)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    /** Whether there is anything in this text to search by. */
    public boolean isZoekbaar(String tekst) {
        return !Zoeknaam.woorden(tekst).isEmpty();
    }

    public long aantal(Zicht zicht, String tekst) {
        TypedQuery<Long> vraag = metZicht(
                "select count(d) from Deelnemer d where d.instelling.id = :instelling" + woorden(tekst) + IN_ZICHT,
                Long.class,
                zicht);
        return vulWoorden(vraag, tekst).getSingleResult();
    }

    /** Students with an aanmelding or inschrijving that runs, by id. */
    public List<Deelnemer> actieve(long instelling, LocalDate vandaag, long na, int hoogstens) {
        return em.createQuery(ACTIEF, Deelnemer.class)
                .setParameter("instelling", instelling)
                .setParameter("na", na)
                .setParameter("vandaag", vandaag)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    /** Who changed at or after this instant, oldest first; within one instant by id. */
    public List<Wijziging> gewijzigd(long instelling, Instant sinds, long na, int hoogstens) {
        return em.createQuery(
                        "select w from Wijziging w where w.instelling.id = :instelling and (w.tijdstip > :sinds"
                                + " or (w.tijdstip = :sinds and w.deelnemer > :na)) order by w.tijdstip, w.deelnemer",
                        Wijziging.class)
                .setParameter("instelling", instelling)
                .setParameter("sinds", sinds)
                .setParameter("na", na)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    private <T> TypedQuery<T> metZicht(String jpql, Class<T> soort, Zicht zicht) {
        return em.createQuery(jpql, soort)
                .setParameter("instelling", zicht.instelling())
                .setParameter("beperkt", zicht.beperkt())
                .setParameter("eenheden", zicht.beperkt() ? zicht.eenheden() : List.of(-1L));
    }

    private static String woorden(String tekst) {
        StringBuilder jpql = new StringBuilder();
        for (int i = 0; i < Zoeknaam.woorden(tekst).size(); i++) {
            jpql.append(" and (d.zoeknaam like :woord").append(i);
            jpql.append(" or d.nummer like :nummer").append(i).append(")");
        }
        return jpql.toString();
    }

    private static <T> TypedQuery<T> vulWoorden(TypedQuery<T> vraag, String tekst) {
        List<String> woorden = Zoeknaam.woorden(tekst);
        for (int i = 0; i < woorden.size(); i++) {
            vraag.setParameter("woord" + i, "% " + woorden.get(i) + "%");
            vraag.setParameter("nummer" + i, woorden.get(i) + "%");
        }
        return vraag;
    }

    private static <T> Optional<T> eerste(TypedQuery<T> vraag) {
        return vraag.setMaxResults(1).getResultList().stream().findFirst();
    }
}
