package nl.vooropleiding.plugin.bewaren;

import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long what is kept.
 *
 * @param berichtinhoud what a message says, from when it was settled
 * @param aanmelding all of a student who never got an inschrijving, from the end of the subscription
 * @param details marks and earlier versions of a student who had an inschrijving, from the end of that
 * @param inschrijving the rest of a student who had an inschrijving, from the end of that
 * @param berichten that there was a message, from when it was made
 * @param afgehandeld the lines of a plan for many, from when it was done, and a closed point of the worklist
 * @param inzage who saw what, from then
 */
public record Bewaartermijnen(
        Period berichtinhoud,
        Period aanmelding,
        Period details,
        Period inschrijving,
        Period berichten,
        Period afgehandeld,
        Period inzage) {

    /** As proposed to a school: README says on which ground. */
    public static final Bewaartermijnen GEWOON = new Bewaartermijnen(
            Period.ofDays(90),
            Period.ofYears(1),
            Period.ofYears(2),
            Period.ofYears(5),
            Period.ofYears(2),
            Period.ofYears(1),
            Period.ofYears(5));

    /**
     * @throws IllegalArgumentException in words, when a term is less than a day or one that goes first is longer than one
     *     that goes after it
     */
    public Bewaartermijnen {
        Stream.of(berichtinhoud, aanmelding, details, inschrijving, berichten, afgehandeld, inzage)
                .forEach(Bewaartermijnen::eis);
        eisOrde(berichtinhoud, berichten, "De inhoud van een bericht gaat niet later dan het bericht");
        eisOrde(details, inschrijving, "De details gaan niet later dan de rest van een inschrijving");
    }

    private static void eis(Period termijn) {
        if (termijn.getYears() < 0 || termijn.getMonths() < 0 || termijn.getDays() < 0 || termijn.isZero()) {
            throw new IllegalArgumentException("Een bewaartermijn is ten minste een dag: " + termijn);
        }
    }

    private static void eisOrde(Period eerst, Period daarna, String wat) {
        if (dagen(eerst) > dagen(daarna)) {
            throw new IllegalArgumentException(wat + ": " + eerst + " en " + daarna);
        }
    }

    /** Near enough to compare terms by. */
    private static long dagen(Period termijn) {
        return termijn.toTotalMonths() * 30 + termijn.getDays();
    }

    /** All of it on one line: another line is other terms. */
    public String regels() {
        return Stream.of(berichtinhoud, aanmelding, details, inschrijving, berichten, afgehandeld, inzage)
                .map(Period::toString)
                .collect(Collectors.joining(" "));
    }
}
