/**
 * Who saw or did what with what is known of a student, and on which ground: a row before anything is shown. Knows no page;
 * whoever shows something writes here first.
 */
package nl.vooropleiding.plugin.inzage;
