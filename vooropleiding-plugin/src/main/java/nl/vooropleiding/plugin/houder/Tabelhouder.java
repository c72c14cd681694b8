package nl.vooropleiding.plugin.houder;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Set;

/** Looks after one table whose rows are about one student, by the columns {@code instelling} and {@code deelnemer}. */
public abstract class Tabelhouder implements Houder {

    private static final String VAN_DEELNEMER = " where instelling = ?1 and deelnemer = ?2";

    private final String soort;
    private final String tabel;

    @Inject
    private EntityManager em;

    /** @param tabel a name from the code, never from outside */
    protected Tabelhouder(String soort, String tabel) {
        this.soort = soort;
        this.tabel = tabel;
    }

    @Override
    public String soort() {
        return soort;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of(tabel);
    }

    @Override
    public long tel(Weg weg) {
        return ((Number) over("select count(*) from ", weg).getSingleResult()).longValue();
    }

    @Override
    public long verwijder(Weg weg) {
        return over("delete from ", weg).executeUpdate();
    }

    private Query over(String opdracht, Weg weg) {
        return em.createNativeQuery(opdracht + tabel + VAN_DEELNEMER)
                .setParameter(1, weg.instelling())
                .setParameter(2, weg.deelnemer());
    }
}
