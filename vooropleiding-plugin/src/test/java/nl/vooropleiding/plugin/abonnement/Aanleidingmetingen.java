package nl.vooropleiding.plugin.abonnement;

import static nl.vooropleiding.plugin.server.Meting.noteer;
import static nl.vooropleiding.plugin.server.Plugin.aantal;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Berichtplaatser;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What a flood of triggers comes to: everybody in a school is looked at three times while what is to be sent waits. Of ten
 * students seven are as they were, one withdraws, one withdraws, applies again and withdraws, and one has another date of
 * birth.
 */
public interface Aanleidingmetingen {

    int STUDENTEN = 40_000;
    int AANLEIDINGEN = 3;

    String TE_STUREN = "select count(*) from vpl_bericht where instelling = ?1 and baan is not null";

    @Test
    @Order(30)
    default void drieAanleidingenVoorEenHeleSchool() {
        String school = Berichtplaatser.school();
        List<Deelnemer> studenten = Personen.veel(STUDENTEN).stream()
                .map(nummer -> Proefdeelnemer.aangemeld(school, Optional.of(nummer), 0))
                .toList();
        studenten.forEach(Aanleidingmetingen::kijk);
        stelIn(school);
        for (int aanleiding = 0; aanleiding < AANLEIDINGEN; aanleiding++) {
            for (int i = 0; i < STUDENTEN; i++) {
                kijk(zoalsNu(studenten.get(i), i % 10, aanleiding));
            }
        }
        long aanroepen = aantal(TE_STUREN, school);
        long nodig = STUDENTEN * 3L / 10;
        noteer(
                "drie aanleidingen voor 40.000: aanroepen per aanleiding",
                (double) aanroepen / (STUDENTEN * AANLEIDINGEN),
                "<= 0.10",
                "70 % ongewijzigd");
        noteer("daarvan overbodig", aanroepen - nodig, "0", "");
        Plugin.tabellen().wijzig("delete from vpl_bericht where instelling = ?1", school);
    }

    private static void kijk(Deelnemer deelnemer) {
        Plugin.tabellen().in(() -> Plugin.bean(Beoordeling.class).beoordeel(deelnemer, Aanleiding.vanzelf("meting")));
    }

    /** As if the register had answered all of it. */
    private static void stelIn(String school) {
        Plugin.tabellen()
                .wijzig(
                        "update vpl_abonnement set staat = 'ACTIEF', goedgekeurde_gegevens = gevraagde_gegevens"
                                + " where instelling = ?1",
                        school);
        Plugin.tabellen().wijzig("delete from vpl_bericht where instelling = ?1", school);
        Plugin.tabellen().wijzig("analyze");
    }

    private static Deelnemer zoalsNu(Deelnemer eerst, int soort, int aanleiding) {
        return switch (soort) {
            case 0 -> met(eerst, eerst.geboortedatum(), false);
            case 1 -> met(eerst, eerst.geboortedatum(), aanleiding == 1);
            case 2 -> met(eerst, OnvolledigeDatum.van("2008-12-24"), true);
            default -> eerst;
        };
    }

    private static Deelnemer met(Deelnemer d, OnvolledigeDatum geboortedatum, boolean aangemeld) {
        return new Deelnemer(
                d.id(),
                d.instelling(),
                d.deelnemernummer(),
                d.persoonsgebondenNummer(),
                d.naam(),
                geboortedatum,
                d.geslacht(),
                d.adres(),
                aangemeld ? d.relaties() : List.of());
    }
}
