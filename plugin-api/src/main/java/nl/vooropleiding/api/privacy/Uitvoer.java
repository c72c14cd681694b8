package nl.vooropleiding.api.privacy;

import java.util.Objects;

/**
 * A file to hand to a student.
 *
 * @param naam a file name without a persoonsgebonden nummer
 * @param mediatype such as {@code application/json}
 * @param inhoud at most 20 MB; not copied, so do not change it
 * @since 1.0
 */
public record Uitvoer(String naam, String mediatype, byte[] inhoud) {

    public Uitvoer {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(mediatype, "mediatype");
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
