package nl.vooropleiding.plugin.bericht;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.bron.Operatie;

/**
 * How it stands with the exchange of one instelling, at one moment.
 *
 * @param zekering whether the register is reachable; empty while nothing was ever sent
 * @param banen what waits to go out, by lane; a lane in which nothing waits is there too
 * @param geblokkeerd how many a person took out of the queue
 * @param antwoorden how many requests await their answer
 * @param blijvenUit how many of them longer than the term
 * @param storingen how many requests do not pass
 * @param quarantaine how many messages of the register were confirmed and cannot be placed
 * @param oorzaken why those storingen and that quarantaine are, the most frequent first; at most {@link #MEESTE_OORZAKEN}
 * @param uren what went on in each of the last hours, oldest first; an hour in which nothing did is there too
 */
public record Verbindingstand(
        Verbinding verbinding,
        Optional<Zekering> zekering,
        List<Baanstand> banen,
        long geblokkeerd,
        long antwoorden,
        long blijvenUit,
        long storingen,
        long quarantaine,
        List<Oorzaak> oorzaken,
        List<Uur> uren) {

    static final int MEESTE_OORZAKEN = 10;

    public Verbindingstand {
        banen = List.copyOf(banen);
        oorzaken = List.copyOf(oorzaken);
        uren = List.copyOf(uren);
    }

    /** @param oudste when the oldest was made; absent when none waits */
    public record Baanstand(Baan baan, long aantal, Optional<Instant> oudste) {}

    /**
     * What messages have in common that do not pass or cannot be placed: a thousand with one cause are one thing to do.
     *
     * @param operatie absent when what came could not be read
     * @param foutcode the register's; absent when it gave none
     * @param oudste when the oldest of them was made
     * @param laatste id of the newest of them
     */
    public record Oorzaak(
            BerichtStatus status,
            Optional<Operatie> operatie,
            Optional<String> foutcode,
            Optional<String> melding,
            long aantal,
            Instant oudste,
            long laatste) {}

    /**
     * @param verzonden how many requests the register confirmed
     * @param beantwoord how many of our requests it answered
     * @param ontvangen how many messages it sent, answers and unasked
     * @param mediaan from confirmation to answer; absent when it answered none
     * @param p95 within which nineteen of twenty were answered; absent likewise
     */
    public record Uur(
            Instant begin,
            long verzonden,
            long beantwoord,
            long ontvangen,
            Optional<Duration> mediaan,
            Optional<Duration> p95) {}
}
