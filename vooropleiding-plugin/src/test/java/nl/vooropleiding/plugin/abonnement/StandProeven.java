package nl.vooropleiding.plugin.abonnement;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.plugin.aanmelder.AanmelderProeven;
import nl.vooropleiding.plugin.aanmelder.Aanmelders;
import nl.vooropleiding.plugin.aanmelder.Stadium;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Bericht;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.bewaren.Verwijderen;
import nl.vooropleiding.plugin.bron.Proefregister;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Oordeelbericht;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Standbericht;
import nl.vooropleiding.plugin.werklijst.Soort;
import nl.vooropleiding.plugin.werklijst.Werkpunten;
import nl.vooropleiding.plugin.werklijst.Werkregel;
import org.junit.jupiter.api.Test;

/** From a delivered stand to the dossier: only where there is ground, the latest only, and all of it. */
public interface StandProeven {

    String STATUS = "select status from vpl_bericht where richting = 'IN' and identificatiecode = ?1";

    String VERZOEK = "select %s from vpl_bericht where richting = 'UIT' and deelnemer = ?1";

    Instant MAART = Instant.parse("2026-03-01T09:00:00Z");
    Instant APRIL = Instant.parse("2026-04-01T09:00:00Z");

    @Test
    default void eenStandZonderAbonnementGaatInQuarantaine() {
        Standbericht bericht = Standbericht.over(Personen.nieuw());

        lever(bericht, "QUARANTAINE");

        assertThat(melding(bericht)).startsWith("Geen grond");
    }

    @Test
    default void eenAntwoordWaarNiemandOmVroegGaatInQuarantaine() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        abonneer(persoon);
        Standbericht bericht = Standbericht.over(persoon);
        Standbericht antwoord = bericht.alsAntwoordOp(bericht.code());

        lever(antwoord, "QUARANTAINE");

