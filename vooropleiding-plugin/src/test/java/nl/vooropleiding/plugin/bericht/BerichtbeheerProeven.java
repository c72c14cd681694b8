package nl.vooropleiding.plugin.bericht;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.plugin.betrokkene.Plekken;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Sqlverzamelaar;
import org.junit.jupiter.api.Test;

/** What a person does to messages, and which ones that person sees. */
public interface BerichtbeheerProeven {

    String STATUS = "select status from vpl_bericht where id = ?1";

    @Test
    default void watGeblokkeerdIsGaatNietMee_totHetWordtLosgelaten() {
        String school = Berichtplaatser.school();
        long id = Berichtplaatser.plaats(school, Personen.deelnemer(), Personen.nieuw());

        assertThat(beheer().blokkeer(List.of(id), "eerst overleg", "K. Bos")).isEqualTo(1);
        assertThat(beheer().blokkeer(List.of(id), "nog eens", "K. Bos"))
                .as("al geblokkeerd")
                .isZero();
        assertThat(waarde("select baan from vpl_bericht where id = ?1", id)).isNull();
        assertThat(regels(school, new Bereik.Alles(), true)).singleElement().satisfies(r -> {
            assertThat(r.status()).isEqualTo(BerichtStatus.WACHTRIJ);
            assertThat(r.blokkade().orElseThrow().reden()).isEqualTo("eerst overleg");
            assertThat(r.blokkade().orElseThrow().door()).isEqualTo("K. Bos");
        });

        assertThat(beheer().deblokkeer(List.of(id))).isEqualTo(1);
        assertThat(aantal("select baan from vpl_bericht where id = ?1", id)).isEqualTo(Baan.AUTOMATISCH.rang());
        assertThat(regels(school, new Bereik.Alles(), true)).isEmpty();
    }

    @Test
    default void eenTweedeAanleidingSluitAanBijWatGeblokkeerdIs() {
        String school = Berichtplaatser.school();
        PersoonsgebondenNummer persoon = Personen.nieuw();
        String wie = Personen.deelnemer();
        long id = Berichtplaatser.plaats(school, wie, persoon);
        beheer().blokkeer(List.of(id), "eerst overleg", "K. Bos");

        assertThat(Berichtplaatser.plaats(school, wie, persoon)).isEqualTo(id);
        assertThat(waarde("select baan from vpl_bericht where id = ?1", id))
                .as("nog geblokkeerd")
                .isNull();
    }

    @Test
    default void verwijderenKanAlleenInDeWachtrij() {
        String school = Berichtplaatser.school();
        long wacht = Berichtplaatser.plaats(school, Personen.deelnemer(), Personen.nieuw());
        long klaar = Berichtplaatser.plaats(school, Personen.deelnemer(), Personen.nieuw());
        Plugin.tabellen().wijzig("update vpl_bericht set status = 'GOEDGEKEURD', baan = null where id = ?1", klaar);

        assertThat(beheer().verwijder(List.of(wacht, klaar, 0L), "K. Bos")).isEqualTo(1);

        assertThat(waarde(STATUS, wacht)).isEqualTo("VERWIJDERD");
        assertThat(waarde("select melding from vpl_bericht where id = ?1", wacht))
                .isEqualTo("Verwijderd door K. Bos");
        assertThat(waarde(STATUS, klaar)).isEqualTo("GOEDGEKEURD");
    }

    @Test
    default void eenStoringGaatOpnieuwZoalsZeWas_metDeHand() {
        String school = Berichtplaatser.school();
        long id = Berichtplaatser.plaats(school, Personen.deelnemer(), Personen.nieuw());
        Object code = waarde("select identificatiecode from vpl_bericht where id = ?1", id);
        Plugin.tabellen()
                .wijzig("update vpl_bericht set status = 'STORING', baan = null, aanbiedingen = 3 where id = ?1", id);

        assertThat(beheer().opnieuw(List.of(id))).isEqualTo(1);

        assertThat(waarde(STATUS, id)).isEqualTo("WACHTRIJ");
        assertThat(aantal("select baan from vpl_bericht where id = ?1", id)).isEqualTo(Baan.HAND.rang());
        assertThat(waarde("select identificatiecode from vpl_bericht where id = ?1", id))
                .isEqualTo(code);
    }

