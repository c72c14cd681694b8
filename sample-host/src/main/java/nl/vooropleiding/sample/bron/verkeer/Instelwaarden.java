package nl.vooropleiding.sample.bron.verkeer;

import java.time.Duration;
import java.util.Optional;
import nl.vooropleiding.sample.bron.opslag.Sql;

/** How the stand-in behaves, as the control page set it. Survives a restart. */
public final class Instelwaarden {

    /** Between taking a request and answering it. */
    public static final Duration VERTRAGING = Duration.ofSeconds(1);

    private static final String WACHT_MS = "vertraging-ms";
    private static final String STORING = "storing";
    private static final String DUBBEL = "dubbel";
    private static final String OMGEKEERD = "omgekeerd";
    private static final String POORT = "poort";

    private final Sql sql;

    public Instelwaarden(Sql sql) {
        this.sql = sql;
    }

    /** How the endpoint says that it is out of order. */
    public enum Storing {
        /** It works. */
        GEEN,
        /** A SOAP fault, DK0051. */
        FAULT,
        /** HTTP 503, without SOAP. */
        HTTP_503
    }

    public Duration vertraging() {
        return lees(WACHT_MS).map(Long::valueOf).map(Duration::ofMillis).orElse(VERTRAGING);
    }

    public void vertraag(Duration vertraging) {
        zet(WACHT_MS, String.valueOf(vertraging.toMillis()));
    }

    public Storing storing() {
        return lees(STORING).map(Storing::valueOf).orElse(Storing.GEEN);
    }

    public void stoor(Storing storing) {
        zet(STORING, storing.name());
    }

    /** Whether each delivery goes out twice. */
    public boolean dubbel() {
        return lees(DUBBEL).map(Boolean::valueOf).orElse(false);
    }

    public void verdubbel(boolean dubbel) {
        zet(DUBBEL, String.valueOf(dubbel));
    }

    /** Whether what waits for one person goes out newest first. */
    public boolean omgekeerd() {
        return lees(OMGEKEERD).map(Boolean::valueOf).orElse(false);
    }

    public void keerOm(boolean omgekeerd) {
        zet(OMGEKEERD, String.valueOf(omgekeerd));
    }

    /** The HTTP port on which this server was last spoken to. */
    public Optional<Integer> poort() {
        return lees(POORT).map(Integer::valueOf);
    }

    public void onthoudPoort(int poort) {
        zet(POORT, String.valueOf(poort));
    }

    private Optional<String> lees(String naam) {
        return sql.eerste("select waarde from bron_instelwaarde where naam = ?", rij -> rij.getString(1), naam);
    }

    private void zet(String naam, String waarde) {
        if (sql.doe("update bron_instelwaarde set waarde = ? where naam = ?", waarde, naam) == 0) {
            sql.doe("insert into bron_instelwaarde (naam, waarde) values (?, ?)", naam, waarde);
        }
    }
}
