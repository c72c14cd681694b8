package nl.vooropleiding.sample.bron.bediening;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.vooropleiding.sample.bron.opslag.Database;
import nl.vooropleiding.sample.bron.register.Instelling;
import nl.vooropleiding.sample.bron.register.OnmogelijkeMutatie;
import nl.vooropleiding.sample.bron.register.Persoon;
import nl.vooropleiding.sample.bron.register.Register;
import nl.vooropleiding.sample.bron.verkeer.Berichtgever;
import nl.vooropleiding.sample.bron.verkeer.Instelwaarden;
import nl.vooropleiding.sample.bron.verkeer.Instelwaarden.Storing;
import nl.vooropleiding.sample.bron.verkeer.Leveringen;
import nl.vooropleiding.sample.bron.verkeer.Weigeringen;

/** Does what the control page or a test asks, and says in a sentence what was done. */
public final class Opdrachten {

    private static final String STANDAARD_REDEN = "Uitschrijving";

    private final Database database;
    private final Register register;
    private final Berichtgever berichtgever;
    private final Clock klok;

    public Opdrachten(Database database, Register register, Berichtgever berichtgever, Clock klok) {
        this.database = database;
        this.register = register;
        this.berichtgever = berichtgever;
        this.klok = klok;
    }

    /** What was asked makes no sense; the message says why. */
    static final class Onbegrepen extends Exception {

        private static final long serialVersionUID = 1L;

        Onbegrepen(String waarom) {
            super(waarom);
        }
    }

    /** @param parameter gives a parameter's value, or null */
    String voerUit(UnaryOperator<String> parameter) throws Onbegrepen {
        Parameters p = new Parameters(parameter);
        try {
            return switch (p.eis("opdracht")) {
                case "gedrag" -> gedrag(p);
                case "weigeren" -> weigeren(p);
                case "wijzigen" -> wijzigen(p);
                case "beeindigen" -> beeindigen(p);
                case "opnieuw" -> opnieuw(p);
                default -> throw new Onbegrepen("Deze opdracht bestaat niet.");
            };
        } catch (OnmogelijkeMutatie e) {
            throw new Onbegrepen(e.getMessage());
        }
    }

    private String gedrag(Parameters p) throws Onbegrepen {
        Optional<Duration> vertraging = p.milliseconden("vertraging");
        Optional<Storing> storing = p.storing("storing");
        Optional<Boolean> dubbel = p.jaNee("dubbel");
        Optional<Boolean> omgekeerd = p.jaNee("omgekeerd");
        database.doe(sql -> {
            Instelwaarden waarden = new Instelwaarden(sql);
            zet(vertraging, waarden::vertraag);
            zet(storing, waarden::stoor);
            zet(dubbel, waarden::verdubbel);
            zet(omgekeerd, waarden::keerOm);
        });
        return "Het gedrag is bewaard.";
    }

    private static <T> void zet(Optional<T> waarde, Consumer<T> plaats) {
        waarde.ifPresent(plaats);
    }

    private String weigeren(Parameters p) throws Onbegrepen {
        Persoon persoon = persoon(p);
        boolean aan = p.jaNee("aan").orElse(true);
        database.doe(sql -> new Weigeringen(sql).zet(persoon.nummer(), aan));
        return persoon.voluit() + (aan ? " wordt voortaan geweigerd." : " wordt niet meer geweigerd.");
    }

    private String wijzigen(Parameters p) throws Onbegrepen {
        Persoon persoon = persoon(p);
        Optional<String> brin = p.waarde("brin");
        if (brin.flatMap(Instelling::metBrin).isEmpty() && brin.isPresent()) {
            throw new Onbegrepen("Deze school staat niet in het register.");
        }
        Collection<String> scholen = berichtgever.wijzig(persoon, p.eis("stand"), brin);
        return scholen.isEmpty()
                ? "Het register is bijgewerkt. Niemand heeft een abonnement op " + persoon.voluit()
                        + ", dus er gaat niets uit."
                : "De spontane wijziging van " + persoon.voluit() + " gaat naar " + String.join(" en ", scholen) + ".";
    }

    private String beeindigen(Parameters p) throws Onbegrepen {
        Persoon persoon = persoon(p);
        Collection<String> scholen =
                berichtgever.beeindig(persoon, p.waarde("reden").orElse(STANDAARD_REDEN));
        return scholen.isEmpty()
                ? "Niemand heeft een abonnement op " + persoon.voluit() + "."
                : "Het einde van het abonnement op " + persoon.voluit() + " gaat naar " + String.join(" en ", scholen)
                        + ".";
    }

    private String opnieuw(Parameters p) throws Onbegrepen {
        Optional<Long> nr = p.getal("nr");
        int aantal = database.geef(sql -> new Leveringen(sql).biedOpnieuwAan(nr, klok.millis()));
        return aantal == 1
                ? "Eén levering wordt opnieuw aangeboden."
                : aantal + " leveringen worden opnieuw aangeboden.";
    }

    private Persoon persoon(Parameters p) throws Onbegrepen {
        return register.genaamd(p.eis("persoon"))
                .orElseThrow(() -> new Onbegrepen("Deze persoon staat niet in het register."));
    }
}
