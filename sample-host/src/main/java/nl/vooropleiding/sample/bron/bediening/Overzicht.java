package nl.vooropleiding.sample.bron.bediening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vooropleiding.sample.bron.opslag.Database;
import nl.vooropleiding.sample.bron.opslag.Sql;
import nl.vooropleiding.sample.bron.register.Nummer;
import nl.vooropleiding.sample.bron.register.Persoon;
import nl.vooropleiding.sample.bron.register.Register;
import nl.vooropleiding.sample.bron.register.Standen;
import nl.vooropleiding.sample.bron.verkeer.Abonnementen;
import nl.vooropleiding.sample.bron.verkeer.Abonnementen.Abonnement;
import nl.vooropleiding.sample.bron.verkeer.Bericht;
import nl.vooropleiding.sample.bron.verkeer.Berichten;
import nl.vooropleiding.sample.bron.verkeer.Instelwaarden;
import nl.vooropleiding.sample.bron.verkeer.Levering;
import nl.vooropleiding.sample.bron.verkeer.Leveringen;
import nl.vooropleiding.sample.bron.verkeer.Weigeringen;
import nl.vooropleiding.sample.bron.xml.Contract;

/** What there is to see: everything at one moment, with every number masked. */
public final class Overzicht {

    private static final int LAATSTE = 50;

    private final Database database;
    private final Register register;
    private final Contract contract;

    public Overzicht(Database database, Register register, Contract contract) {
        this.database = database;
        this.register = register;
        this.contract = contract;
    }

    /** All of it. */
    public record Beeld(
            Gedrag gedrag, List<PersoonRegel> personen, List<LeveringRegel> leveringen, List<BerichtRegel> berichten) {

        public long mislukt() {
            return leveringen.stream().filter(LeveringRegel::mislukt).count();
        }
    }

    /** @param vertraging in milliseconds */
    public record Gedrag(long vertraging, String storing, boolean dubbel, boolean omgekeerd) {}

    /**
     * @param stand the name of the present stand
     * @param standen the names of those that can be sent
     * @param abonnementen the BRINs of the schools with a subscription
     */
    public record PersoonRegel(
            String id,
            String naam,
            String nummer,
            String toelichting,
            String stand,
            Collection<String> standen,
            List<String> abonnementen,
            boolean geweigerd) {

        /** The schools in words. */
        public String abonnees() {
            return abonnementen.isEmpty() ? "geen" : String.join(", ", abonnementen);
        }
    }

    /** A delivery. */
    public record LeveringRegel(
            long nr,
            Instant aangemaakt,
            String operatie,
            String brin,
            String nummer,
            String identificatiecode,
            String status,
            int pogingen,
            String melding) {

        public boolean mislukt() {
            return status.equals(Levering.Status.MISLUKT.name());
        }
    }

    /** A request. */
    public record BerichtRegel(
            Instant ontvangen,
            String operatie,
            String brin,
            String nummer,
            String identificatiecode,
            String uitkomst) {}

    public Beeld nu() {
        return database.geef(sql -> new Beeld(
                gedrag(new Instelwaarden(sql)),
                personen(sql),
                new Leveringen(sql)
                        .laatste(LAATSTE).stream().map(Overzicht::regel).toList(),
                new Berichten(sql)
                        .laatste(LAATSTE).stream().map(Overzicht::regel).toList()));
    }

    private static Gedrag gedrag(Instelwaarden waarden) {
        return new Gedrag(
                waarden.vertraging().toMillis(), waarden.storing().name(), waarden.dubbel(), waarden.omgekeerd());
    }

    private List<PersoonRegel> personen(Sql sql) {
        Set<String> geweigerd = new Weigeringen(sql).nummers();
        List<Abonnement> abonnementen = new Abonnementen(sql).alle();
        Standen standen = new Standen(sql, contract);
        return register.personen().stream()
                .map(persoon -> new PersoonRegel(
                        persoon.id(),
                        persoon.voluit(),
                        persoon.nummer().toString(),
                        persoon.toelichting(),
                        standen.naam(persoon),
                        new TreeSet<>(persoon.standen().keySet()),
                        abonnementen(persoon, abonnementen),
                        geweigerd.contains(persoon.nummer().cijfers())))
                .toList();
    }

    private static List<String> abonnementen(Persoon persoon, List<Abonnement> alle) {
        return alle.stream()
                .filter(abonnement ->
                        abonnement.nummer().equals(persoon.nummer().cijfers()))
                .map(Abonnement::brin)
                .collect(Collectors.toList());
    }

    private static LeveringRegel regel(Levering levering) {
        String wie = levering.document().wie();
        return new LeveringRegel(
                levering.nr(),
                levering.aangemaakt(),
                levering.document().operatie(),
                levering.document().brin(),
                wie.length() == 9 ? Nummer.masker(wie) : "",
                levering.document().identificatiecode(),
                levering.status().name(),
                levering.pogingen(),
                levering.melding().orElse(""));
    }

    private static BerichtRegel regel(Bericht bericht) {
        return new BerichtRegel(
                bericht.ontvangen(),
                bericht.operatie().naam(),
                bericht.brin(),
                bericht.nummer().map(Nummer::masker).orElse(""),
                bericht.identificatiecode(),
                bericht.uitkomst().orElse("wacht"));
    }
}
