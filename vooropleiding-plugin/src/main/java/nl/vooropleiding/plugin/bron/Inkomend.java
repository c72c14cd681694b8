package nl.vooropleiding.plugin.bron;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.stand.Stand;

/** What the register tells us, as values. */
public sealed interface Inkomend {

    Kop kop();

    /**
     * @param identificatiecode that of our request, or one of the register's own when it speaks unasked
     * @param verzender how the sender calls itself
     * @param ontvanger BRIN of the instelling it is for
     * @param datumTijd when the register made it
     */
    record Kop(String identificatiecode, String verzender, String ontvanger, Instant datumTijd) {}

    /** The identification was approved: this is the person's number. */
    record Persoonsgegevens(Kop kop, PersoonsgebondenNummer persoon) implements Inkomend {}

    /** A stand, as an answer or unasked. */
    record Vooropleiding(Kop kop, PersoonsgebondenNummer persoon, boolean spontaan, Stand stand) implements Inkomend {}

    /** The verdict on a request. */
    record Terugkoppeling(Kop kop, boolean goedgekeurd, List<Melding> meldingen) implements Inkomend {}

    /** The register ended a subscription; {@code einde} is the last day that counts. */
    record EindeAbonnement(Kop kop, PersoonsgebondenNummer persoon, LocalDate einde, String reden)
            implements Inkomend {}

    /** A foutmelding with its sleutelgegevens, in the register's words. */
    record Melding(String code, String tekst, List<String> sleutels) {}
}
