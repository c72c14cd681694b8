package nl.vooropleiding.sample.bron.opslag;

import java.sql.SQLException;

/** The database refused. */
public final class OpslagFout extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNIEK_GESCHONDEN = "23505";

    private final boolean bestaatAl;

    OpslagFout(SQLException oorzaak) {
        super("De database van de BRON-simulator weigert (SQL-staat " + oorzaak.getSQLState() + ")", oorzaak);
        this.bestaatAl = UNIEK_GESCHONDEN.equals(oorzaak.getSQLState());
    }

    /** Whether what had to be unique was there already. */
    public boolean bestaatAl() {
        return bestaatAl;
    }
}
