package nl.vooropleiding.plugin.kaart.privacy;

/**
 * A row of inzage in words.
 *
 * @param deelnemer the deelnemernummer, or the host's id where the host no longer knows the student
 * @param verwijderd whether the student is known under a pseudonym alone
 */
public record Inzageregel(
        String moment, String gebruiker, String wat, String deelnemer, boolean verwijderd, String grond) {}
