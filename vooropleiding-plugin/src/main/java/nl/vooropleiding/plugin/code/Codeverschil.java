package nl.vooropleiding.plugin.code;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What loading a list would change.
 *
 * @param erbij how many codes are new
 * @param gewijzigd how many codes have another name, validity or kenmerk
 * @param weg how many codes are not there any more
 * @param voorbeelden a few of the codes, changed ones first
 */
public record Codeverschil(Lijst lijst, long erbij, long gewijzigd, long weg, List<String> voorbeelden) {

    private static final int NOEMT = 6;

    public Codeverschil {
        voorbeelden = List.copyOf(voorbeelden);
    }

    static Codeverschil tussen(Lijst lijst, List<Coderegel> was, List<Coderegel> is) {
        Map<String, List<Coderegel>> oud = was.stream().collect(Collectors.groupingBy(Coderegel::code));
        Map<String, List<Coderegel>> nieuw = is.stream().collect(Collectors.groupingBy(Coderegel::code));
        List<String> erbij = nieuw.keySet().stream()
                .filter(c -> !oud.containsKey(c))
                .sorted()
                .toList();
        List<String> weg = oud.keySet().stream()
                .filter(c -> !nieuw.containsKey(c))
                .sorted()
                .toList();
        List<String> anders = nieuw.keySet().stream()
                .filter(c -> oud.containsKey(c) && !List.copyOf(oud.get(c)).equals(List.copyOf(nieuw.get(c))))
                .sorted()
                .toList();
        return new Codeverschil(
                lijst,
                erbij.size(),
                anders.size(),
                weg.size(),
                Stream.of(anders, erbij, weg).flatMap(List::stream).limit(NOEMT).toList());
    }
}
