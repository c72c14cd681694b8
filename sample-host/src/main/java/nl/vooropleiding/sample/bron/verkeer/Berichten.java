package nl.vooropleiding.sample.bron.verkeer;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.sample.bron.opslag.OpslagFout;
import nl.vooropleiding.sample.bron.opslag.Sql;
import nl.vooropleiding.sample.bron.register.Nummer;

/** The requests that were taken. */
public final class Berichten {

    private static final String KOLOMMEN =
            "select nr, identificatiecode, operatie, brin, nummer, inhoud, ontvangen, uitkomst from bron_bericht ";

    private final Sql sql;

    public Berichten(Sql sql) {
        this.sql = sql;
    }

    /** @throws NietUniek when its code was used before, by anybody */
    public void bewaar(Verzoek verzoek, byte[] ruw, long nu, long verwerkenVanaf) {
        try {
            sql.doe(
                    "insert into bron_bericht (nr, identificatiecode, operatie, brin, nummer, inhoud, ontvangen,"
                            + " verwerken_vanaf, status) values (nextval('bron_nr'), ?, ?, ?, ?, ?, ?, ?, 'WACHT')",
                    verzoek.identificatiecode().toLowerCase(Locale.ROOT),
                    verzoek.operatie().naam(),
                    verzoek.vrager(),
                    verzoek.nummer().map(Nummer::cijfers).orElse(null),
                    new String(ruw, StandardCharsets.UTF_8),
                    nu,
                    verwerkenVanaf);
        } catch (OpslagFout fout) {
            throw fout.bestaatAl() ? new NietUniek(fout) : fout;
        }
    }

    /** What is due, oldest first. */
    List<Bericht> teVerwerken(long nu) {
        return sql.lijst(
                KOLOMMEN + "where status = 'WACHT' and verwerken_vanaf <= ? order by nr fetch first 50 rows only",
                Berichten::maak,
                nu);
    }

    /** Claims it for this transaction: false when another node did. */
    boolean neem(Bericht bericht, String uitkomst) {
        return sql.doe(
                        "update bron_bericht set status = 'VERWERKT', uitkomst = ? where nr = ? and status = 'WACHT'",
                        uitkomst,
                        bericht.nr())
                == 1;
    }

    /** The newest first. */
    public List<Bericht> laatste(int aantal) {
        return sql.lijst(KOLOMMEN + "order by nr desc fetch first " + aantal + " rows only", Berichten::maak);
    }

    private static Bericht maak(ResultSet rij) throws SQLException {
        return new Bericht(
                rij.getLong(1),
                rij.getString(2),
                Operatie.genaamd(rij.getString(3)).orElseThrow(),
                rij.getString(4),
                Optional.ofNullable(rij.getString(5)),
                rij.getString(6),
                Instant.ofEpochMilli(rij.getLong(7)),
                Optional.ofNullable(rij.getString(8)));
    }

    /** The identificatiecodeBedrijfsdocument was used before. */
    public static final class NietUniek extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NietUniek(Throwable oorzaak) {
            super("identificatiecodeBedrijfsdocument is niet uniek", oorzaak);
        }
    }
}
