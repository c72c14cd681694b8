package nl.vooropleiding.plugin.kaart.privacy;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.plugin.betwisting.Betwisting;
import nl.vooropleiding.plugin.betwisting.Betwisting.Melder;
import nl.vooropleiding.plugin.betwisting.Betwisting.Onderwerp;
import nl.vooropleiding.plugin.betwisting.Betwistingen;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.inzage.Inzagevraag;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import org.junit.jupiter.api.Test;

/** Who saw what is found again page by page, none twice and none left out; what is disputed stays beside the data. */
public interface InzageProeven {

    Instant BEGIN = Instant.parse("2026-01-05T09:00:00Z");

    private static Inzagevraag alles(String school) {
        return new Inzagevraag(
                school, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Inzage rij(String school, String gebruiker, String deelnemer, long seconde) {
        return new Inzage(
                school,
                gebruiker,
                Inzage.Wat.VOOROPLEIDINGEN_DUO,
                deelnemer,
                BEGIN.plusSeconds(seconde),
                "aanmelding 1");
    }

    @Test
    default void wieWatZagStaatOpEenPaginaEnNietOpTwee() {
        String school = UUID.randomUUID().toString();
        Object[] rijen = new Object[25];
        for (int i = 0; i < rijen.length; i++) {
            rijen[i] = rij(school, "intake", "d" + i, i / 10);
        }
        Plugin.tabellen().bewaar(rijen);

        List<String> gelezen = new ArrayList<>();
        Inzagevraag vraag = alles(school);
        List<Inzage> pagina = Plugin.bean(Inzagelog.class).zoek(vraag, 4);
        while (!pagina.isEmpty()) {
            pagina.forEach(r -> gelezen.add(r.deelnemer()));
            vraag = vraag.verder(pagina.get(pagina.size() - 1));
            pagina = Plugin.bean(Inzagelog.class).zoek(vraag, 4);
        }

        assertThat(gelezen)
                .hasSize(25)
                .doesNotHaveDuplicates()
                .startsWith("d24")
                .endsWith("d0");
    }

    @Test
    default void zoekenOpDeelnemerGebruikerEnPeriode() {
        String school = UUID.randomUUID().toString();
        Plugin.tabellen()
                .bewaar(
                        rij(school, "intake", "a", 0),
                        rij(school, "intake", "b", 100),
                        rij(school, "privacy", "a", 200),
                        rij("elders", "intake", "a", 300));
        Inzagelog log = Plugin.bean(Inzagelog.class);

        assertThat(log.zoek(
                        new Inzagevraag(
                                school,
                                Optional.of("a"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        10))
                .extracting(Inzage::gebruiker)
                .containsExactly("privacy", "intake");
        assertThat(log.zoek(
                        new Inzagevraag(
                                school,
                                Optional.empty(),
                                Optional.of("intake"),
                                Optional.of(BEGIN.plusSeconds(100)),
                                Optional.of(BEGIN.plusSeconds(200)),
                                Optional.empty()),
                        10))
                .extracting(Inzage::deelnemer)
                .containsExactly("b");
    }

    @Test
    default void eenMeegenomenLijstStaatZelfInDeLijst() {
        String school = UUID.randomUUID().toString();
        Context context = new Context(
                school,
                Optional.empty(),
                Optional.empty(),
                "privacy",
                LocalDate.of(2026, 1, 5),
                Locale.ENGLISH,
                "proef");

        Plugin.bean(Inzagelog.class).schrijfLijst(Inzage.Wat.INZAGE_EXPORT, context, "lijst van 3 rijen");

        assertThat(aantal(
                        "select count(*) from vpl_inzage where instelling = ?1 and wat = 'INZAGE_EXPORT'"
                                + " and gebruiker = 'privacy'",
                        school))
                .isOne();
    }

    @Test
    default void watNietKloptBlijftStaanTotHetWordtGeslotenOfVerwijderd() {
        String school = UUID.randomUUID().toString();
        String deelnemer = Personen.deelnemer();
        Betwistingen betwistingen = Plugin.bean(Betwistingen.class);
        betwistingen.meld(
                school,
                deelnemer,
                new Onderwerp(Optional.of("RESULTAAT|ILT|27YU|2014-06-17|0372"), "diploma havo, 2014", "27YU"),
                "Het was vwo.",
                new Melder("intake", "M. Dijkstra"));

        Betwisting gemeld = betwistingen.van(school, deelnemer).get(0);
        assertThat(gemeld.open()).isTrue();
        assertThat(betwistingen.sluit(school, "een ander", gemeld.id(), "intake", "x"))
                .isFalse();
        assertThat(betwistingen.sluit(school, deelnemer, gemeld.id(), "intake", "De school verbeterde het."))
                .isTrue();
        assertThat(betwistingen.sluit(school, deelnemer, gemeld.id(), "intake", "nog eens"))
                .isFalse();
        assertThat(betwistingen.van(school, deelnemer).get(0).reden()).contains("De school verbeterde het.");

        betwistingen.verwijder(school, deelnemer);
        assertThat(betwistingen.van(school, deelnemer)).isEmpty();
    }
}
