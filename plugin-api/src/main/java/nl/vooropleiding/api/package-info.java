/**
 * What every service of the koppelvlak shares: the {@link nl.vooropleiding.api.Context} of a question, the masked
 * {@link nl.vooropleiding.api.PersoonsgebondenNummer}, the one {@link nl.vooropleiding.api.PluginException} and
 * {@link nl.vooropleiding.api.Discovery}, with which a host finds plugins and a plugin finds its host.
 *
 * <p>Everything that crosses the koppelvlak is data: interfaces, records and JDK types. The jar is loaded once, beside
 * the host and the plugins (Payara Micro: {@code --addLibs}); a copy inside a WAR leads to two versions of each type,
 * which {@link nl.vooropleiding.api.Discovery} reports in words.
 *
 * <p>A method never blocks longer than the caller's budget (500 ms on a page unless the method says otherwise), never
 * joins the caller's transaction and may be called by several threads at once.
 */
package nl.vooropleiding.api;
