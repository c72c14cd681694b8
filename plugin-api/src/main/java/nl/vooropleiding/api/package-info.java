/**
 * What every service of the koppelvlak shares: the {@link nl.vooropleiding.api.Context} of a question, the masked
 * {@link nl.vooropleiding.api.PersoonsgebondenNummer}, the one {@link nl.vooropleiding.api.PluginException} and
 * {@link nl.vooropleiding.api.Discovery}, with which a host finds plugins and a plugin finds its host.
 *
 * <p>Everything that crosses the koppelvlak is data: interfaces, records and JDK types. The jar is loaded once, beside
 * the host and the plugins (Payara Micro: {@code --addLibs}); a copy inside a WAR leads to two versions of each type,
 * which {@link nl.vooropleiding.api.Discovery} reports in words.
 *
 * <h2>What holds for every method</h2>
 *
 * <ul>
 *   <li><b>Time.</b> It answers within 500 ms, unless it says otherwise. A caller need not wait longer.
 *   <li><b>Transaction.</b> It never joins the caller's: annotate the entry bean {@code NOT_SUPPORTED} or {@code
 *       REQUIRES_NEW}. What the caller rolls back stays done, and a failure here never rolls back the caller. From a
 *       callback after commit only {@code NOT_SUPPORTED} works on every server.
 *   <li><b>Errors.</b> It throws {@link nl.vooropleiding.api.PluginException} and nothing else, without a cause, also
 *       for {@code null}, for text of a megabyte and for an id that a person made up in an address. Let the entry bean
 *       catch what is left, log it with the correlation id and throw {@code STORING}. Every method may throw {@code
 *       NIET_BESCHIKBAAR}, {@code ONGELDIG} and {@code STORING}; a method names the other reasons itself.
 *   <li><b>Twice.</b> Asking twice changes nothing, unless the method says what it does.
 *   <li><b>Threads.</b> Several threads may call it at once.
 *   <li><b>Data.</b> It returns types of this package and of the JDK only: an object of a class of its own would run in
 *       the caller's context and keep its class loader alive.
 *   <li><b>Who is believed.</b> A {@link nl.vooropleiding.api.Context} says who asks; what they may is asked of {@link
 *       nl.vooropleiding.api.toegang.Toegang} again.
 * </ul>
 *
 * <p>Types are stable unless they say that they are a preview. Whether your side keeps these rules is tested by {@link
 * nl.vooropleiding.api.contract}.
 *
 * @since 1.0
 */
package nl.vooropleiding.api;
