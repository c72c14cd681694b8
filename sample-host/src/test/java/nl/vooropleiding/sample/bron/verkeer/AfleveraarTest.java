package nl.vooropleiding.sample.bron.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.sample.bron.ProefDatabase;
import nl.vooropleiding.sample.bron.TestKlok;
import nl.vooropleiding.sample.bron.opslag.Database;
import nl.vooropleiding.sample.bron.verkeer.Kanaal.Afloop;
import nl.vooropleiding.sample.bron.verkeer.Levering.Status;
import org.junit.jupiter.api.Test;

class AfleveraarTest {

    private static final Duration PAUZE = Duration.ofSeconds(10);
    private static final Duration PACHT = Duration.ofSeconds(30);

    private final TestKlok klok = new TestKlok();
    private final Database database = ProefDatabase.leeg();
    private final List<String> aangeboden = new ArrayList<>();
    private final Map<String, Afloop> aflopen = new HashMap<>();
    private final Afleveraar afleveraar =
            new Afleveraar(database, this::bied, klok, new Afleveraar.Regels(3, PAUZE, PACHT));

    @Test
    void watOverEenPersoonGaatBlijftInVolgordeEnHoudtAnderenNietOp() {
        aflopen.put("a1", Afloop.nogEens("stuk"));
        verzend("a1", "A");
        verzend("a2", "A");
        verzend("b1", "B");

        afleveraar.bezorg(10);
        assertThat(aangeboden).containsExactly("a1", "b1");

        aflopen.clear();
        klok.vooruit(PAUZE);
        afleveraar.bezorg(10);
        assertThat(aangeboden).containsExactly("a1", "b1", "a1", "a2");
        assertThat(statussen()).containsOnly(Status.AFGELEVERD);
    }

    @Test
    void naDriePogingenHoudtHetOpEnKanHetOpnieuw() {
        aflopen.put("a1", Afloop.nogEens("stuk"));
        verzend("a1", "A");

        for (int i = 0; i < 10; i++) {
            afleveraar.bezorg(10);
            klok.vooruit(PAUZE);
        }
        assertThat(aangeboden).containsExactly("a1", "a1", "a1");
        assertThat(statussen()).containsExactly(Status.MISLUKT);

        aflopen.clear();
        int aantal = database.geef(sql -> new Leveringen(sql).biedOpnieuwAan(Optional.empty(), klok.millis()));
        afleveraar.bezorg(10);
        assertThat(aantal).isEqualTo(1);
        assertThat(statussen()).containsExactly(Status.AFGELEVERD);
    }

    @Test
    void dePauzeGroeit() {
        aflopen.put("a1", Afloop.nogEens("stuk"));
        verzend("a1", "A");
        afleveraar.bezorg(10);
        klok.vooruit(PAUZE);
        afleveraar.bezorg(10);

        klok.vooruit(PAUZE);
        afleveraar.bezorg(10);
        assertThat(aangeboden).hasSize(2);

        klok.vooruit(PAUZE);
        afleveraar.bezorg(10);
        assertThat(aangeboden).hasSize(3);
    }

    @Test
    void watDefinitiefIsWordtNietHerhaald() {
        aflopen.put("a1", Afloop.definitief("fout"));
        verzend("a1", "A");
        verzend("a2", "A");

        afleveraar.bezorg(10);

        assertThat(aangeboden).containsExactly("a1", "a2");
        assertThat(statussen()).containsExactly(Status.AFGELEVERD, Status.MISLUKT);
    }

    @Test
    void dubbelGaatTweeKeerMetDezelfdeCode() {
        database.doe(sql -> new Instelwaarden(sql).verdubbel(true));
        verzend("a1", "A");

        afleveraar.bezorg(10);

        assertThat(aangeboden).containsExactly("a1", "a1");
    }

    @Test
    void omgekeerdWachtOpEenTweedeEnBiedtDieEerstAan() {
        database.doe(sql -> new Instelwaarden(sql).keerOm(true));
        verzend("a1", "A");
        klok.vooruit(Duration.ofSeconds(2));
        verzend("a2", "A");
        verzend("b1", "B");

        afleveraar.bezorg(10);
        assertThat(aangeboden).isEmpty();

        klok.vooruit(Postkamer.VERZAMELTIJD.minusSeconds(2));
        afleveraar.bezorg(10);
        assertThat(aangeboden).containsExactly("a2", "a1");
    }

    @Test
    void watBezigWasToenDeServerStopteWordtNaDePachtOpnieuwAangeboden() {
        verzend("a1", "A");
        database.geef(sql -> new Leveringen(sql).claim(klok.millis(), PACHT, false));

        afleveraar.bezorg(10);
        assertThat(aangeboden).isEmpty();

        klok.vooruit(PACHT.plusMillis(1));
        afleveraar.bezorg(10);
        assertThat(aangeboden).containsExactly("a1");
    }

    private Afloop bied(Levering levering) {
        String code = levering.document().identificatiecode();
        aangeboden.add(code);
        return aflopen.getOrDefault(code, Afloop.BEVESTIGD);
    }

    private void verzend(String code, String wie) {
        database.doe(
                sql -> Postkamer.verzend(sql, new Document("terugkoppelen", code, "99ZA", wie, "<x/>"), klok.millis()));
    }

    private List<Status> statussen() {
        return database.geef(sql -> new Leveringen(sql).laatste(10)).stream()
                .map(Levering::status)
                .toList();
    }
}
