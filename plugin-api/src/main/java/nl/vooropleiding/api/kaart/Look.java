package nl.vooropleiding.api.kaart;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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

    /** No semicolon, brace or backslash, and no {@code //}: a token neither leaves its place nor fetches from elsewhere. */
    private static final Pattern WAARDE =
            Pattern.compile("(?!.*//)(?:[A-Za-z0-9#.,%() /_-]++|\"[^\"<>\\\\;{}\\p{Cntrl}]*\")+");

    public Look {
        stylesheets = List.copyOf(stylesheets);
        tokens = Map.copyOf(tokens);
        for (String adres : stylesheets) {
            ServerPad.eis(adres);
        }
        tokens.forEach((naam, waarde) -> {
            if (!naam.matches("[a-z][a-z0-9-]*") || !WAARDE.matcher(waarde).matches()) {
                throw new IllegalArgumentException("Geen token: " + naam);
            }
        });
    }
}
