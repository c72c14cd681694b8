package nl.vooropleiding.sample.bron.register;

import nl.vooropleiding.sample.bron.contract.basis.PersoonsgebondenNummer;

/**
 * A BSN or an onderwijsnummer. Written out only on the wire and in the database; everything a person or a log sees is
 * masked.
 */
public record Nummer(String cijfers, boolean bsn) {

    /** A BSN passes the test with remainder 0, an onderwijsnummer with 5: no number passes both. */
    private static final int REST_ONDERWIJSNUMMER = 5;

    public static Nummer van(PersoonsgebondenNummer xml) {
        return xml.getBurgerservicenummer() != null
                ? new Nummer(xml.getBurgerservicenummer(), true)
                : new Nummer(xml.getOnderwijsnummer(), false);
    }

    public PersoonsgebondenNummer xml() {
        PersoonsgebondenNummer xml = new PersoonsgebondenNummer();
        if (bsn) {
            xml.setBurgerservicenummer(cijfers);
        } else {
            xml.setOnderwijsnummer(cijfers);
        }
        return xml;
    }

    /** What the contract calls it. */
    public String soort() {
        return bsn ? "burgerservicenummer" : "onderwijsnummer";
    }

    /** Whether it passes the elfproef of its kind. */
    public boolean klopt() {
        if (!cijfers.matches("[0-9]{9}") || Integer.parseInt(cijfers) == 0) {
            return false;
        }
        int som = -cijfer(8);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * cijfer(i);
        }
        return Math.floorMod(som, 11) == (bsn ? 0 : REST_ONDERWIJSNUMMER);
    }

    private int cijfer(int plaats) {
        return Character.digit(cijfers.charAt(plaats), 10);
    }

    public static String masker(String cijfers) {
        return cijfers.length() == 9 ? "•••••" + cijfers.substring(5) : "•••••";
    }

    @Override
    public String toString() {
        return masker(cijfers);
    }
}
