package nl.vooropleiding.api.vooropleiding;

import java.util.Optional;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;

/**
 * Supplies code lists to the vooropleiding-plugin, in place of files: the names of schools, opleidingen and vakken that a
 * host or another plugin keeps anyway. Every application may have one.
 *
 * <p>The plugin asks for the {@link #versie} every minute or so, on a thread of its own, and reads all regels when it is
 * another than the last one it read. They are then judged and loaded like a file that a school offers: each list in them
 * as a whole, or none when a single regel is wrong; the page <em>Codelijsten</em> shows the report. What was loaded last
 * counts, whoever it came from, and stays when the supplier goes away.
 *
 * @since 1.1
 */
public interface Codelijst {

    /** Another text whenever the regels are others; at most 100 characters. */
    String versie() throws PluginException;

    /**
     * The regels, in a fixed order; at most 200,000 in all, and 20 MB as a file. A page of 500 may take five seconds.
     *
     * @param vanaf {@link Pagina#volgende} of the former page; empty for the first
     * @param hoogstens 1 to {@link Pagina#GROOTSTE}
     */
    Pagina<Coderegel> regels(Optional<String> vanaf, int hoogstens) throws PluginException;
}
