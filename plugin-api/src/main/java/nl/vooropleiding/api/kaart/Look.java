package nl.vooropleiding.api.kaart;

import java.util.List;
import java.util.Map;

/**
 * How the host looks: stylesheets, and design tokens that become CSS custom properties. A plugin styles its pages with
 * these tokens and falls back to values of its own for those that are missing:
 *
 * <p>{@code inkt inkt-zacht inkt-licht} (text); {@code pagina kaart papier kop zweef dof} (surfaces); {@code lijn
 * lijn-stip rand} (lines); {@code accent accent-zacht accent-op accent-inkt accent-vlak accent-vlak-diep accent-was};
 * {@code knop knop-diep op-knop}; {@code goed goed-was let-op let-op-was fout fout-was stil stil-was loopt loopt-was};
 * {@code focus}; {@code rond rond-klein} (radii); {@code letter letter-vast} (font families).
 *
 * @param stylesheets paths on this server, in order, loaded before the plugin's own
 * @param tokens token name (without dashes in front) to CSS value; wins over the stylesheets
 * @since 1.0
 */
public record Look(List<String> stylesheets, Map<String, String> tokens) {

    public Look {
        stylesheets = List.copyOf(stylesheets);
        tokens = Map.copyOf(tokens);
        for (String adres : stylesheets) {
            if (!adres.matches("/[A-Za-z0-9._~/-]+(\\?[A-Za-z0-9._=&-]*)?")) {
                throw new IllegalArgumentException("Een stylesheet is een pad op deze server: " + adres);
            }
        }
        tokens.forEach((naam, waarde) -> {
            if (!naam.matches("[a-z][a-z0-9-]*") || !waarde.matches("[A-Za-z0-9#.,%()\" /_-]+")) {
                throw new IllegalArgumentException("Geen token: " + naam);
            }
        });
    }
}
