package nl.vooropleiding.plugin.codebeheer;

/**
 * A file that somebody offers.
 *
 * @param bestand its name, without a path
 * @param inhoud not copied, so do not change it
 * @param door who, in words
 */
public record Aanbieding(String bestand, byte[] inhoud, String door) {

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
        return "Aanbieding[" + bestand + ", " + inhoud.length + " bytes]";
    }
}
