package nl.vooropleiding.api.contract;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;

/** The assertions of the contracts. Their messages never repeat an answer: it can be about a person. */
final class Eis {

    private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
    private static final Pattern OP_DEZE_SERVER = Pattern.compile("/(?![/\\\\])[^\\s\\\\\"'<>]*");

    private Eis() {}

    static void dat(boolean waar, String anders) {
        if (!waar) {
            throw new AssertionError(anders);
        }
    }

    static void gelijk(Object verwacht, Object gevonden, String wat) {
        dat(Objects.equals(verwacht, gevonden), wat);
    }

    /** The call must be refused, for one of these reasons. */
    static PluginException geweigerd(String wat, Aanroep.Roep roep, PluginException.Reden... redenen) {
        Aanroep.Uitkomst uitkomst = new Aanroep(wat, roep).uitkomst();
        PluginException fout = uitkomst.fout()
                .orElseThrow(() -> new AssertionError(wat + " was answered; expected " + List.of(redenen)));
        dat(
                List.of(redenen).contains(fout.reden()),
                wat + " was refused with " + fout.reden() + "; expected " + List.of(redenen));
        return fout;
    }

    static void padOpDezeServer(String adres, String wat) {
        dat(adres != null && OP_DEZE_SERVER.matcher(adres).matches(), wat + " is not a path on this server");
    }

    static void zonderNummer(String tekst, String wat) {
        Matcher reeks = NEGEN_CIJFERS.matcher(tekst);
        while (reeks.find()) {
            dat(PersoonsgebondenNummer.lees(reeks.group()).isEmpty(), wat + " shows a persoonsgebonden nummer");
        }
    }
}
