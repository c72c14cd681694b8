package nl.vooropleiding.plugin.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bron.BronFout;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.bron.Lezer;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * A stand as the register sends it: the example, about another person, of another moment, with another number of years.
 *
 * @param code identificatiecodeBedrijfsdocument
 */
public record Standbericht(
        PersoonsgebondenNummer persoon, String code, String messageId, Instant moment, boolean spontaan, int jaren) {

    private static final String VOORBEELD = lees();

    /** Sent unasked. */
    public static Standbericht over(PersoonsgebondenNummer persoon) {
        return new Standbericht(persoon, uuid(), uuid(), Instant.parse("2026-03-01T09:00:00Z"), true, 99);
    }

    public Standbericht alsAntwoordOp(String vraag) {
        return new Standbericht(persoon, vraag, messageId, moment, false, jaren);
    }

    /** The same content, offered once more. */
    public Standbericht nogEens() {
        return new Standbericht(persoon, code, uuid(), moment, spontaan, jaren);
    }

    /** A message of its own. */
    public Standbericht opnieuw(Instant anderMoment) {
        return new Standbericht(persoon, uuid(), uuid(), anderMoment, spontaan, jaren);
    }

    public Standbericht met(int andereJaren) {
        return new Standbericht(persoon, code, messageId, moment, spontaan, andereJaren);
    }

    public String tekst() {
        return VOORBEELD
                .replace("999990007", persoon.voluit())
                .replace("burgerservicenummer>", soort())
                .replace("22222222-2222-4222-8222-222222222222", code)
                .replace("11111111-1111-4111-8111-111111111111", messageId)
                .replace("2026-03-01T09:00:00Z", moment.toString())
                .replace("<o:spontaneWijziging>N", "<o:spontaneWijziging>" + (spontaan ? "J" : "N"))
                .replace("<b:aantalJaarMboZonderDiploma>99", "<b:aantalJaarMboZonderDiploma>" + jaren);
    }

    private String soort() {
        return persoon.soort() == PersoonsgebondenNummer.Soort.BSN ? "burgerservicenummer>" : "onderwijsnummer>";
    }

    public byte[] xml() {
        return tekst().getBytes(StandardCharsets.UTF_8);
    }

    public Stand stand() {
        try {
            return ((Inkomend.Vooropleiding) Lezer.lees(xml())).stand();
        } catch (BronFout e) {
            throw new IllegalStateException(e);
        }
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }

    private static String lees() {
        try (InputStream in = Standbericht.class.getResourceAsStream("/bron/stand.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
