/**
 * What a school sets for itself, beside what the server's configuration says: one look that is cheap enough to ask for at
 * each message, and a book in which every change is written and none is lost. Knows the wire alone, to refuse an address
 * that does not fit the environment; who uses a setting asks for it here each time, and keeps nothing.
 */
package nl.vooropleiding.plugin.instelling;
