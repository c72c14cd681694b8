package nl.vooropleiding.plugin.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.UUID;
import nl.vooropleiding.plugin.houder.Houder;
import nl.vooropleiding.plugin.houder.Weg;

/** Who saw what stays, but under a name that leads to nobody; the rows of one student stay together. */
@ApplicationScoped
public class Inzagehouder implements Houder {

    public static final String SOORT = "INZAGE";

    private static final String VAN_DEELNEMER = " where i.instelling = :instelling and i.deelnemer = :deelnemer";

    @Inject
    private EntityManager em;

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("vpl_inzage");
    }

    @Override
    public long tel(Weg weg) {
        return (Long) over("select count(i) from Inzage i" + VAN_DEELNEMER, weg).getSingleResult();
    }

    @Override
    public long verwijder(Weg weg) {
        return weg.voorgoed()
                ? over("update Inzage i set i.deelnemer = :pseudoniem" + VAN_DEELNEMER, weg)
                        .setParameter("pseudoniem", Inzagelog.PSEUDONIEM + UUID.randomUUID())
                        .executeUpdate()
                : 0;
    }

    private Query over(String opdracht, Weg weg) {
        return em.createQuery(opdracht)
                .setParameter("instelling", weg.instelling())
                .setParameter("deelnemer", weg.deelnemer());
    }
}
