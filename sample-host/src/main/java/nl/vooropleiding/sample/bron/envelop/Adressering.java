package nl.vooropleiding.sample.bron.envelop;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The WS-Addressing headers of a request. Who speaks to whom is in the OIN behind the anonymous address.
 *
 * @param naar OIN of the receiver
 * @param van OIN of the sender
 */
public record Adressering(String naar, String van, String actie, String messageId) {

    public static final String NAAMRUIMTE = "http://www.w3.org/2005/08/addressing";
    private static final String ANONIEM = NAAMRUIMTE + "/anonymous?oin=";
    private static final Pattern ADRES = Pattern.compile(Pattern.quote(ANONIEM) + "([0-9A-Z]{20})");
    private static final Pattern UUID_URN =
            Pattern.compile("urn:uuid:\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** The address that carries this OIN. */
    public static String adres(String oin) {
        return ANONIEM + oin;
    }

    /** The headers as they stand in the envelope; null for what is not there. */
    public static Adressering keur(String to, String from, String action, String messageId) throws Geweigerd {
        if (to == null) {
            throw new Geweigerd(Foutcode.DK0005);
        }
        if (action == null) {
            throw new Geweigerd(Foutcode.DK0006);
        }
        if (messageId == null) {
            throw new Geweigerd(Foutcode.DK0007);
        }
        if (from == null) {
            throw new Geweigerd(Foutcode.EK0020);
        }
        String van = oin(from, Foutcode.EK0021);
        String naar = oin(to, Foutcode.EK0022);
        if (!UUID_URN.matcher(messageId.strip()).matches()) {
            throw new Geweigerd(Foutcode.EK0023);
        }
        return new Adressering(naar, van, action.strip(), messageId.strip());
    }

    private static String oin(String adres, Foutcode anders) throws Geweigerd {
        Matcher delen = ADRES.matcher(adres.strip());
        if (!delen.matches()) {
            throw new Geweigerd(anders);
        }
        return delen.group(1);
    }
}
