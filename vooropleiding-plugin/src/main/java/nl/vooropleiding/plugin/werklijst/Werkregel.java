package nl.vooropleiding.plugin.werklijst;

import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.api.Tekst;

/**
 * A point in the list.
 *
 * @param naam as the host last said it; points of one student by one stand have one moment {@code sinds}
 * @param behandelaar who is to do it; absent when nobody in particular
 * @param afgehandeld by whom and when; absent when nobody did
 * @param vervallen that it is no longer so; also of what somebody had dealt with before
 */
public record Werkregel(
        long id,
        String deelnemer,
        String deelnemernummer,
        String naam,
        Soort soort,
        Tekst woorden,
        Instant sinds,
        boolean open,
        Optional<Persoon> behandelaar,
        Optional<Afgehandeld> afgehandeld,
        Optional<Vervallen> vervallen) {

    /** @param notitie what they wrote beside it */
    public record Afgehandeld(Instant op, String door, Optional<String> notitie) {}

    /** That it was no longer so, and why. */
    public record Vervallen(Instant op, Waarom waarom) {}

    static Werkregel van(Object[] rij) {
        return new Werkregel(
                (Long) rij[0],
                (String) rij[1],
                Optional.ofNullable((String) rij[2]).orElse(""),
                Optional.ofNullable((String) rij[3]).orElse(""),
                (Soort) rij[4],
                Tekst.van((String) rij[5], (String) rij[6]),
                (Instant) rij[7],
                rij[8] == Werkpunt.Staat.OPEN,
                Optional.ofNullable((String) rij[9]).map(wie -> new Persoon(wie, (String) rij[10])),
                Optional.ofNullable((Instant) rij[11])
                        .map(op -> new Afgehandeld(op, (String) rij[12], Optional.ofNullable((String) rij[13]))),
                Optional.ofNullable((Instant) rij[14]).map(op -> new Vervallen(op, (Waarom) rij[15])));
    }
}
