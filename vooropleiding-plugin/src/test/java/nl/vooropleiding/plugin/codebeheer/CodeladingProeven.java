package nl.vooropleiding.plugin.codebeheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.vooropleiding.Coderegel;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.code.Lijst;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import org.junit.jupiter.api.Test;

/** A list is in force from the moment it is loaded until it is put back, on this node and on the others. */
public interface CodeladingProeven {

    LocalDate DAG = LocalDate.of(2026, 3, 2);

    @Test
    default void watGeladenIsGeldtTotHetWordtTeruggezet() {
        Codeladingen ladingen = Plugin.bean(Codeladingen.class);
        Codelading klaar = ladingen.keur(aanbieding("keuzedelen.csv", "KEUZEDEEL;K9001;;;Proef met codes;"));
        assertThat(klaar.status()).isEqualTo(LadingStatus.KLAAR);
        assertThat(naam("K9001")).as("nog niet geladen").isEmpty();

        assertThat(ladingen.laad(klaar.id())).isPresent();
        ladingen.ververs();
        assertThat(naam("K9001")).hasValue("Proef met codes");
        assertThat(ladingen.laad(klaar.id())).as("een tweede keer").isEmpty();

        ladingen.herstel(Lijst.KEUZEDEEL, "proef");
        ladingen.ververs();
        assertThat(naam("K9001")).isEmpty();
    }

    @Test
    default void watNietDeugtWijzigtNietsEnZegtWaarom() {
        Codeladingen ladingen = Plugin.bean(Codeladingen.class);

        Codelading fout = ladingen.keur(aanbieding("fout.csv", "VAK;1001;;;Nederlands;\nVAK;100;;;Engels;"));

        assertThat(fout.status()).isEqualTo(LadingStatus.AFGEKEURD);
        assertThat(ladingen.laad(fout.id())).isEmpty();
        assertThat(ladingen.lading(fout.id()).orElseThrow().problemen())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.regel()).isEqualTo(2);
                    assertThat(p.waarde()).isEqualTo("100");
                });
    }

    @Test
    default void eenBestandInDeMapWordtVanzelfGeladenEnEenSlechtBlijftStaan() throws IOException {
        Path map = Files.createDirectories(Plugin.bean(Codemap.class).map());
        Path slecht = Files.writeString(map.resolve("slecht.csv"), "VAK;1001;31-12-2020;;Nederlands;");
        Files.writeString(map.resolve("goed.csv"), "EXAMENONDERDEEL;9001;;;Proef uit de map;");

        await().atMost(Duration.ofSeconds(30)).until(() -> Plugin.bean(Codelijst.class)
                .onderdeel(Onderdeelsoort.EXAMENONDERDEEL, "9001", DAG, DAG)
                .bekend());

        assertThat(slecht).exists();
        assertThat(Plugin.bean(Codeladingen.class).laatste(20))
                .filteredOn(l -> l.bestand().equals("slecht.csv"))
                .singleElement()
                .satisfies(l -> assertThat(l.status()).isEqualTo(LadingStatus.AFGEKEURD));
        Plugin.bean(Codeladingen.class).herstel(Lijst.EXAMENONDERDEEL, "proef");
    }

    @Test
    default void watEenApplicatieLevertWordtGeladenAlsEenBestand() throws PluginException {
        Codebron bron = Plugin.bean(Codebron.class);
        ProefCodelijst.regels =
                List.of(regel("K9101", "Een; met \"haken\""), regel("K9102", "Twee"), regel("K9103", "Drie"));
        bron.kijk();
        Plugin.bean(Codeladingen.class).ververs();
        assertThat(naam("K9101")).hasValue("Een; met \"haken\"");
        assertThat(naam("K9103")).hasValue("Drie");

        ProefCodelijst.regels = List.of(regel("K9101", "Anders"), regel("te lang", "Fout"));
        bron.kijk();
        Plugin.bean(Codeladingen.class).ververs();
        assertThat(naam("K9101")).as("een slechte regel, dus niets geladen").hasValue("Een; met \"haken\"");
        assertThat(Plugin.bean(Codeladingen.class).laatste(1).get(0).problemen())
                .singleElement()
                .satisfies(p -> assertThat(p.regel()).isEqualTo(2));

        Plugin.bean(Codeladingen.class).herstel(Lijst.KEUZEDEEL, "proef");
        Plugin.bean(Codeladingen.class).ververs();
    }

    private static Coderegel regel(String code, String naam) {
        return new Coderegel("KEUZEDEEL", code, Optional.empty(), Optional.empty(), naam, Optional.empty());
    }

    private static Optional<String> naam(String keuzedeel) {
        return Plugin.bean(Codelijst.class)
                .onderdeel(Onderdeelsoort.KEUZEDEEL, keuzedeel, DAG, DAG)
                .toen();
    }

    private static Aanbieding aanbieding(String naam, String inhoud) {
        return new Aanbieding(naam, inhoud.getBytes(StandardCharsets.UTF_8), "proef");
    }
}
