package nl.vooropleiding.sample.bron.envelop;

/** The fault codes of Edukoppeling that the register answers with, and their texts. */
public enum Foutcode {
    DK0001("VersionMismatch", "Invalide envelope"),
    DK0002("Client", "Niet geautoriseerd"),
    DK0003("Client", "Invalide soap-action"),
    DK0004("Client", "Niet conform XSD"),
    DK0005("Client", "wsa:To ontbreekt"),
    DK0006("Client", "wsa:Action ontbreekt"),
    DK0007("Client", "wsa:MessageID ontbreekt"),
    DK0009("Client", "Niet conform UTF-8"),
    DK0011("Client", "Onjuiste waarde in wsa header"),
    EK0020("Client", "wsa:From ontbreekt"),
    EK0021("Client", "wsa:From bevat geen geldig OIN"),
    EK0022("Client", "wsa:To bevat geen geldig OIN"),
    EK0023("Client", "wsa:MessageID bevat geen UUID"),
    EK0030("Client", "OIN in TLS-certificaat ontbreekt of is ongeldig"),
    EK0031("Client", "Berichtondertekening niet aanwezig of onjuist"),
    DK0050("Server", "Service afhandeling geeft fout"),
    DK0051("Server", "Service niet beschikbaar");

    private final String kant;
    private final String tekst;

    Foutcode(String kant, String tekst) {
        this.kant = kant;
        this.tekst = tekst;
    }

    /** The local part of the faultcode. */
    public String faultcode() {
        return kant + '.' + name();
    }

    public String tekst() {
        return tekst;
    }
}
