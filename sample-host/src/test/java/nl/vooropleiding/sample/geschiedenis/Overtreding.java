package nl.vooropleiding.sample.geschiedenis;

/**
 * Something that may not be.
 *
 * @param regel which rule it breaks
 * @param code the identificatiecode of the message that shows it, or the place of a student in the list
 */
record Overtreding(String regel, String code, String wat) {

    @Override
    public String toString() {
        return regel + ": " + code + " " + wat;
    }
}
