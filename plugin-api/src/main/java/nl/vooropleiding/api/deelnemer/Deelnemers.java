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
 * <p>Each answer is the truth of that moment, read in a transaction of the host's own. A list or page holds at most
 * {@code hoogstens} rows and at most {@link Pagina#GROOTSTE}; fewer is always allowed, also when more follow. A page of
 * 500 may take five seconds. {@code hoogstens} below 1, and a {@code vanaf} that was never given out or is too old, are
 * {@code ONGELDIG}. An instelling that is not there has no students: the answer is empty.
 *
 * @apiNote An empty answer means "unknown here", never "ended": nothing is ended because a student was not in a list.
 * @since 1.0
 */
public interface Deelnemers {

    /**
     * The student with this id, also when all relations have ended; empty when removed, never there, or of another
     * instelling.
     */
    Optional<Deelnemer> deelnemer(String instelling, String id) throws PluginException;

    /** The student with this deelnemernummer, the number that users type and see; empty when there is none. */
    Optional<Deelnemer> opDeelnemernummer(String instelling, String deelnemernummer) throws PluginException;

    /** All students that are this person, in any order: one person can be several deelnemers of one instelling. */
    List<Deelnemer> opPersoonsgebondenNummer(String instelling, PersoonsgebondenNummer nummer) throws PluginException;

    /**
     * Students by name or deelnemernummer, best first; nothing for blank text.
     *
     * @param tekst what a person typed; never a persoonsgebonden nummer
     * @apiNote It knows no user: show only those for whom {@code Toegang} says yes.
     */
    List<Deelnemer> zoek(String instelling, String tekst, int hoogstens) throws PluginException;

    /**
     * All students with an aanmelding or inschrijving that {@link Relatie#loopt runs} today, in a fixed order.
     *
     * @param vanaf {@link Pagina#volgende} of the former page; empty for the first
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
