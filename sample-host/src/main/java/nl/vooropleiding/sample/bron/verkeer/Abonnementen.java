package nl.vooropleiding.sample.bron.verkeer;

import java.util.List;
import nl.vooropleiding.sample.bron.opslag.Sql;
import nl.vooropleiding.sample.bron.register.Nummer;

/** Which school is told of changes of which person. */
public final class Abonnementen {

    private final Sql sql;

    public Abonnementen(Sql sql) {
        this.sql = sql;
    }

    /** One school's subscription to one person. */
    public record Abonnement(String brin, String nummer) {}

    public boolean loopt(String brin, Nummer nummer) {
        return bij(nummer).contains(brin);
    }

    /** The schools that are told about this person. */
    public List<String> bij(Nummer nummer) {
        return sql.lijst(
                "select brin from bron_abonnement where nummer = ? order by brin",
                rij -> rij.getString(1),
                nummer.cijfers());
    }

    public List<Abonnement> alle() {
        return sql.lijst(
                "select brin, nummer from bron_abonnement order by brin, nummer",
                rij -> new Abonnement(rij.getString(1), rij.getString(2)));
    }

    /** Does nothing when it runs already. */
    public void start(String brin, Nummer nummer, long nu) {
        if (!loopt(brin, nummer)) {
            sql.doe("insert into bron_abonnement (brin, nummer, sinds) values (?, ?, ?)", brin, nummer.cijfers(), nu);
        }
    }

    /** @return whether there was one */
    public boolean beeindig(String brin, Nummer nummer) {
        return sql.doe("delete from bron_abonnement where brin = ? and nummer = ?", brin, nummer.cijfers()) > 0;
    }
}
