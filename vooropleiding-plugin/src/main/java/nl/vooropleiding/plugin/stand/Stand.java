package nl.vooropleiding.plugin.stand;

import java.util.List;
import java.util.Optional;

/**
 * All that the register delivers of one person at one moment. A stand replaces what was delivered before.
 *
 * @param startkwalificatie whether the register says the person has a startkwalificatie; absent when it says nothing
 * @param aantalJaarMboZonderDiploma 0 to 98; 99 means not applicable or unknown; absent when nothing was delivered
 */
public record Stand(
        Optional<Boolean> startkwalificatie,
        Optional<Integer> aantalJaarMboZonderDiploma,
        List<Deelname> deelnames,
        List<Resultaat> resultaten) {

    /** The value of aantal jaar mbo zonder diploma that stands for "not applicable or unknown". */
    public static final int NIET_VAN_TOEPASSING = 99;

    /** What was said before anything was. */
    public static final Stand NIETS = new Stand(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Stand {
        deelnames = List.copyOf(deelnames);
        resultaten = List.copyOf(resultaten);
    }

    /** Whether the register knows no record of this person. */
    public boolean leeg() {
        return deelnames.isEmpty() && resultaten.isEmpty();
    }
}
