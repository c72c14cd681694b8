/**
 * A stand-in for the register BRON, to try the plugin against. It shares no Java with the rest of this WAR, and is reached
 * as the register is: over SOAP, at {@code /bron/ws/VooropleidingRegister}. What it knows is fictional, and it keeps it in
 * the clear; it is no place for anybody's real data.
 *
 * <p>Settings (MicroProfile Config), all with a default:
 *
 * <ul>
 *   <li>{@code bron.db.url}, {@code bron.db.user}, {@code bron.db.password}, {@code bron.db.class}: its database, {@code
 *       ./data/bron} when not set; may be the same database as another's, its tables begin with {@code bron_}
 *   <li>{@code bron.ontvangst.adres}: where the school listens; when not set, the plugin's endpoint on this server
 *   <li>{@code bron.levering.timeout-ms} (10000), {@code bron.levering.pogingen} (3), {@code bron.levering.pauze-ms}
 *       (10000, growing with each attempt): how it delivers
 *   <li>{@code bron.sleutelbestand}, {@code bron.vertrouwd}, {@code bron.sleutelbestand.wachtwoord}: PKCS12 files with the
 *       register's key and with whom it believes, both under this password; when set, everything is signed and verified
 * </ul>
 *
 * <p>How it behaves (delay, faults, order) is set on its control page: see {@link
 * nl.vooropleiding.sample.bron.bediening}.
 */
package nl.vooropleiding.sample.bron;
