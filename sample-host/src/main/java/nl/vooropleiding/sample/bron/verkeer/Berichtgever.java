package nl.vooropleiding.sample.bron.verkeer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;
import nl.vooropleiding.sample.bron.opslag.Database;
import nl.vooropleiding.sample.bron.register.Persoon;
import nl.vooropleiding.sample.bron.register.Standen;
import nl.vooropleiding.sample.bron.verkeer.Opsteller.Kop;
import nl.vooropleiding.sample.bron.xml.Contract;

/** What the register tells unasked, because the control page makes something happen. */
public final class Berichtgever {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Database database;
    private final Contract contract;
    private final Opsteller opsteller;
    private final Clock klok;

    public Berichtgever(Database database, Contract contract, Opsteller opsteller, Clock klok) {
        this.database = database;
        this.contract = contract;
        this.opsteller = opsteller;
        this.klok = klok;
    }

    /**
     * Changes what the register knows, and tells the schools with a subscription.
     *
     * @param wat the name of a stand of this person, or of a mutation
     * @param ookAan a school that is told whether it has a subscription or not
     * @return the schools that are told
     */
    public Collection<String> wijzig(Persoon persoon, String wat, Optional<String> ookAan) {
        return database.geef(sql -> {
            long nu = klok.millis();
            Vooropleiding stand = new Standen(sql, contract).wijzig(persoon, wat, vandaag(), nu);
            TreeSet<String> scholen = new TreeSet<>(new Abonnementen(sql).bij(persoon.nummer()));
            ookAan.ifPresent(scholen::add);
            for (String brin : scholen) {
                Kop kop = Kop.spontaan(brin, persoon.nummer());
                Postkamer.verzend(sql, opsteller.vooropleiding(kop, persoon.nummer(), true, stand), nu);
            }
            return scholen;
        });
    }

    /** Ends the subscriptions to this person as of today. @return the schools that are told */
    public List<String> beeindig(Persoon persoon, String reden) {
        return database.geef(sql -> {
            long nu = klok.millis();
            Abonnementen abonnementen = new Abonnementen(sql);
            List<String> scholen = abonnementen.bij(persoon.nummer());
            for (String brin : scholen) {
                abonnementen.beeindig(brin, persoon.nummer());
                Kop kop = Kop.spontaan(brin, persoon.nummer());
                Postkamer.verzend(sql, opsteller.eindeAbonnement(kop, persoon.nummer(), vandaag(), reden), nu);
            }
            return scholen;
        });
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), NEDERLAND);
    }
}
