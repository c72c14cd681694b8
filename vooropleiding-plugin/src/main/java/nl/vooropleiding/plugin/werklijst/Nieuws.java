package nl.vooropleiding.plugin.werklijst;

import nl.vooropleiding.plugin.dossier.Levering;
import nl.vooropleiding.plugin.dossier.Opname;

/** A stand about a student, and what came of taking it in. */
public record Nieuws(Levering levering, Opname opname) {}
