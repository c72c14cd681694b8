/**
 * Asking for many students at once: first a plan that says what asking would come to, then the asking itself, at a pace that
 * leaves room for who asks at the desk.
 */
package nl.vooropleiding.plugin.bulk;
