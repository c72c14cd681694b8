/**
 * What the register said about each student: the stand that counts and those before it. Knows no transport and no
 * screen. Read and changed through {@link nl.vooropleiding.plugin.dossier.Dossiers}.
 */
package nl.vooropleiding.plugin.dossier;
