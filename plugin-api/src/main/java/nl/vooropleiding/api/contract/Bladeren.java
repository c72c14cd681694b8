package nl.vooropleiding.api.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;

/** Reads a list page by page to its end. */
final class Bladeren {

    private static final int LEEG_OP_RIJ = 100;

    /** A method that gives pages. */
    @FunctionalInterface
    interface Bron<T> {
        Pagina<T> pagina(Optional<String> vanaf, int hoogstens) throws PluginException;
    }

    private Bladeren() {}

    static <T> List<T> alles(Bron<T> bron, int hoogstens) throws PluginException {
        List<T> rijen = new ArrayList<>();
        Set<String> geweest = new HashSet<>();
        Optional<String> vanaf = Optional.empty();
        int leeg = 0;
        do {
            Pagina<T> pagina = bron.pagina(vanaf, hoogstens);
            Eis.dat(pagina.rijen().size() <= hoogstens, "a page has more rows than were asked for");
            leeg = pagina.rijen().isEmpty() ? leeg + 1 : 0;
            Eis.dat(leeg < LEEG_OP_RIJ, "empty pages without an end");
            rijen.addAll(pagina.rijen());
            vanaf = pagina.volgende();
            Eis.dat(vanaf.map(geweest::add).orElse(true), "a page says that a former page comes next");
        } while (vanaf.isPresent());
        return rijen;
    }

    /** Pages of ten and pages of 500 must give the same rows, each once. */
    static Set<String> elkEenKeer(Bron<String> bron) throws PluginException {
        List<String> klein = alles(bron, 10);
        List<String> groot = alles(bron, Pagina.GROOTSTE);
        Set<String> ids = new HashSet<>(klein);
        Eis.dat(ids.size() == klein.size(), "a row comes twice in pages of ten");
        Eis.dat(new HashSet<>(groot).size() == groot.size(), "a row comes twice in pages of 500");
        Eis.dat(ids.equals(new HashSet<>(groot)), "pages of ten and pages of 500 give other rows");
        return ids;
    }
}