        assertThat(melding(antwoord)).isEqualTo("Antwoord op een verzoek dat wij niet deden.");
    }

    @Test
    default void eenStandMetAbonnementVultHetDossierHelemaal() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        String deelnemer = abonneer(persoon);
        Standbericht bericht = Standbericht.over(persoon);

        lever(bericht, "GOEDGEKEURD");

        DossierBeeld dossier = dossier(deelnemer);
        assertThat(dossier.huidig().datumTijd()).isEqualTo(MAART);
        assertThat(dossier.spontaan()).isTrue();
        assertThat(dossier.stand())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(bericht.stand());
        assertThat(Plugin.bean(Abonnementen.class)
                        .beeld(INSTELLING, deelnemer)
                        .orElseThrow()
                        .staat())
                .isEqualTo(AbonnementStaat.ACTIEF);
    }

    @Test
    default void hetAntwoordOpOnzeVraagBeslechtHaarEnVultHetDossier() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        String deelnemer = Personen.deelnemer();
        String code = gevraagd(persoon, deelnemer);
        lever(Standbericht.over(persoon).alsAntwoordOp(code), "GOEDGEKEURD");

        assertThat(waarde(VERZOEK.formatted("status"), deelnemer)).isEqualTo("GOEDGEKEURD");
        assertThat(dossier(deelnemer).spontaan()).isFalse();
    }

    /** The register has taken our request about this person; returns its code. */
    private static String gevraagd(PersoonsgebondenNummer persoon, String deelnemer) {
        Plugin.tabellen().kenInstelling();
        Plugin.tabellen().bewaar(abonnement(persoon, AbonnementStaat.GEPLAND), betrokkene(persoon, deelnemer));
        Proefregister.bevestigt(() -> {
            Plugin.tabellen().in(() -> Plugin.bean(Vragen.class)
                    .vooropleiding(
                            Plugin.bean(AbonnementRijen.class)
                                    .abonnement(INSTELLING, hash(persoon))
                                    .orElseThrow(),
                            deelnemer,
                            Aanleiding.vanzelf("proef")));
            wachtOp("IN_BEHANDELING", VERZOEK.formatted("status"), deelnemer);
        });
        return (String) waarde(VERZOEK.formatted("identificatiecode"), deelnemer);
    }

    private static void lever(Oordeelbericht oordeel) {
        assertThat(Plugin.lever(oordeel.xml()).statusCode()).isEqualTo(200);
        wachtOp("GOEDGEKEURD", STATUS + " and operatie = 'TERUGKOPPELEN'", oordeel.code());
    }

    /** Subscription refused beside the stand: whichever the register says first, the stand is taken and the words stand. */
    @Test
    default void eenGeweigerdAbonnementNaastEenStand_inWelkeVolgordeOok() {
        for (boolean standEerst : new boolean[] {true, false}) {
            PersoonsgebondenNummer persoon = Personen.nieuw();
            String deelnemer = Personen.deelnemer();
            String code = gevraagd(persoon, deelnemer);
            Standbericht stand = Standbericht.over(persoon).alsAntwoordOp(code);
            Oordeelbericht oordeel = new Oordeelbericht(code, false);
            if (standEerst) {
                lever(stand, "GOEDGEKEURD");
                lever(oordeel);
            } else {
                lever(oordeel);
                lever(stand, "GOEDGEKEURD");
            }

            assertThat(dossier(deelnemer).huidig().datumTijd()).isEqualTo(MAART);
            AbonnementBeeld abonnement =
                    Plugin.bean(Abonnementen.class).beeld(INSTELLING, deelnemer).orElseThrow();
            assertThat(abonnement.staat()).isEqualTo(AbonnementStaat.GEWEIGERD);
            assertThat(abonnement.melding())
                    .hasValueSatisfying(m -> assertThat(m).contains(Oordeelbericht.WOORDEN, "VPL031"));
            assertThat(waarde("select status from vpl_bericht where richting = 'UIT' and identificatiecode = ?1", code))
                    .isEqualTo(standEerst ? "GOEDGEKEURD" : "AFGEKEURD");
            assertThat(waarde(
                            "select foutcode from vpl_bericht where richting = 'UIT' and identificatiecode = ?1", code))
                    .isEqualTo(standEerst ? null : "VPL031");
            lever(Standbericht.over(persoon).opnieuw(APRIL), "QUARANTAINE");
        }
    }

    @Test
    default void eenGoedOordeelZonderStandLaatDeVraagOpen() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        String deelnemer = Personen.deelnemer();
        String code = gevraagd(persoon, deelnemer);

        lever(new Oordeelbericht(code, true));
        assertThat(waarde(VERZOEK.formatted("status"), deelnemer)).isEqualTo("IN_BEHANDELING");

        lever(Standbericht.over(persoon).alsAntwoordOp(code), "GOEDGEKEURD");
        assertThat(waarde(VERZOEK.formatted("status"), deelnemer)).isEqualTo("GOEDGEKEURD");
    }

    @Test
    default void dezelfdeStandNogEensIsGeenNieuweStand() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        String deelnemer = abonneer(persoon);
        Standbericht bericht = Standbericht.over(persoon);
        lever(bericht, "GOEDGEKEURD");

        lever(bericht.opnieuw(APRIL), "GOEDGEKEURD");

        assertThat(standen(deelnemer)).isEqualTo(1);
        assertThat(dossier(deelnemer).huidig().datumTijd()).isEqualTo(MAART);
        assertThat(dossier(deelnemer).geactualiseerd()).isEqualTo(APRIL);
    }

    @Test
    default void eenOudereStandWintNooit() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        String deelnemer = abonneer(persoon);
        Standbericht nieuw = Standbericht.over(persoon).opnieuw(APRIL).met(3);
        lever(nieuw, "GOEDGEKEURD");

        lever(Standbericht.over(persoon).opnieuw(MAART).met(2), "GOEDGEKEURD");

        assertThat(dossier(deelnemer).stand().aantalJaarMboZonderDiploma()).contains(3);
        assertThat(dossier(deelnemer).geactualiseerd()).isEqualTo(APRIL);
        assertThat(standen(deelnemer)).isEqualTo(2);
    }

    @Test
    default void wieIemandAndersBlijktWordtNietBeoordeeldOpWatEerderKwam() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        String deelnemer = abonneer(persoon);
        AanmelderProeven.meldAan(INSTELLING, deelnemer, Optional.of(persoon));
        lever(Standbericht.over(persoon), "GOEDGEKEURD");
        assertThat(stadium(deelnemer)).isNotIn(Stadium.WACHT, Stadium.NIET_GEVRAAGD);

        Deelnemer ander = AanmelderProeven.meldAan(INSTELLING, deelnemer, Optional.of(Personen.nieuw()));
        DeelnemerGebeurtenis wissel = new DeelnemerGebeurtenis(
                "wissel-" + deelnemer,
                DeelnemerGebeurtenis.Soort.NUMMER_GEWIJZIGD,
                INSTELLING,
                deelnemer,
                MAART,
                "proef");
        Gebeurtenis genoteerd = new Gebeurtenis(wissel, MAART);
        Plugin.tabellen().bewaar(genoteerd);
        Plugin.bean(Beoordeling.class).beoordeel(genoteerd, Optional.of(ander));

        assertThat(stadium(deelnemer)).isEqualTo(Stadium.WACHT);
    }

    @Test
    default void eenAfgekeurdVerzoekStaatOpDeWerklijstTotHetAlsnogLuktOfErGeenGrondMeerIs() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        String deelnemer = Personen.deelnemer();
        Plugin.tabellen().kenInstelling();
        Plugin.tabellen().bewaar(abonnement(persoon, AbonnementStaat.GEPLAND), betrokkene(persoon, deelnemer));
        keurAf(persoon, deelnemer, "Deze persoon is niet bekend.");
        assertThat(werk(deelnemer)).singleElement().satisfies(w -> {
            assertThat(w.soort()).isEqualTo(Soort.BERICHT_AFGEKEURD);
            assertThat(w.woorden().perTaal().get("nl")).endsWith("afgekeurd: Deze persoon is niet bekend.");
        });

        Plugin.tabellen().in(() -> Plugin.bean(AbonnementRijen.class)
                .abonnement(INSTELLING, hash(persoon))
                .orElseThrow()
                .word(AbonnementStaat.AANGEVRAAGD, Oorzaak.GROND, null, MAART));
        lever(Standbericht.over(persoon), "GOEDGEKEURD");
        assertThat(werk(deelnemer)).isEmpty();

        Plugin.bean(Verwijderen.class).verwijder(INSTELLING, deelnemer, "bos", "proef");
        assertThat(aantal("select count(*) from vpl_werkpunt where deelnemer = ?1", deelnemer))
                .isZero();
    }

    @Test
    default void watEenStandAndersMaaktStaatOpDeWerklijst() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        String deelnemer = abonneer(persoon);
        lever(Standbericht.over(persoon), "GOEDGEKEURD");
        assertThat(werk(deelnemer)).as("een eerste stand").isEmpty();

        Standbericht april = Standbericht.over(persoon).opnieuw(APRIL);
        byte[] anders = april.tekst()
                .replace("<b:startkwalificatieBehaald>J", "<b:startkwalificatieBehaald>N")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Plugin.lever(anders).statusCode()).isEqualTo(200);
        wachtOp("GOEDGEKEURD", STATUS, april.code());

        assertThat(werk(deelnemer)).extracting(Werkregel::soort).containsExactly(Soort.STARTKWALIFICATIE_GEWIJZIGD);
    }

    /** The open points about this student. */
    private static List<Werkregel> werk(String deelnemer) {
        return Plugin.bean(Werkpunten.class).van(INSTELLING, deelnemer).stream()
                .filter(Werkregel::open)
                .toList();
    }

    private static void keurAf(PersoonsgebondenNummer persoon, String deelnemer, String melding) {
        Plugin.tabellen().in(() -> Plugin.bean(Vragen.class)
                .vooropleiding(
                        Plugin.bean(AbonnementRijen.class)
                                .abonnement(INSTELLING, hash(persoon))
                                .orElseThrow(),
                        deelnemer,
                        Aanleiding.vanzelf("proef")));
        long verzoek = aantal("select max(id) from vpl_bericht where richting = 'UIT' and deelnemer = ?1", deelnemer);
        Plugin.tabellen().in(() -> Plugin.bean(AntwoordVerwerking.class)
                .geweigerd(Plugin.bean(EntityManager.class).find(Bericht.class, verzoek), melding));
    }

    private static Stadium stadium(String deelnemer) {
        return Plugin.bean(Aanmelders.class).van(INSTELLING, deelnemer).get(0).stadium();
    }

    private static void lever(Standbericht bericht, String afloop) {
        assertThat(Plugin.lever(bericht.xml()).statusCode()).isEqualTo(200);
        wachtOp(afloop, STATUS + " and operatie = 'VERSTREKKEN_VOOROPLEIDING'", bericht.code());
    }

    private static String melding(Standbericht bericht) {
        return (String) waarde(STATUS.replace("select status", "select melding"), bericht.code());
    }

    private static DossierBeeld dossier(String deelnemer) {
        return Plugin.bean(Dossiers.class).van(INSTELLING, deelnemer).orElseThrow();
    }

    private static long standen(String deelnemer) {
        return aantal(
                "select count(*) from vpl_stand s join vpl_dossier d on d.id = s.dossier where d.deelnemer = ?1",
                deelnemer);
    }

    /** Asked for, and not answered yet; returns the student that this person is. */
    private static String abonneer(PersoonsgebondenNummer persoon) {
        String deelnemer = Personen.deelnemer();
        abonneer(persoon, deelnemer);
        return deelnemer;
    }

    /** This student is this person, about whom the register is asked. */
    static void abonneer(PersoonsgebondenNummer persoon, String deelnemer) {
        Plugin.tabellen().bewaar(abonnement(persoon, AbonnementStaat.AANGEVRAAGD), betrokkene(persoon, deelnemer));
    }

    static Abonnement abonnement(PersoonsgebondenNummer persoon, AbonnementStaat staat) {
        Instant nu = Plugin.bean(Clock.class).instant();
        Abonnement abonnement = new Abonnement(
                INSTELLING, hash(persoon), Plugin.bean(Versleuteling.class).versleutel(persoon), nu);
        abonnement.identificatieGevraagd("proef");
        abonnement.geidentificeerd();
        if (staat == AbonnementStaat.ACTIEF) {
            abonnement.word(AbonnementStaat.AANGEVRAAGD, Oorzaak.GROND, null, nu);
        }
        abonnement.word(staat, Oorzaak.GROND, null, nu);
        return abonnement;
    }

    static Betrokkene betrokkene(PersoonsgebondenNummer persoon, String deelnemer) {
        return new Betrokkene(
                new Deelnemer(
                        deelnemer,
                        INSTELLING,
                        "41174",
                        Optional.of(persoon),
                        new Naam("Johanna", "", Optional.empty(), "Palm"),
                        OnvolledigeDatum.van("1999-05-17"),
                        Deelnemer.Geslacht.VROUW,
                        Optional.empty(),
                        List.of()),
                hash(persoon));
    }

    static String hash(PersoonsgebondenNummer persoon) {
        return Plugin.bean(Versleuteling.class).persoon(persoon);
    }
}
