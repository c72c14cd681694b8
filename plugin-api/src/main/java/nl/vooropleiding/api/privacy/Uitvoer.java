package nl.vooropleiding.api.privacy;

import java.util.Objects;

/**
 * A file to hand to a student.
 *
 * @param naam a file name without a persoonsgebonden nummer: letters, digits, dots and dashes, so that it can stand in
 *     a header as it is
 * @param mediatype such as {@code application/json} or {@code text/html; charset=UTF-8}
 * @param inhoud at most 20 MB; not copied, so do not change it
 * @since 1.0
 */
public record Uitvoer(String naam, String mediatype, byte[] inhoud) {

    public Uitvoer {
        if (!naam.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw new IllegalArgumentException("Een bestandsnaam is letters, cijfers, punten en streepjes");
        }
        if (!mediatype.matches("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}(;[ ]?charset=[A-Za-z0-9-]{1,20})?")) {
            throw new IllegalArgumentException("Geen mediatype");
        }
        Objects.requireNonNull(inhoud, "inhoud");
    }

    @Override
    public boolean equals(Object ander) {
        return this == ander;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "Uitvoer[" + naam + ", " + inhoud.length + " bytes]";
    }
}
