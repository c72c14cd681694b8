package nl.vooropleiding.plugin.bericht;

import java.util.Optional;

/**
 * Which part of a list is read, in what order. By when they were made it is read from a message on, which costs the same
 * for the thousandth page as for the first; in any other order so many are skipped.
 *
 * @param oplopend the smallest, or oldest, first
 * @param na after the message with this id, in the order in which they were made
 * @param voor before the message with this id
 * @param overslaan how many to skip where neither is given
 */
public record Bladzijde(
        Orde orde, boolean oplopend, Optional<Long> na, Optional<Long> voor, int overslaan, int hoogstens) {

    /** What a list can be sorted by. */
    public enum Orde {
        GEMAAKT("b.id"),
        STATUS("b.status"),
        TYPE("b.operatie"),
        VERZONDEN("b.verzonden"),
        ONTVANGEN("b.ontvangen"),
        WIJZE("b.verzendwijze");

        private final String veld;

        Orde(String veld) {
            this.veld = veld;
        }
    }

    /** The newest. */
    public static Bladzijde eerste(int hoogstens) {
        return new Bladzijde(Orde.GEMAAKT, false, Optional.empty(), Optional.empty(), 0, hoogstens);
    }

    /** What was made before the message with this id, the newest of it first. */
    public static Bladzijde na(long id, int hoogstens) {
        return new Bladzijde(Orde.GEMAAKT, false, Optional.of(id), Optional.empty(), 0, hoogstens);
    }

    /** Whether it is read from the end to the beginning, to be turned round afterwards. */
    boolean achterwaarts() {
        return orde == Orde.GEMAAKT && voor.isPresent();
    }

    /** Whether it is read from a message on. */
    boolean vanafBericht() {
        return orde == Orde.GEMAAKT && (na.isPresent() || voor.isPresent());
    }

    /** Which messages those are; empty when some are skipped. */
    String voorwaarde() {
        return vanafBericht() ? " and b.id " + (achterwaarts() == oplopend ? "<" : ">") + " :grens" : "";
    }

    Long grens() {
        return voor.or(() -> na).orElseThrow();
    }

    String volgorde() {
        boolean op = achterwaarts() != oplopend;
        return orde == Orde.GEMAAKT
                ? " order by b.id" + (op ? "" : " desc")
                : " order by " + orde.veld + (op ? "" : " desc") + " nulls last, b.id desc";
    }
}
