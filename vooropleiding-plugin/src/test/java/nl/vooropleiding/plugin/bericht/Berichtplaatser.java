package nl.vooropleiding.plugin.bericht;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Verzoeken;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;

/** Messages that wait, about students that are known, in a school where sending is off: they wait for one test alone. */
public final class Berichtplaatser {

    private Berichtplaatser() {}

    public static String school() {
        String school = Plugin.tabellen().eigenSchool();
        zetStil(school);
        return school;
    }

    /** Nothing leaves this school by itself any more. */
    public static void zetStil(String school) {
        // The pulse gives a school that is new its row: who makes it at the same moment is in its way.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> aantal("select count(*) from vpl_verbinding where instelling = ?1", school) == 1);
        Plugin.bean(Verbindingen.class).zetVerzenden(school, false, "proef", "proef");
    }

    /** A request about somebody new who belongs there. */
    public static long plaats(String school, String eenheid) {
        String wie = Personen.deelnemer();
        PersoonsgebondenNummer persoon = Personen.veel(1).get(0);
        ken(school, wie, persoon, eenheid);
        return plaats(school, wie, persoon);
    }

    public static void ken(String school, String wie, PersoonsgebondenNummer persoon, String eenheid) {
        Relatie relatie = new Relatie(
                "A1",
                Relatie.Soort.AANMELDING,
                Relatie.Status.ACTIEF,
                "Aangemeld",
                "1.1",
                Relatie.Onderwijs.BEROEPSONDERWIJS,
                LocalDate.of(2026, 3, 1),
                Optional.empty(),
                Optional.of(eenheid),
                Optional.of("plein"),
                Optional.empty());
        Deelnemer deelnemer = new Deelnemer(
                wie,
                school,
                "41999",
                Optional.of(persoon),
                new Naam("Proef", "", Optional.empty(), "Persoon"),
                OnvolledigeDatum.van("1995-00-00"),
                Deelnemer.Geslacht.VROUW,
                Optional.empty(),
                List.of(relatie));
        Plugin.tabellen().in(() -> {
            Betrokkenen betrokkenen = Plugin.bean(Betrokkenen.class);
            betrokkenen.ververs(betrokkenen.nieuw(deelnemer, hash(persoon)), deelnemer);
        });
    }

    public static long plaats(String school, String wie, PersoonsgebondenNummer persoon) {
        Opdracht opdracht = new Opdracht(
                school,
                wie,
                hash(persoon),
                Operatie.AANVRAGEN_VOOROPLEIDING,
                Optional.empty(),
                Aanleiding.vanzelf("proef"),
                kop -> Verzoeken.vooropleiding(kop, persoon));
        Plugin.tabellen().in(() -> Plugin.bean(Uitbak.class).plaats(opdracht));
        return aantal("select id from vpl_bericht where instelling = ?1 and persoon = ?2", school, hash(persoon));
    }

    static String hash(PersoonsgebondenNummer persoon) {
        return Plugin.bean(Versleuteling.class).persoon(persoon);
    }
}
