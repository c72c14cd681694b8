package nl.vooropleiding.sample.bron.verkeer;

import java.util.Set;
import java.util.TreeSet;
import nl.vooropleiding.sample.bron.opslag.Sql;
import nl.vooropleiding.sample.bron.register.Nummer;

/** The persons about whom every request is turned down, because the control page says so. */
public final class Weigeringen {

    private final Sql sql;

    public Weigeringen(Sql sql) {
        this.sql = sql;
    }

    public boolean geldtVoor(Nummer nummer) {
        return nummers().contains(nummer.cijfers());
    }

    public Set<String> nummers() {
        return new TreeSet<>(sql.lijst("select nummer from bron_weigering", rij -> rij.getString(1)));
    }

    public void zet(Nummer nummer, boolean weigeren) {
        sql.doe("delete from bron_weigering where nummer = ?", nummer.cijfers());
        if (weigeren) {
            sql.doe("insert into bron_weigering (nummer) values (?)", nummer.cijfers());
        }
    }
}
