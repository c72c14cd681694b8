package nl.vooropleiding.plugin.kaart.beheer;

import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.plugin.instelling.Bezwaar;
import nl.vooropleiding.plugin.instelling.Instelbaar;
import nl.vooropleiding.plugin.instelling.Instelbaar.Soort;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen.Regel;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/**
 * One setting of an instelling, as it is shown and as it is changed.
 *
 * @param naam of the field in the form
 * @param label what it is
 * @param uitleg what it does, in a sentence
 * @param geldt what holds, in words
 * @param eigen whether the instelling set it for itself
 * @param standaard what holds for who set nothing, in words
 * @param waarde in the field: what was typed, else what the instelling set; empty for the default
 * @param fout why that is not taken; empty when nothing is wrong
 * @param instelling the setting of the server that has the default; empty when there is none
 */
public record Instelveld(
        Instelbaar wat,
        String naam,
        String label,
        String uitleg,
        String geldt,
        boolean eigen,
        String standaard,
        String waarde,
        String fout,
        String instelling) {

    static String naam(Instelbaar wat) {
        return wat.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param vanDeHost the OIN that the host gives */
    static Instelveld van(Regel regel, String vanDeHost, Optional<String> getypt, String fout, Teksten teksten) {
        Instelbaar wat = regel.wat();
        String standaard = wat == Instelbaar.OIN ? vanDeHost : regel.standaard();
        return new Instelveld(
                wat,
                naam(wat),
                teksten.van("instelling." + wat),
                teksten.van("instelling." + wat + ".uitleg"),
                inWoorden(wat, regel.eigen().orElse(standaard), teksten),
                regel.eigen().isPresent(),
                inWoorden(wat, standaard, teksten),
                getypt.orElse(regel.eigen().orElse("")),
                fout.isEmpty() ? ongeldig(regel, teksten) : fout,
                wat.instelling());
    }

    /** The server's configuration says something that makes no sense: whoever looks here is who can tell. */
    private static String ongeldig(Regel regel, Teksten teksten) {
        return regel.ongeldig()
                .map(o ->
                        teksten.van("instelling.standaard.ongeldig", regel.wat().instelling(), o))
                .orElse("");
    }

    /** A value as it is kept, as a person reads it; absent means the default. */
    static String inWoorden(Instelbaar wat, String waarde, Teksten teksten) {
        if (waarde.isEmpty()) {
            return teksten.van("instelling.niets");
        }
        return switch (wat.soort()) {
            case JA_NEE -> teksten.van(Boolean.parseBoolean(waarde) ? "ja" : "nee");
            case GETAL -> metEenheid(wat, waarde, teksten);
            case OIN, ADRES -> waarde;
        };
    }

    /** The unit that goes with so many. */
    private static String metEenheid(Instelbaar wat, String waarde, Teksten teksten) {
        return waarde + " " + teksten.van("instelling." + wat + (waarde.equals("1") ? ".een" : ".eenheid"));
    }

    static String inWoorden(Bezwaar bezwaar, Instelbaar wat, Optional<String> adresbezwaar, Teksten teksten) {
        return bezwaar == Bezwaar.ADRES
                ? adresbezwaar.orElseGet(() -> teksten.van("instelling.bezwaar.ADRES"))
                : teksten.van("instelling.bezwaar." + bezwaar, wat.minstens(), wat.hoogstens());
    }

    public boolean isGetal() {
        return wat.soort() == Soort.GETAL;
    }

    public boolean isJaNee() {
        return wat.soort() == Soort.JA_NEE;
    }

    /** An OIN or an address: letters and digits that are no sentence. */
    public boolean isCode() {
        return !isGetal() && !isJaNee();
    }

    public int getMinstens() {
        return wat.minstens();
    }

    public int getHoogstens() {
        return wat.hoogstens();
    }
}
