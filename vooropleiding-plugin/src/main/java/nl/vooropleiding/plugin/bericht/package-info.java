/**
 * Every message with the register, in one queue in the database: placed in the {@link
 * nl.vooropleiding.plugin.bericht.Uitbak}, offered by the pulse until it is confirmed, answered later; and what came in,
 * stored before it was confirmed and handed to the {@link nl.vooropleiding.plugin.bericht.Afnemer} afterwards. Knows
 * neither subscriptions nor dossiers.
 */
package nl.vooropleiding.plugin.bericht;
