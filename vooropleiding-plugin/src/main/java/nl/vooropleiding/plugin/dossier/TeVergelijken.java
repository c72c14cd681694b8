package nl.vooropleiding.plugin.dossier;

import java.time.Instant;

/**
 * That the records of a student are to be compared with what they declared.
 *
 * @param geleend until when whoever took it has time: by then another may
 */
public record TeVergelijken(String instelling, String deelnemer, Instant geleend) {}