    @Test
    default void iederZietDeBerichtenVanZijnEigenBereik_enEenBladzijdeKostTweeVragen() {
        String school = Berichtplaatser.school();
        for (int i = 0; i < 30; i++) {
            String wie = Personen.deelnemer();
            PersoonsgebondenNummer persoon = Personen.nieuw();
            Berichtplaatser.ken(school, wie, persoon, i % 2 == 0 ? "techniek" : "zorg");
            Berichtplaatser.plaats(school, wie, persoon);
        }
        assertThat(regels(school, new Bereik.Alles(), false))
                .hasSize(25)
                .allSatisfy(r -> assertThat(r.over().orElseThrow().naam()).contains("Proef Persoon"));
        assertThat(regels(school, new Bereik.Deel(Set.of("techniek"), Set.of()), false))
                .hasSize(15);
        assertThat(regels(school, new Bereik.Deel(Set.of(), Set.of("plein")), false))
                .hasSize(25);
        assertThat(regels(school, new Bereik.Deel(Set.of(), Set.of()), false)).isEmpty();

        List<String> statements = Sqlverzamelaar.van(() -> {
            Berichten berichten = Plugin.bean(Berichten.class);
            Berichtvraag vraag = vraag(school, new Bereik.Deel(Set.of("zorg"), Set.of()), false);
            assertThat(berichten.tel(vraag, 100)).isEqualTo(15);
            berichten.zoek(vraag, Bladzijde.eerste(25));
        });
        assertThat(statements).hasSize(2).noneMatch(s -> s.toLowerCase(Locale.ROOT)
                .contains("inhoud,"));
    }

    @Test
    default void waarIederHoortKostEenVraagVoorEenHeleBladzijde() {
        String school = Berichtplaatser.school();
        String een = Personen.deelnemer();
        Berichtplaatser.ken(school, een, Personen.nieuw(), "techniek");
        String ander = Personen.deelnemer();
        Berichtplaatser.ken(school, ander, Personen.nieuw(), "zorg");
        Plekken plekken = Plugin.bean(Plekken.class);

        assertThat(Sqlverzamelaar.van(() -> assertThat(plekken.van(school, List.of(een, ander, "onbekend")))
                        .isEqualTo(Map.of(
                                een, new Plekken.Plaats(Set.of("techniek"), Set.of("plein")),
                                ander, new Plekken.Plaats(Set.of("zorg"), Set.of("plein"))))))
                .hasSize(1);
        assertThat(Sqlverzamelaar.van(() -> plekken.van(school, List.of()))).isEmpty();
    }

    @Test
    default void watBuitenHetBereikValtKanNiemandAanraken() {
        String school = Berichtplaatser.school();
        String wie = Personen.deelnemer();
        PersoonsgebondenNummer persoon = Personen.nieuw();
        Berichtplaatser.ken(school, wie, persoon, "techniek");
        long id = Berichtplaatser.plaats(school, wie, persoon);
        Berichten berichten = Plugin.bean(Berichten.class);

        assertThat(berichten.onder(vraag(school, new Bereik.Deel(Set.of("techniek"), Set.of()), false), List.of(id)))
                .containsExactly(id);
        assertThat(berichten.onder(vraag(school, new Bereik.Deel(Set.of("zorg"), Set.of()), false), List.of(id)))
                .isEmpty();
        assertThat(berichten.onder(vraag(Berichtplaatser.school(), new Bereik.Alles(), false), List.of(id)))
                .isEmpty();
        assertThat(berichten.dossier(vraag(school, new Bereik.Deel(Set.of("zorg"), Set.of()), false), id))
                .isEmpty();
    }

    @Test
    default void wieBladertMistNietsEnZietNietsDubbel() {
        String school = Berichtplaatser.school();
        List<Long> gemaakt = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            gemaakt.add(Berichtplaatser.plaats(school, Personen.deelnemer(), Personen.nieuw()));
        }
        Berichtvraag vraag = vraag(school, new Bereik.Alles(), false);
        Berichten berichten = Plugin.bean(Berichten.class);

