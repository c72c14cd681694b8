package nl.vooropleiding.plugin.bron;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The WS-Addressing headers of a message. Sender and receiver are named by their OIN, as a parameter of the anonymous
 * address (Edukoppeling, WUS profile).
 *
 * @param naar OIN of the receiver
 * @param van OIN of the sender
 * @param actie namespace, slash, operation
 * @param messageId {@code urn:uuid:...}: technical, new for each offer; an answer may be without, then it is empty
 * @param relatesTo the messageId that this answers; absent in a request
 */
record Adressering(String naar, String van, String actie, String messageId, Optional<String> relatesTo) {

    static final String NAAMRUIMTE = "http://www.w3.org/2005/08/addressing";

    private static final String ANONIEM = NAAMRUIMTE + "/anonymous";
    private static final Pattern OIN = Pattern.compile(Pattern.quote(ANONIEM) + "\\?oin=([0-9A-Z]{20})");
    private static final Pattern UUID_URN =
            Pattern.compile("urn:uuid:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The headers of a request that goes out now. */
    static Adressering vraag(String naar, String van, Operatie operatie) {
        return new Adressering(naar, van, operatie.actie(), nieuwId(), Optional.empty());
    }

    /** The headers of the answer to this. */
    Adressering antwoord() {
        return new Adressering(van, naar, actie, nieuwId(), Optional.of(messageId));
    }

    static String adres(String oin) {
        return ANONIEM + "?oin=" + oin;
    }

    /** The OIN in such an address; empty when it is not one. */
    static Optional<String> oin(String adres) {
        Matcher delen = OIN.matcher(adres.strip());
        return delen.matches() ? Optional.of(delen.group(1)) : Optional.empty();
    }

    static boolean isUuid(String messageId) {
        return UUID_URN.matcher(messageId.strip()).matches();
    }

    private static String nieuwId() {
        return "urn:uuid:" + UUID.randomUUID();
    }
}
