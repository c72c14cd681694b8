package nl.vooropleiding.sample.bron.verkeer;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import nl.vooropleiding.sample.bron.envelop.Envelop;
import nl.vooropleiding.sample.bron.envelop.Geweigerd;
import nl.vooropleiding.sample.bron.opslag.Database;
import nl.vooropleiding.sample.bron.xml.Contract;

/** Answers stored requests once their delay is over. Answer and mark are one transaction: no request is answered twice. */
public final class Verwerker {

    private static final Logger LOG = System.getLogger(Verwerker.class.getName());

    private final Database database;
    private final Contract contract;
    private final Beantwoorder beantwoorder;
    private final Clock klok;

    public Verwerker(Database database, Contract contract, Beantwoorder beantwoorder, Clock klok) {
        this.database = database;
        this.contract = contract;
        this.beantwoorder = beantwoorder;
        this.klok = klok;
    }

    public void verwerk() {
        List<Bericht> berichten = database.geef(sql -> new Berichten(sql).teVerwerken(klok.millis()));
        for (Bericht bericht : berichten) {
            try {
                verwerk(bericht);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Bericht " + bericht.identificatiecode() + " is niet te beantwoorden", e);
                database.geef(sql -> new Berichten(sql).neem(bericht, "niet te beantwoorden, zie het serverlog"));
            }
        }
    }

    private void verwerk(Bericht bericht) {
        Verzoek verzoek = lees(bericht);
        database.doe(sql -> {
            long nu = klok.millis();
            Document antwoord = beantwoorder.beantwoord(sql, verzoek, nu);
            if (new Berichten(sql).neem(bericht, "beantwoord met " + antwoord.operatie())) {
                Postkamer.verzend(sql, antwoord, nu);
            }
        });
    }

    private Verzoek lees(Bericht bericht) {
        try {
            Envelop envelop = Envelop.lees(bericht.ruw().getBytes(StandardCharsets.UTF_8));
            return Verzoek.van(bericht.operatie(), envelop.inhoud(), contract);
        } catch (Geweigerd e) {
            throw new IllegalStateException("Een bewaard bericht is niet meer te lezen", e);
        }
    }
}
