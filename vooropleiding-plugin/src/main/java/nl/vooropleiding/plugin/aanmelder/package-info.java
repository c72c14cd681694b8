/**
 * Who applies now and how it stands with each: a projection of the host's aanmeldingen, kept by asking the host which students
 * changed, and of what the register's records say for the wanted level. It asks nothing of the register.
 */
package nl.vooropleiding.plugin.aanmelder;
