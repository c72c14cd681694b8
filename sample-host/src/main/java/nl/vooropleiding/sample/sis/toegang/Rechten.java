package nl.vooropleiding.sample.sis.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.sample.sis.deelnemer.DeelnemerBestand;
import nl.vooropleiding.sample.sis.deelnemer.Zicht;

/** The rights of plugins that roles have, combined with the students a user may see. */
@ApplicationScoped
@Transactional
public class Rechten {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    @Inject
    private DeelnemerBestand deelnemers;

    /** The rights that at least one of the user's roles has. */
    public Set<String> van(Gebruiker gebruiker) {
        Set<String> rechten = new HashSet<>();
        for (Rol rol : gebruiker.getRollen()) {
            List<?> namen = em.createNativeQuery("select recht from sis_rol_recht where rol = ?1")
                    .setParameter(1, rol.name())
                    .getResultList();
            namen.forEach(naam -> rechten.add(naam.toString()));
        }
        return rechten;
    }

    /** Which roles have this right, for the administrator. */
    public TreeMap<String, Set<Rol>> rollenPerRecht() {
        TreeMap<String, Set<Rol>> rollen = new TreeMap<>();
        List<?> rijen = em.createNativeQuery("select rol, recht from sis_rol_recht order by recht, rol")
                .getResultList();
        for (Object rij : rijen) {
            Object[] kolommen = (Object[]) rij;
            rollen.computeIfAbsent(kolommen[1].toString(), r -> new TreeSet<>())
                    .add(Rol.valueOf(kolommen[0].toString()));
        }
        return rollen;
    }

    /** Whether the user in the context has this right, for the student in it if there is one. */
    public boolean mag(String recht, Context context) {
        Optional<Gebruiker> gebruiker = gebruiker(context);
        if (gebruiker.isEmpty() || !van(gebruiker.get()).contains(recht)) {
            return false;
        }
        Zicht zicht = gebruiker.get().zicht();
        return context.deelnemer()
                .map(id -> getal(id).flatMap(d -> deelnemers.opId(zicht, d)).isPresent())
                .orElse(true);
    }

    Bereik bereik(String recht, Context context) {
        Optional<Gebruiker> gebruiker = gebruiker(context).filter(g -> van(g).contains(recht));
        if (gebruiker.isEmpty()) {
            return new Bereik.Deel(Set.of(), Set.of());
        }
        Zicht zicht = gebruiker.get().zicht();
        if (!zicht.beperkt()) {
            return new Bereik.Alles();
        }
        Set<String> eenheden = new HashSet<>();
        zicht.eenheden().forEach(id -> eenheden.add(Long.toString(id)));
        return new Bereik.Deel(eenheden, Set.of());
    }

    /** Active users of the instelling who have this right, by name; none when the user in the context does not have it. */
    List<Gebruiker> collegas(String recht, Context context, int hoogstens) {
        if (!mag(recht, context)) {
            return List.of();
        }
        List<?> rollen = em.createNativeQuery("select rol from sis_rol_recht where recht = ?1")
                .setParameter(1, recht)
                .getResultList();
        Set<Rol> metRecht = rollen.stream().map(r -> Rol.valueOf(r.toString())).collect(Collectors.toSet());
        return em.createQuery(
                        "select distinct g from Gebruiker g join g.rollen r where g.instelling.id = :instelling"
                                + " and g.actief = true and r in :rollen order by g.naam, g.id",
                        Gebruiker.class)
                .setParameter("instelling", Long.valueOf(context.instelling()))
                .setParameter("rollen", metRecht)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    /** The user in the context, if this is one who works in the instelling in the context. */
    public Optional<Gebruiker> gebruiker(Context context) {
        return getal(context.gebruiker())
                .map(id -> em.find(Gebruiker.class, id))
                .filter(Gebruiker::isActief)
                .filter(g -> Long.toString(g.getInstelling().getId()).equals(context.instelling()));
    }

    /** An id as it crossed the koppelvlak; empty when this system never gave such an id. */
    public static Optional<Long> getal(String id) {
        return id.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
