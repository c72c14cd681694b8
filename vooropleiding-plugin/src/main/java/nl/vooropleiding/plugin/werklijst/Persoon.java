package nl.vooropleiding.plugin.werklijst;

/**
 * A user of the host.
 *
 * @param gebruiker the host's id
 * @param naam as colleagues know them
 */
public record Persoon(String gebruiker, String naam) {}
