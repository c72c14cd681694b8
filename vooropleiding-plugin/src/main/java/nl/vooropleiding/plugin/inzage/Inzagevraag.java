package nl.vooropleiding.plugin.inzage;

import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.plugin.opslag.InstantKolom;

/**
 * Which rows of inzage somebody looks for, newest first.
 *
 * @param deelnemer the host's id
 * @param gebruiker the host's id
 * @param vanaf the first moment that counts
 * @param voor the first that does not
 * @param na the last row that was shown; absent for the first page
 */
public record Inzagevraag(
        String instelling,
        Optional<String> deelnemer,
        Optional<String> gebruiker,
        Optional<Instant> vanaf,
        Optional<Instant> voor,
        Optional<Plek> na) {

    /** A place in the list; a row that is added above it does not move it. */
    public record Plek(Instant moment, long id) {

        public static Plek van(Inzage rij) {
            return new Plek(rij.moment(), rij.id());
        }

        /** Empty for anything that {@link #tekst} did not give. */
        public static Optional<Plek> lees(String tekst) {
            if (tekst == null || !tekst.matches("[0-9]{1,18}-[0-9]{1,18}")) {
                return Optional.empty();
            }
            String[] delen = tekst.split("-");
            return Optional.of(new Plek(
                    new InstantKolom().convertToEntityAttribute(Long.valueOf(delen[0])), Long.parseLong(delen[1])));
        }

        public String tekst() {
            return InstantKolom.micros(moment) + "-" + id;
        }
    }

    public Inzagevraag verder(Inzage laatste) {
        return new Inzagevraag(instelling, deelnemer, gebruiker, vanaf, voor, Optional.of(Plek.van(laatste)));
    }
}
