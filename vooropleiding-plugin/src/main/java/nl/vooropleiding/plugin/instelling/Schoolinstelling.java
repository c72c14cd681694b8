package nl.vooropleiding.plugin.instelling;

import java.time.Duration;
import java.util.Optional;

/**
 * What holds for one instelling at this moment: what it set for itself, else what the server's configuration says.
 *
 * @param instelling its id
 * @param eigenOin absent for the one that the host gives
 * @param adres where the register takes this instelling's messages; empty when nothing was set
 * @param tempo requests a second, 1 to 100
 * @param termijnIdentificatie how long the answer to an identification is awaited
 * @param termijnVraag how long the answer to any other request is awaited
 * @param vavoGeeftGrond whether an aanmelding or inschrijving for vavo gives ground
 * @param verlengtVanzelf whether a subscription that only aanmeldingen carry is renewed without anybody doing so
 * @param bewaren how long what is kept stays
 */
public record Schoolinstelling(
        String instelling,
        Optional<String> eigenOin,
        String adres,
        int tempo,
        Duration termijnIdentificatie,
        Duration termijnVraag,
        boolean vavoGeeftGrond,
        boolean verlengtVanzelf,
        Bewaartermijnen bewaren) {

    /** The OIN that this instelling speaks with, when the host gives that one. */
    public String oin(String vanDeHost) {
        return eigenOin.orElse(vanDeHost);
    }

    /** Whether a message for this OIN is for this instelling: also for the host's, when it speaks with another by now. */
    public boolean heet(String oin, String vanDeHost) {
        return oin.equals(vanDeHost) || eigenOin.filter(oin::equals).isPresent();
    }
}
