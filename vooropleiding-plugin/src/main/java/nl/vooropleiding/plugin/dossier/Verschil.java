package nl.vooropleiding.plugin.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * What one stand says that the one before did not. Records are known again by their {@link Sleutel}; what then is gone and
 * what is new of the same kind, BRIN and opleidingcode belongs together as one that changed. The same whatever the order of
 * the records within each stand.
 *
 * @param erbij records that were not there
 * @param gewijzigd records that were there and say something else now
 * @param weg records that are not there any more
 * @param indicaties indicators that changed
 */
public record Verschil(List<Gegeven> erbij, List<Gewijzigd> gewijzigd, List<Gegeven> weg, List<Indicatie> indicaties) {

    /** A record as it was and as it is. */
    public record Gewijzigd(Gegeven was, Gegeven is) {}

    /** An indicator as it was and as it is; absent where the register said nothing. */
    public sealed interface Indicatie {
        record Startkwalificatie(Optional<Boolean> was, Optional<Boolean> is) implements Indicatie {}

        record JarenZonderDiploma(Optional<Integer> was, Optional<Integer> is) implements Indicatie {}
    }

    public Verschil {
        erbij = List.copyOf(erbij);
        gewijzigd = List.copyOf(gewijzigd);
        weg = List.copyOf(weg);
        indicaties = List.copyOf(indicaties);
    }

    public boolean leeg() {
        return erbij.isEmpty() && gewijzigd.isEmpty() && weg.isEmpty() && indicaties.isEmpty();
    }

    public static Verschil tussen(Stand was, Stand is) {
        List<Gegeven> weg = gegevens(was);
        List<Gegeven> erbij = gegevens(is);
        List<Gewijzigd> paren = new ArrayList<>();
        paren.addAll(haalParen(weg, erbij, Afdruk::van));
        paren.addAll(haalParen(weg, erbij, Sleutel::van));
        paren.addAll(haalParen(weg, erbij, Sleutel::verwant));
        return new Verschil(
                erbij,
                paren.stream()
                        .filter(paar -> !Afdruk.van(paar.was()).equals(Afdruk.van(paar.is())))
                        .toList(),
                weg,
                indicaties(was, is));
    }

    /** In an order of their own, so that which of two with one key is the first does not depend on the delivery. */
    private static List<Gegeven> gegevens(Stand stand) {
        return new ArrayList<>(Stream.<Gegeven>concat(stand.deelnames().stream(), stand.resultaten().stream())
                .sorted(Comparator.comparing(Gegeven::recorddatum).reversed().thenComparing(Afdruk::van))
                .toList());
    }

    /** Takes out of both lists what belongs together by this key, one by one. */
    private static List<Gewijzigd> haalParen(
            List<Gegeven> weg, List<Gegeven> erbij, Function<Gegeven, Object> sleutel) {
        Map<Object, Deque<Gegeven>> oud = new LinkedHashMap<>();
        weg.forEach(g ->
                oud.computeIfAbsent(sleutel.apply(g), k -> new ArrayDeque<>()).add(g));
        List<Gewijzigd> paren = new ArrayList<>();
        List<Gegeven> nieuw = new ArrayList<>();
        for (Gegeven gegeven : erbij) {
            Deque<Gegeven> zelfde = oud.getOrDefault(sleutel.apply(gegeven), new ArrayDeque<>());
            if (zelfde.isEmpty()) {
                nieuw.add(gegeven);
            } else {
                paren.add(new Gewijzigd(zelfde.remove(), gegeven));
            }
        }
        weg.clear();
        oud.values().forEach(weg::addAll);
        weg.sort(Comparator.comparing(Gegeven::recorddatum).reversed().thenComparing(Afdruk::van));
        erbij.clear();
        erbij.addAll(nieuw);
        return paren;
    }

    private static List<Indicatie> indicaties(Stand was, Stand is) {
        List<Indicatie> indicaties = new ArrayList<>();
        if (!was.startkwalificatie().equals(is.startkwalificatie())) {
            indicaties.add(new Indicatie.Startkwalificatie(was.startkwalificatie(), is.startkwalificatie()));
        }
        if (!was.aantalJaarMboZonderDiploma().equals(is.aantalJaarMboZonderDiploma())) {
            indicaties.add(new Indicatie.JarenZonderDiploma(
                    was.aantalJaarMboZonderDiploma(), is.aantalJaarMboZonderDiploma()));
        }
        return indicaties;
    }
}
