/**
 * A scripted register and a history checker. The register does, by a seed, whatever a register and a network can do; the
 * server is killed meanwhile; afterwards what the register saw is held beside what the plugin's database says. {@code
 * Proef} tells the story, {@code Draaiboek} decides what goes wrong, {@code Controle} judges. A violation names a message
 * by its identificatiecode, never a person by a number.
 */
package nl.vooropleiding.sample.geschiedenis;
