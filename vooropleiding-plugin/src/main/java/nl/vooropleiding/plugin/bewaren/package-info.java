/**
 * What remains after the end: what is due goes by itself, kind by kind, and one student goes when somebody says so. What
 * is under way, and what has not been confirmed to have ended, is never touched; the host is asked about each student.
 */
package nl.vooropleiding.plugin.bewaren;