        List<Long> vooruit = new ArrayList<>();
        Bladzijde bladzijde = Bladzijde.eerste(3);
        List<Berichtregel> regels = berichten.zoek(vraag, bladzijde);
        while (!regels.isEmpty()) {
            regels.forEach(r -> vooruit.add(r.id()));
            bladzijde = vanaf(Optional.of(regels.get(regels.size() - 1).id()), Optional.empty());
            regels = berichten.zoek(vraag, bladzijde);
        }
        List<Long> terug = berichten.zoek(vraag, vanaf(Optional.empty(), Optional.of(vooruit.get(6)))).stream()
                .map(Berichtregel::id)
                .toList();

        Collections.reverse(gemaakt);
        assertThat(vooruit).isEqualTo(gemaakt);
        assertThat(terug).isEqualTo(vooruit.subList(3, 6));
        assertThat(berichten.tel(vraag, 4)).isEqualTo(4);
    }

    @Test
    default void opElkeKolomWordtInDeDatabaseGesorteerd() {
        String school = Berichtplaatser.school();
        List<Long> gemaakt = List.of(
                Berichtplaatser.plaats(school, Personen.deelnemer(), Personen.nieuw()),
                Berichtplaatser.plaats(school, Personen.deelnemer(), Personen.nieuw()),
                Berichtplaatser.plaats(school, Personen.deelnemer(), Personen.nieuw()));
        Plugin.tabellen().wijzig("update vpl_bericht set verzonden = 5 where id = ?1", gemaakt.get(2));
        Plugin.tabellen().wijzig("update vpl_bericht set verzonden = 9 where id = ?1", gemaakt.get(0));
        Berichtvraag vraag = vraag(school, new Bereik.Alles(), false);

        // What has no moment comes last, whichever way round.
        assertThat(gesorteerd(vraag, true)).containsExactly(gemaakt.get(2), gemaakt.get(0), gemaakt.get(1));
        assertThat(gesorteerd(vraag, false)).containsExactly(gemaakt.get(0), gemaakt.get(2), gemaakt.get(1));
        for (Bladzijde.Orde orde : Bladzijde.Orde.values()) {
            Bladzijde bladzijde = new Bladzijde(orde, true, Optional.empty(), Optional.empty(), 0, 25);
            assertThat(Plugin.bean(Berichten.class).zoek(vraag, bladzijde)).hasSize(3);
        }
    }

    @Test
    default void opNummerWordtGezochtZonderDatHetErgensStaat() {
        String school = Berichtplaatser.school();
        PersoonsgebondenNummer persoon = Personen.nieuw();
        long bericht = Berichtplaatser.plaats(school, Personen.deelnemer(), persoon);
        Berichtplaatser.plaats(school, Personen.deelnemer(), Personen.nieuw());
        Berichten berichten = Plugin.bean(Berichten.class);
        Berichtvraag vraag = vraag(school, new Bereik.Alles(), false);

        assertThat(berichten.laatsteOver(vraag, persoon)).contains(bericht);
        assertThat(berichten.laatsteOver(vraag, Personen.nieuw())).isEmpty();
        Berichtvraag zelfde = new Berichtvraag(
                school,
                new Bereik.Alles(),
                new Berichtvraag.Wie(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(bericht)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        assertThat(berichten.zoek(zelfde, Bladzijde.eerste(25)))
                .extracting(Berichtregel::id)
                .containsExactly(bericht);
    }

    private static List<Long> gesorteerd(Berichtvraag vraag, boolean oplopend) {
        Bladzijde bladzijde =
                new Bladzijde(Bladzijde.Orde.VERZONDEN, oplopend, Optional.empty(), Optional.empty(), 0, 25);
        return Plugin.bean(Berichten.class).zoek(vraag, bladzijde).stream()
                .map(Berichtregel::id)
                .toList();
    }

    private static Bladzijde vanaf(Optional<Long> na, Optional<Long> voor) {
        return new Bladzijde(Bladzijde.Orde.GEMAAKT, false, na, voor, 0, 3);
    }

    private static Berichtbeheer beheer() {
        return Plugin.bean(Berichtbeheer.class);
    }

    private static List<Berichtregel> regels(String school, Bereik bereik, boolean geblokkeerd) {
        return Plugin.bean(Berichten.class).zoek(vraag(school, bereik, geblokkeerd), Bladzijde.eerste(25));
    }

    private static Berichtvraag vraag(String school, Bereik bereik, boolean geblokkeerd) {
        return new Berichtvraag(
                school,
                bereik,
                Berichtvraag.Wie.IEDEREEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                geblokkeerd);
    }
}
