package nl.vooropleiding.api.deelnemer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PluginException;

/**
 * The host's students. Called from pages, where the caller has asked {@code Toegang} first, and from timers, where
 * there is no user: this service itself asks for no right and writes no inzage.
 *
 * <p>Each answer is the truth of that moment, read in a transaction of the host's own. Paging methods take at most
 * {@link Pagina#GROOTSTE} rows; a smaller page is always allowed.
 *
 * @apiNote An empty answer means "unknown here", never "ended": nothing is ended because a student was not in a list.
 * @since 1.0
 */
public interface Deelnemers {

    /** The student with this id, also when all relations have ended; empty when removed or never there. */
    Optional<Deelnemer> deelnemer(String instelling, String id) throws PluginException;

    /** The student with this deelnemernummer, the number that users type and see. */
    Optional<Deelnemer> opDeelnemernummer(String instelling, String deelnemernummer) throws PluginException;

    /** All students that are this person: one person can be several deelnemers of one instelling. */
    List<Deelnemer> opPersoonsgebondenNummer(String instelling, PersoonsgebondenNummer nummer) throws PluginException;

    /**
     * Students by name or deelnemernummer, best first.
     *
     * @param tekst what a person typed; never a persoonsgebonden nummer
     */
    List<Deelnemer> zoek(String instelling, String tekst, int hoogstens) throws PluginException;

    /**
     * All students with an aanmelding or inschrijving that is {@link Relatie#loopt active}, in a fixed order.
     *
     * @param vanaf where the former page left off; empty for the first
     */
    Pagina<Deelnemer> actieve(String instelling, Optional<String> vanaf, int hoogstens) throws PluginException;

    /**
     * The ids of students that changed, or were removed, at or after this instant; oldest change first.
     *
     * @apiNote A host that cannot tell returns every active student.
     */
    Pagina<String> gewijzigd(String instelling, Instant sinds, Optional<String> vanaf, int hoogstens)
            throws PluginException;
}
