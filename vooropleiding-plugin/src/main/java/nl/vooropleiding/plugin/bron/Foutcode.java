package nl.vooropleiding.plugin.bron;

import java.util.Arrays;
import java.util.Optional;

/** The SOAP faults of Edukoppeling 1.2, with their standard texts. */
public enum Foutcode {
    DK0001("VersionMismatch", "Invalide envelope"),
    DK0002("Client", "Niet geautoriseerd"),
    DK0003("Client", "Invalide soap-action"),
    DK0004("Client", "Niet conform XSD"),
    DK0005("Client", "wsa:To ontbreekt"),
    DK0006("Client", "wsa:Action ontbreekt"),
    DK0007("Client", "wsa:MessageID ontbreekt"),
    DK0008("Client", "wsa:RelatesTo ontbreekt"),
    DK0009("Client", "Niet conform UTF-8"),
    DK0010("Client", "Andere headers"),
    DK0011("Client", "Onjuiste waarde in wsa header"),
    EK0020("Client", "wsa:From ontbreekt"),
    EK0021("Client", "wsa:From bevat geen geldig OIN"),
    EK0022("Client", "wsa:To bevat geen geldig OIN"),
    EK0023("Client", "wsa:MessageID is geen UUID"),
    EK0030("Client", "OIN in TLS-certificaat ontbreekt of is ongeldig"),
    EK0031("Client", "Berichtondertekening niet aanwezig of onjuist"),
    DK0050("Server", "Service afhandeling geeft fout"),
    DK0051("Server", "Service niet beschikbaar");

    private final String soort;
    private final String tekst;

    Foutcode(String soort, String tekst) {
        this.soort = soort;
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /** As it stands in a fault: {@code Client.DK0004}. */
    String faultcode() {
        return soort + "." + name();
    }

    /** Whether the same message may pass when it is offered again later. */
    public boolean heelbaar() {
        return this == DK0051;
    }

    /** The code in a faultcode such as {@code soap:Client.DK0004}; empty for a code that is not of this list. */
    static Optional<Foutcode> uit(String faultcode) {
        String naam = faultcode.substring(Math.max(faultcode.lastIndexOf('.'), faultcode.lastIndexOf(':')) + 1);
        return Arrays.stream(values()).filter(code -> code.name().equals(naam)).findFirst();
    }
}
