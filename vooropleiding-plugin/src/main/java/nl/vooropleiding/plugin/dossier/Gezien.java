package nl.vooropleiding.plugin.dossier;

import java.time.Instant;

/**
 * That a user has seen what had come in.
 *
 * @param tot whatever came in until then, and nothing that came later
 * @param moment when they said so
 */
public record Gezien(String gebruiker, String naam, Instant tot, Instant moment) {}
