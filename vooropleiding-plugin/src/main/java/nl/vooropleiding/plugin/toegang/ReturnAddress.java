package nl.vooropleiding.plugin.toegang;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clean address of a page of ours, where a person lands after signing on and where an expired form goes back to. Of
 * what was sent it has only which card it is, so that it never carries what was typed; of what was asked for also the
 * filter, which stood in the address: somebody may have had that from a colleague.
 */
public final class ReturnAddress {

    /** Told on the page that a form went back to. */
    static final String VERLOPEN = "verlopen";

    private static final List<String> CARD = List.of("deelnemer", "verbintenis");
    private static final String MELDING = "melding";
    private static final int LONGEST = 200;
    private static final int MOST = 20;
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~/-]*");
    private static final Pattern FILTER = Pattern.compile("[A-Za-z]{1,30}");

    private ReturnAddress() {}

    /**
     * Of a form that was sent.
     *
     * @param contextPath of the plugin
     * @param path within the plugin, with a leading slash; one that is no path of ours becomes the start
     * @param parameter gives a request parameter, or null
     */
    static String of(String contextPath, String path, UnaryOperator<String> parameter) {
        return with(contextPath, path, CARD.stream().flatMap(naam -> Stream.ofNullable(parameter.apply(naam))
                .map(waarde -> Map.entry(naam, waarde))));
    }

    /** Of a page that was asked for: as {@link #of}, with what the address chose. What it would tell is not told again. */
    static String asked(String contextPath, String path, Map<String, String[]> parameters) {
        return with(
                contextPath,
                path,
                parameters.entrySet().stream()
                        .filter(p -> FILTER.matcher(p.getKey()).matches()
                                && !p.getKey().equals(MELDING))
                        .flatMap(p -> Arrays.stream(p.getValue()).map(waarde -> Map.entry(p.getKey(), waarde))));
    }

    private static String with(String contextPath, String path, Stream<Map.Entry<String, String>> parameters) {
        boolean ours = PATH.matcher(path).matches() && !path.contains("..") && !path.startsWith("//");
        String query = parameters
                .filter(p -> !p.getValue().isBlank() && p.getValue().length() <= LONGEST)
                .limit(MOST)
                .map(p -> p.getKey() + "=" + encode(p.getValue()))
                .collect(Collectors.joining("&"));
        return contextPath + (ours ? path : "/") + (query.isEmpty() ? "" : "?" + query);
    }

    /** As {@link #of}, with the message that the form which was sent had expired. */
    public static String afterExpiry(String contextPath, String path, UnaryOperator<String> parameter) {
        return expired(of(contextPath, path, parameter));
    }

    /** The same address, with the message that the form which was sent had expired. */
    static String expired(String adres) {
        return adres + (adres.contains("?") ? "&" : "?") + MELDING + "=" + VERLOPEN;
    }

    static String encode(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }
}
